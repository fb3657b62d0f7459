/** The ids by which the app speaks of what it keeps; branded, so that one is never taken for another. */

import { z } from 'zod'

/** 32 lower-case hexadecimal digits, made by the caller's `newId`. */
const id = z.string().regex(/^[0-9a-f]{32}$/)

export const ReportId = id.brand<'ReportId'>()
export type ReportId = z.infer<typeof ReportId>

export const RunId = id.brand<'RunId'>()
export type RunId = z.infer<typeof RunId>

export const WorkspaceId = id.brand<'WorkspaceId'>()
export type WorkspaceId = z.infer<typeof WorkspaceId>

/** SHA-256 of a file's raw bytes, 64 lower-case hexadecimal digits: what a file is known by. */
export const FileHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'FileHash'>()
export type FileHash = z.infer<typeof FileHash>

export const EngagementId = id.brand<'EngagementId'>()
export type EngagementId = z.infer<typeof EngagementId>

export const PersonId = id.brand<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>

export const ActId = id.brand<'ActId'>()
export type ActId = z.infer<typeof ActId>

/** An annotation, an auditor's own finding, a review note, a correction or a reference. */
export const ItemId = id.brand<'ItemId'>()
export type ItemId = z.infer<typeof ItemId>
