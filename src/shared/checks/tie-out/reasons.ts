/** Why a number of the prose could not be held against a table: the same words in every tie-out. */

export const tieReasons = {
  missing: {
    zh: '正文“{words}”无法与表核对：表中相应单元格未能读取。请提供可编辑原表。',
    en: 'The text (“{words}”) cannot be held against the table: its cells were not captured or cannot be read.',
  },
  blank: {
    zh: '正文“{words}”无法与表核对：表中相应单元格为空。',
    en: 'The text (“{words}”) cannot be held against the table: its cells are blank.',
  },
} as const
