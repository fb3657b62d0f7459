/** What a person is told about a file that could not be read: what is wrong with it, and what to do. */

import type { FileKind, IngestError } from './error'

export interface Bilingual {
  readonly zh: string
  readonly en: string
}

const names: Readonly<Record<FileKind, Bilingual>> = {
  docx: { zh: 'Word 文档（DOCX）', en: 'a Word document (DOCX)' },
  xlsx: { zh: 'Excel 工作簿（XLSX）', en: 'an Excel workbook (XLSX)' },
  pptx: { zh: 'PowerPoint 演示文稿（PPTX）', en: 'a PowerPoint presentation (PPTX)' },
  doc: { zh: '旧版 Word 或 WPS 文档（DOC、WPS）', en: 'an old Word or WPS document (DOC, WPS)' },
  xls: { zh: '旧版 Excel 工作簿（XLS）', en: 'an old Excel workbook (XLS)' },
  ppt: { zh: '旧版 PowerPoint 演示文稿（PPT）', en: 'an old PowerPoint presentation (PPT)' },
  office: { zh: 'Office 文档', en: 'an Office document' },
  odt: { zh: 'OpenDocument 文档', en: 'an OpenDocument file' },
  ofd: { zh: '版式文档（OFD）', en: 'an OFD document' },
  pdf: { zh: 'PDF 文档', en: 'a PDF document' },
  rtf: { zh: 'RTF 文档', en: 'an RTF document' },
  mhtml: { zh: '单文件网页（MHTML）', en: 'a single-file web page (MHTML)' },
  xml: { zh: 'XML 文件', en: 'an XML file' },
  zip: { zh: 'ZIP 压缩包', en: 'a ZIP archive' },
  rar: { zh: 'RAR 压缩包', en: 'a RAR archive' },
  '7z': { zh: '7-Zip 压缩包', en: 'a 7-Zip archive' },
  gzip: { zh: 'GZIP 压缩文件', en: 'a GZIP file' },
  png: { zh: '图片（PNG）', en: 'an image (PNG)' },
  jpeg: { zh: '图片（JPEG）', en: 'an image (JPEG)' },
  gif: { zh: '图片（GIF）', en: 'an image (GIF)' },
  bmp: { zh: '图片（BMP）', en: 'an image (BMP)' },
  tiff: { zh: '图片（TIFF）', en: 'an image (TIFF)' },
  webp: { zh: '图片（WebP）', en: 'an image (WebP)' },
  heic: { zh: '图片（HEIC）', en: 'an image (HEIC)' },
  'audio-video': { zh: '音频或视频', en: 'an audio or video file' },
  program: { zh: '程序文件', en: 'a program' },
  database: { zh: '数据库文件', en: 'a database' },
  binary: { zh: '二进制文件', en: 'a binary file' },
}

const images: ReadonlySet<FileKind> = new Set(['png', 'jpeg', 'gif', 'bmp', 'tiff', 'webp', 'heic'])
const archives: ReadonlySet<FileKind> = new Set(['zip', 'rar', '7z', 'gzip'])
const documents: ReadonlySet<FileKind> = new Set<FileKind>([
  'docx',
  'xlsx',
  'pptx',
  'doc',
  'xls',
  'ppt',
  'office',
  'odt',
  'ofd',
  'pdf',
  'rtf',
  'mhtml',
])

