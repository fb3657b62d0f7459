/** The words of every state a reader can meet: of a cell, a section, a mark, a report, and of what a file's tables look like. */

import type { Bilingual } from '../checks/check'
import type { DocumentFormat, IngestNoteKind } from '../document/document'
import type { Encoding } from '../review/read-as'
import type { Words } from './say'

/** The five reading states of a cell. */
export const figureStates = {
  stated: { zh: '已填报', en: 'Stated' },
  blank: { zh: '空白', en: 'Blank' },
  placeholder: { zh: '占位符', en: 'Placeholder' },
  absent: { zh: '未采集到', en: 'Not captured' },
  unreadable: { zh: '无法读取', en: 'Unreadable' },
} as const satisfies Words

export const figureStateNotes = {
  stated: { zh: '单元格中有数字', en: 'A number stands in the cell' },
  blank: { zh: '单元格存在但没有内容；空白不等于 0', en: 'The cell is there and empty; blank is not 0' },
  placeholder: { zh: '单元格中是 /、—、无 等符号；不等于 0', en: 'The cell holds /, — or the like; that is not 0' },
  absent: {
    zh: '文件中没有采集到这个单元格，不能视为单位漏填',
    en: 'The file does not hold this cell; the body is not blamed for it',
  },
  unreadable: { zh: '单元格中有内容，但无法可靠读取', en: 'Something stands there that cannot be read safely' },
} as const satisfies Words

export const readingKinds = {
  split: { zh: '数字被断开', en: 'A number was cut in two' },
  disagreement: { zh: '两种读法不一致', en: 'Two readers disagree' },
  fragment: { zh: '只采集到片段', en: 'Only a fragment was captured' },
  image: { zh: '单元格是图片', en: 'The cell is an image' },
  corrected: { zh: '由人工更正', en: 'Corrected by a person' },
} as const satisfies Words

export const sectionStates = {
  present: { zh: '有内容', en: 'Present' },
  empty: { zh: '只有标题', en: 'Heading only' },
  unreadable: { zh: '图片，无法读取', en: 'An image, unreadable' },
  absent: { zh: '缺少', en: 'Absent' },
  lost: { zh: '转换时丢失', en: 'Lost in conversion' },
} as const satisfies Words

export const severities = {
  S1: { zh: '须更正', en: 'Must be corrected' },
  S2: { zh: '应更正', en: 'Should be corrected' },
  S3: { zh: '建议改进', en: 'Advised' },
  S4: { zh: '提示', en: 'Hint' },
} as const satisfies Words

/** In place of a severity, for what the file lost: nobody has to correct the report for it. */
export const captureLoss = {
  severity: { zh: '需核对原件', en: 'Check the original' },
} as const satisfies Words

export const findingClasses = {
  defect: { zh: '报告缺陷', en: 'Defect' },
  'likely-defect': { zh: '疑似缺陷', en: 'Likely defect' },
  'capture-loss': { zh: '采集缺失', en: 'Capture loss' },
  query: { zh: '需单位说明', en: 'Query to the body' },
} as const satisfies Words

/** Whose fault a finding is, or whether that is open: the report is never blamed for its file. */
export const responsibilities = {
  defect: { zh: '报告，由编报单位更正', en: 'The report: for the body to correct' },
  'likely-defect': { zh: '报告，除非原件另有显示', en: 'The report, unless the original shows otherwise' },
  'capture-loss': { zh: '文件转换，不归责于报告', en: 'The conversion of the file, not the report' },
  query: { zh: '尚未确定，需单位说明', en: 'Open: a question to the body' },
} as const satisfies Words

export const verdicts = {
  agreed: { zh: '相符', en: 'Agrees' },
  differs: { zh: '不符', en: 'Differs' },
  uncertain: { zh: '可能相符', en: 'Can hold' },
  remark: { zh: '有提示', en: 'Remark' },
  'not-assessable': { zh: '无法评估', en: 'Not assessable' },
  'not-applicable': { zh: '本格式不适用', en: 'Not in this form' },
  'not-run': { zh: '未运行', en: 'Not run' },
} as const satisfies Words

export const numberStates = {
  tied: { zh: '已核对', en: 'Tied' },
  explained: { zh: '无须核对', en: 'Explained' },
  open: { zh: '未核对', en: 'Open' },
} as const satisfies Words

