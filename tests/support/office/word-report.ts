/** Writes a report as a Word document through a library, in the ways in which offices write theirs. */

import {
  AlignmentType,
  DeletedTextRun,
  Document,
  Footer,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from 'docx'
import type { Chance } from '../generator/chance'
import type { AbstractReport, AbstractTable } from '../layouts/abstract-report'

/** How the document is made; each is a way that reports of the field are made. */
export interface WordHabits {
  /** Ordinals of headings and labels come from Word's lists instead of being typed. */
  readonly automaticNumbers: boolean
  /** So do those of the labels in the tables: a list begins anew in each. */
  readonly numberedLabels: boolean
  /** The last editor's changes were never accepted. */
  readonly trackedChanges: boolean
  readonly titleInTextBox: boolean
  readonly headingStyles: boolean
  readonly contentsAndFooter: boolean
}

export function wordHabits(chance: Chance): WordHabits {
  return {
    automaticNumbers: chance.odds(0.6),
    numberedLabels: chance.odds(0.5),
    trackedChanges: chance.odds(0.5),
    titleInTextBox: chance.odds(0.3),
    headingStyles: chance.odds(0.5),
    contentsAndFooter: chance.odds(0.4),
  }
}

interface Numbered {
  readonly reference: string
  readonly level: number
  readonly rest: string
}

const when = { id: 1, author: '校对', date: '2022-01-10T08:00:00Z' }

/** Lines of the page around the report are left out: a document has no page around it. */
export async function wordReport(report: AbstractReport, habits: WordHabits, chance: Chance): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [titleOf(report.title, habits)]
  /** Lists of one definition that begin anew: a section's own（一）list. */
  let instance = 0

  function ordinal(text: string): Numbered | null {
    if (!habits.automaticNumbers) return null
    const head = /^([一二三四五六七八九十]+)、(.+)$/.exec(text)
    if (head !== null) return { reference: 'heads', level: 0, rest: head[2] ?? '' }
    return null
  }

  function lineOf(text: string, role: 'heading' | 'text'): Paragraph {
    const numbered = role === 'heading' ? ordinal(text) : null
    return new Paragraph({
      ...(role === 'heading' && habits.headingStyles ? { heading: HeadingLevel.HEADING_1 } : {}),
      ...(role === 'text' ? { indent: { firstLine: 640 } } : {}),
      ...(numbered === null ? {} : { numbering: { reference: numbered.reference, level: numbered.level } }),
      children: runsOf(numbered?.rest ?? text, habits, chance),
    })
  }

  function cellLine(text: string): Paragraph {
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      children: runsOf(text, { ...habits, trackedChanges: false }, chance),
    })
  }

  /** A column of labels（一）,（二）… may be numbered by a list; its numbers must be the printed ones. */
  function labelLine(text: string, next: { value: number }): Paragraph {
    const found = habits.numberedLabels ? /^（([一二三四五六七八九十]+)）(.+)$/.exec(text) : null
    const expected = '一二三四五六七八九十'.charAt(next.value)
    if (found === null || found[1] !== expected) return cellLine(text)
    next.value++
    return new Paragraph({
      numbering: { reference: 'labels', level: 0, instance },
      children: runsOf(found[2] ?? '', { ...habits, trackedChanges: false }, chance),
    })
  }

  function tableOf(table: AbstractTable): Table {
    instance++
    const next = { value: 0 }
    const rows = table.rows.map(
      (row) =>
        new TableRow({
          children: row.map(
            ({ text, rowSpan, colSpan }) =>
              new TableCell({
                ...(rowSpan > 1 ? { rowSpan } : {}),
                ...(colSpan > 1 ? { columnSpan: colSpan } : {}),
                children: [labelLine(text, next)],
              }),
          ),
        }),
    )
    return new Table({ rows })
  }

  if (habits.contentsAndFooter)
    for (const { heading } of report.sections)
      children.push(
        new Paragraph({ style: 'TOC1', children: [new TextRun(heading), new TextRun({ children: ['\t3'] })] }),
      )
  for (const text of report.introduction) children.push(lineOf(text, 'text'))
  for (const { heading, paragraphs, table, closing = [] } of report.sections) {
    children.push(lineOf(heading, 'heading'), ...paragraphs.map((text) => lineOf(text, 'text')))
    if (table !== undefined) children.push(tableOf(table))
    children.push(...closing.map((text) => lineOf(text, 'text')))
  }
  children.push(
    ...report.signature.map((text) => new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(text)] })),
  )
  const footer = new Footer({
    children: [new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] })],
  })
  const document = new Document({
    styles: { paragraphStyles: [{ id: 'TOC1', name: 'toc 1', basedOn: 'Normal' }] },
    numbering: {
      config: [
        { reference: 'heads', levels: [{ level: 0, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '%1、' }] },
        { reference: 'labels', levels: [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '（%1）' }] },
      ],
    },
    sections: [{ ...(habits.contentsAndFooter ? { footers: { default: footer } } : {}), children }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function titleOf(title: string, habits: WordHabits): Paragraph {
  if (habits.titleInTextBox)
    return new Paragraph({
      children: [
        new Textbox({
          alignment: AlignmentType.CENTER,
          children: [new Paragraph({ children: [new TextRun(title)] })],
          style: { width: '400pt', height: 'auto' },
        }),
      ],
    })
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: title, bold: true })] })
}

/** Word cuts its runs anywhere; now and then a number was corrected with changes tracked. */
function runsOf(text: string, habits: WordHabits, chance: Chance): ParagraphChild[] {
  const cut = text.length > 1 && chance.odds(0.5) ? chance.int(1, text.length - 1) : 0
  const runs: ParagraphChild[] = []
  if (cut > 0) runs.push(new TextRun(text.slice(0, cut)))
  if (habits.trackedChanges && chance.odds(0.3)) {
    runs.push(new DeletedTextRun({ ...when, text: `${text.slice(cut, cut + 3)}99` }))
    runs.push(new InsertedTextRun({ ...when, text: text.slice(cut) }))
  } else runs.push(new TextRun(text.slice(cut)))
  return runs
}