/** The message for one file, in both languages. `name` is the file's name as the person knows it. */
export function ingestMessage(error: IngestError, name: string): Bilingual {
  switch (error.code) {
    case 'empty-file':
      return {
        zh: `“${name}”是空文件，没有可读的文字。请重新导出或重新获取该报告。`,
        en: `"${name}" is empty: it holds no text. Export the report again, or ask for it again.`,
      }
    case 'not-a-report':
      if (error.frames === true)
        return {
          zh: `“${name}”可以读取，但其中没有报告正文：该网页的内容在框架里，不在这个文件中。请在浏览器中单独打开报告页面，另存为单个网页文件（MHTML）；或导入与它一同保存的文件夹中的网页。`,
          en: `"${name}" can be read but does not hold the report: the page shows it in a frame, which is not in this file. Open the report's own page in the browser and save it as a single file (MHTML), or import the pages in the folder that was saved with this one.`,
        }
      return {
        zh: `“${name}”可以读取，但内容不是政府信息公开工作年度报告。请核对是否选错了文件。`,
        en: `"${name}" can be read but is not an annual report on government information disclosure. Check that it is the right file.`,
      }
    case 'unsupported-format':
      return {
        zh: `“${name}”的内容是${names[error.kind].zh}，暂不能读取。${remedy(error.kind).zh}`,
        en: `"${name}" is in fact ${names[error.kind].en}, which cannot be read. ${remedy(error.kind).en}`,
      }
    case 'encrypted':
      return {
        zh: `“${name}”是加密的${names[error.kind].zh}。请用密码打开后另存为不加密的文件，再导入。`,
        en: `"${name}" is ${names[error.kind].en} protected by a password. Open it with the password, save it without one, and import that.`,
      }
    case 'damaged':
      return error.unreadable > 0
        ? {
            zh: `“${name}”已损坏：有 ${error.unreadable} 个字符无法还原。为免误读数字，未予读取。请重新获取原文件。`,
            en: `"${name}" is damaged: ${error.unreadable} characters cannot be restored. It was not read, so that no figure is misread. Ask for the original file.`,
          }
        : {
            zh: `“${name}”已损坏，无法打开。请重新获取原文件。`,
            en: `"${name}" is damaged and cannot be opened. Ask for the original file.`,
          }
    case 'too-large':
      return error.parts === true
        ? {
            zh: `“${name}”的行数或网页元素过多，不像是一份年度报告。请核对文件，或只保留报告正文后再导入。`,
            en: `"${name}" has more lines or page elements than any annual report. Check the file, or import only the report's own text.`,
          }
        : {
            zh: `“${name}”有 ${megabytes(error.bytes)} MB，超过 ${megabytes(error.limit)} MB 的上限。请核对文件，或只保留报告正文后再导入。`,
            en: `"${name}" has ${megabytes(error.bytes)} MB; the limit is ${megabytes(error.limit)} MB. Check the file, or import only the report's own text.`,
          }
    case 'scanned':
      return {
        zh: `“${name}”是扫描件：${names[error.kind].zh}的 ${error.pages} 页都是图片，没有可读的文字。请向报告单位索取可编辑的文本。`,
        en: `"${name}" is a scan: all ${error.pages} pages of this file (${names[error.kind].en}) are pictures and hold no text. Ask the reporting body for an editable text.`,
      }
    case 'undecodable':
      return {
        zh: `“${name}”的文字编码无法识别（不是 UTF-8、UTF-16、GB18030 或 Big5）。请用原软件打开，另存为 UTF-8 后再导入。`,
        en: `The character encoding of "${name}" is not known (not UTF-8, UTF-16, GB18030 or Big5). Open it in its own program, save it as UTF-8, and import that.`,
      }
  }
}

function remedy(kind: FileKind): Bilingual {
  if (images.has(kind)) {
    return {
      zh: '图片中的文字无法核对，请向报告单位索取可编辑的文本。',
      en: 'Text inside an image cannot be checked: ask the reporting body for an editable text.',
    }
  }
  if (archives.has(kind)) {
    return { zh: '请先解压，再导入其中的报告文件。', en: 'Unpack it first and import the report inside.' }
  }
  if (documents.has(kind)) {
    return {
      zh: '请用相应软件打开，另存为网页（HTML）或纯文本（TXT）后再导入。',
      en: 'Open it in its own program, save it as a web page (HTML) or plain text (TXT), and import that.',
    }
  }
  return { zh: '请核对是否选错了文件。', en: 'Check that it is the right file.' }
}

/** Rounded up, so that a file over the limit never seems to be at it. */
function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1_048_576))
}