/** Why a number counts nothing, and so needs no check. */
export const explanations = {
  date: { zh: '日期', en: 'Date' },
  time: { zh: '时间', en: 'Time' },
  year: { zh: '年份', en: 'Year' },
  'document-number': { zh: '文号', en: 'Document number' },
  telephone: { zh: '电话号码', en: 'Telephone number' },
  postcode: { zh: '邮政编码', en: 'Postcode' },
  address: { zh: '地址', en: 'Address' },
  url: { zh: '网址', en: 'Web address' },
  ordinal: { zh: '序数', en: 'Ordinal' },
  'section-mark': { zh: '序号', en: 'Section mark' },
  article: { zh: '条款号', en: 'Article of a law' },
  name: { zh: '名称中的数字', en: 'Part of a name' },
  page: { zh: '页码', en: 'Page number' },
  chrome: { zh: '网页杂项', en: 'Page furniture' },
  'form-text': { zh: '表格固定文字', en: 'Wording of the form' },
  code: { zh: '编号', en: 'Code' },
} as const satisfies Words

export const tickNames = {
  footed: { zh: '加总相符', en: 'Footed' },
  tied: { zh: '互核相符', en: 'Tied' },
  carried: { zh: '结转相符', en: 'Carried forward' },
  traced: { zh: '已追溯', en: 'Traced' },
} as const satisfies Words

export const layouts = {
  html: { zh: '有单元格的表格', en: 'Tables with cells' },
  pipes: { zh: '竖线表格', en: 'Pipe tables' },
  tabs: { zh: '制表符表格', en: 'Tab-separated tables' },
  ruled: { zh: '线框表格', en: 'Ruled tables' },
  'cell-per-line': { zh: '一格一行', en: 'One cell per line' },
  flattened: { zh: '空格分隔的行', en: 'Rows separated by blanks' },
  none: { zh: '没有可读的表格', en: 'No readable tables' },
} as const satisfies Words

export const captureNotes = {
  'image-for-table': { zh: '应为表格处是图片', en: 'An image stands where a table is expected' },
  'row-missing': { zh: '表中缺少这些行', en: 'Rows of the form are missing from the table' },
  'table-cut': { zh: '表格在结尾前中断', en: 'The table stops before its closing rows' },
  'extra-cell': { zh: '数值多于表格列数', en: 'More values than the form has columns' },
  'missing-cell': { zh: '数值少于表格列数', en: 'Fewer values than the form has columns' },
  'extra-row': { zh: '有表格中没有的行', en: 'A row that the form does not know' },
  'extra-column': { zh: '有表格中没有的列', en: 'A column that the form does not know' },
  'orphan-row': { zh: '数字失去了标题或表头', en: 'Numbers whose heading or header was lost' },
  'shredded-header': { zh: '表头被拆成单字', en: 'Header words broken into single characters' },
  'repeated-header': { zh: '表头重复', en: 'A repeated header' },
  'blanks-dropped': { zh: '空白单元格未被保留', en: 'Blank cells were not kept' },
  'heading-lost': { zh: '标题丢失', en: 'A heading was lost' },
  'glued-numbers': { zh: '数字粘连', en: 'Numbers run together' },
} as const satisfies Words

/** What a file is, as the ingest card names it. */
export const documentFormats = {
  txt: { zh: '纯文本（TXT）', en: 'Plain text (TXT)' },
  md: { zh: 'Markdown 文本', en: 'Markdown text' },
  html: { zh: '网页（HTML）', en: 'Web page (HTML)' },
  mhtml: { zh: '单文件网页（MHTML）', en: 'Single-file web page (MHTML)' },
  docx: { zh: 'Word 文档（DOCX）', en: 'Word document (DOCX)' },
  doc: { zh: '旧版 Word 或 WPS 文档', en: 'Old Word or WPS document' },
  odt: { zh: 'OpenDocument 文档', en: 'OpenDocument text' },
  ods: { zh: 'OpenDocument 表格', en: 'OpenDocument sheets' },
  xlsx: { zh: 'Excel 工作簿（XLSX）', en: 'Excel workbook (XLSX)' },
  pdf: { zh: 'PDF 文档', en: 'PDF document' },
  ofd: { zh: '版式文档（OFD）', en: 'OFD document' },
} as const satisfies Record<DocumentFormat, Bilingual>

