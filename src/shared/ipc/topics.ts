/** What can change: the words by which main tells the page what to ask again. */

export const topics = [
  'workspace',
  'reports',
  'import',
  'settings',
  'person',
  'engagements',
  'review',
  'refresh',
  'backups',
  'papers',
  'exports',
] as const
export type Topic = (typeof topics)[number]
