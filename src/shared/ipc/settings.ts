/** What a person chose for the app itself, kept beside the workspaces so that it is known before any opens. */

import { z } from 'zod'

export const Language = z.enum(['zh-CN', 'en'])
export type Language = z.infer<typeof Language>

export const Theme = z.enum(['light', 'dark', 'auto'])
export type Theme = z.infer<typeof Theme>

export const Settings = z.strictObject({
  language: Language,
  theme: Theme,
})
export type Settings = z.infer<typeof Settings>

export const defaultSettings: Settings = { language: 'zh-CN', theme: 'auto' }

/** The settings to change; what is left out stays. */
export const SettingsChange = z.strictObject({
  language: Language.exactOptional(),
  theme: Theme.exactOptional(),
})
export type SettingsChange = z.infer<typeof SettingsChange>

/** A value of JSON, the only kind that the window's own state may be made of. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export const Json: z.ZodType<Json> = z.json()

/** Names a piece of window state, e.g. `review.panes`, `review.last-report`. */
export const StateKey = z.string().regex(/^[a-z][a-z0-9.-]{0,79}$/)

/** The window's remembered state by key; what a key holds is the page's business. */
export const WindowState = z.record(StateKey, Json)
export type WindowState = z.infer<typeof WindowState>
