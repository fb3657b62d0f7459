/** Why a file could not be read, as a value: the reason and what the message must name. */

export type IngestErrorCode =
  | 'empty-file'
  | 'not-a-report'
  | 'unsupported-format'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'undecodable'
  | 'scanned'

/** What a file really is, by its content: the keys of the names in `messages.ts`. */
export type FileKind =
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'office'
  | 'odt'
  | 'ofd'
  | 'pdf'
  | 'rtf'
  | 'mhtml'
  | 'xml'
  | 'zip'
  | 'rar'
  | '7z'
  | 'gzip'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'bmp'
  | 'tiff'
  | 'webp'
  | 'heic'
  | 'audio-video'
  | 'program'
  | 'database'
  | 'binary'

export type IngestError =
  | { readonly code: 'empty-file' | 'undecodable' }
  /** `frames`: the page shows frames that are not in the file; the report may be in one of them. */
  | { readonly code: 'not-a-report'; readonly frames?: boolean }
  | { readonly code: 'unsupported-format' | 'encrypted'; readonly kind: FileKind }
  /** Every page that shows something is a picture: there is no text to read. */
  | { readonly code: 'scanned'; readonly kind: FileKind; readonly pages: number }
  /** `unreadable` = how many characters were lost; 0 where the container itself is broken. */
  | { readonly code: 'damaged'; readonly unreadable: number }
  /** In bytes. `parts`: small enough in bytes, but of more lines or elements than a report can have. */
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number; readonly parts?: boolean }