export const encodings = {
  'utf-8': { zh: 'UTF-8', en: 'UTF-8' },
  gb18030: { zh: 'GB18030（GBK、GB2312）', en: 'GB18030 (GBK, GB2312)' },
  'utf-16le': { zh: 'UTF-16（低位在前）', en: 'UTF-16, little end first' },
  'utf-16be': { zh: 'UTF-16（高位在前）', en: 'UTF-16, big end first' },
  big5: { zh: 'Big5（繁体）', en: 'Big5 (traditional)' },
} as const satisfies Record<Encoding, Bilingual>

/** What was done to a file to read it, and what of it was not read. */
export const ingestNotes = {
  'computed-number': { zh: '自动编号，已补入文字', en: 'Automatic numbers, put into the text' },
  'tracked-change': { zh: '修订，按全部接受读取', en: 'Tracked changes, read as if accepted' },
  'hidden-text': { zh: '隐藏文字，未计入', en: 'Hidden text, left out' },
  'hidden-part': { zh: '隐藏的工作表、行或列，未计入', en: 'Hidden sheets, rows or columns, left out' },
  'text-box': { zh: '文本框，置于所在位置', en: 'Text boxes, put where they are anchored' },
  footnote: { zh: '脚注、尾注，置于引用处', en: 'Notes, put where they are cited' },
  'header-footer': { zh: '页眉、页脚和页码，未计入', en: 'Running heads, feet and page numbers, set aside' },
  comment: { zh: '批注，未计入', en: 'Comments of others, left out' },
  image: { zh: '图片，内容未读', en: 'Images whose content is not read' },
  'unread-part': { zh: '嵌入的对象或附件，未读', en: 'Embedded objects or attachments, not read' },
  'unread-page': { zh: '没有文字层的页面，未读', en: 'Pages without a text layer, not read' },
  frame: { zh: '框架，内容不在文件中', en: 'Frames whose content is not in the file' },
} as const satisfies Record<IngestNoteKind, Bilingual>

export const bodyKinds = {
  government: { zh: '人民政府', en: 'Government' },
  department: { zh: '部门', en: 'Department' },
  township: { zh: '乡镇、街道', en: 'Township' },
  unknown: { zh: '未能判断', en: 'Unknown' },
} as const satisfies Words

/** What kind of slip a proposed repair would be. */
export const repairKinds = {
  digit: { zh: '一位数字不同', en: 'One digit differs' },
  transposed: { zh: '两位数字颠倒', en: 'Two digits transposed' },
  zero: { zh: '多或少一个 0', en: 'A zero added or dropped' },
  shifted: { zh: '错行或错列', en: 'Shifted by a row or column' },
  split: { zh: '数字被断开', en: 'A number cut in two' },
  scale: { zh: '万位换算', en: 'Scale of ten thousand' },
  sign: { zh: '正负号', en: 'Sign' },
  other: { zh: '其他改动', en: 'Another change' },
} as const satisfies Words

export const forms = {
  '2008': { zh: '2008 年叙述式', en: '2008 narrative' },
  '2014': { zh: '2014 年统计表', en: '2014 table' },
  '2019': { zh: '2019 年格式', en: '2019 form' },
  '2021': { zh: '2021 年格式', en: '2021 form' },
} as const satisfies Words

/** Sections of the forms with fixed sections; those of older reports are called as they are printed. */
export const sections = {
  overview: { zh: '一、总体情况', en: '1 Overview' },
  disclosure: { zh: '二、主动公开政府信息情况', en: '2 Disclosure' },
  applications: { zh: '三、收到和处理政府信息公开申请情况', en: '3 Applications' },
  disputes: { zh: '四、政府信息公开行政复议、行政诉讼情况', en: '4 Disputes' },
  problems: { zh: '五、存在的主要问题及改进情况', en: '5 Problems and improvements' },
  other: { zh: '六、其他需要报告的事项', en: '6 Other matters' },
} as const satisfies Words

export const tables = {
  disclosure: { zh: '二、主动公开', en: 'Section two: disclosure' },
  applications: { zh: '三、收到和处理申请', en: 'Section three: applications' },
  disputes: { zh: '四、复议、诉讼', en: 'Section four: disputes' },
  statistics: { zh: '统计表', en: 'Statistical table' },
} as const satisfies Words
