/** Whose report it is, and of which kind: a government, a department, a township; decides deadlines and duties (domain 1.1). */

import { normaliseMapped } from '../text/normalise'
import type { TitleReading } from '../forms/title'
import type { BodyKind, ReportBody } from './report'

/** Where the name of the report itself begins, after the body's name. */
const reportName = /(?:年度)?(?:政府信息|信息|政务)(?:主动)?公开|(?:年度)?(?:工作)?(?:年度报告|年报)/

/**
 * The body named in the title: the words before the year, and those between year and report name
 * (谯城区2020年政府办公室政府信息公开工作年度报告 is of 谯城区政府办公室). The span runs from the first to the last of them.
 */
export function readBody(text: string, title: TitleReading | null): ReportBody {
  if (title === null) return { name: null, kind: 'unknown', span: null }
  const mapped = normaliseMapped(text.slice(title.span.start, title.span.end), title.span.start)
  const words = mapped.text
  const year = /(?:20\d\d|二[〇○零0O]..)(?:年度|年)?/.exec(words)
  const yearStart = year?.index ?? words.length
  const yearEnd = year === null ? words.length : yearStart + year[0].length
  const nameIn = (from: number, to: number): readonly [number, number] => {
    const stretch = words.slice(from, to)
    const stop = stretch.search(reportName)
    const end =
      stop === -1
        ? stretch.length
        : stretch.slice(0, stop).endsWith('人民') && stretch.startsWith('政府', stop)
          ? stop + 2
          : stop
    const name = stretch.slice(0, end)
    const lead = /^(?:关于|[·\-—#*()（）[\]]+)/.exec(name)?.[0].length ?? 0
    const tail = /(?:关于|发布|的|[·\-—()（）[\]])+$/.exec(name)?.[0].length ?? 0
    return [from + lead, Math.max(from + lead, from + end - tail)]
  }
  const [beforeStart, beforeEnd] = nameIn(0, yearStart)
  const [afterStart, afterEnd] = year === null ? [yearEnd, yearEnd] : nameIn(yearEnd, words.length)
  const parts = [words.slice(beforeStart, beforeEnd), words.slice(afterStart, afterEnd)]
  const name = parts.join('')
  if (name === '') return { name: null, kind: 'unknown', span: null }
  const from = parts[0] === '' ? afterStart : beforeStart
  const to = parts[1] === '' ? beforeEnd : afterEnd
  return { name, kind: bodyKindOf(name), span: mapped.spanOf(from, to) }
}

const township = /(?:街道办事处|街道办|街道|镇人民政府|乡人民政府|苏木人民政府|镇政府|乡政府|镇|乡|苏木)$/
/** Authorised organs of development zones are neither: whoever reviews them is asked (domain 1.1). */
const zoneOrgan =
  /(?:开发区|高新区|产业园|园区|新区|度假区|示范区|试验区|保税区|合作区|景区|风景名胜区|农场|林区|开发试验区)(?:.{0,6}(?:管理委员会|管委会|办事处))?$|管委会$|(?:区|园|场)管理委员会$/
const department =
  /(?:办公厅|办公室|局|委员会|委|厅|署|中心|支队|总队|大队|院|办|站|所|公司|学校|大学|学院|处|部|队|馆|社|行|会|指挥部|服务中心)$/
const government = /(?:人民政府|政府|省|自治区|市|州|盟|区|县|旗|地区|行署|直辖市)$/

/** First match wins, on the report's own name: 谯城区政府办公室 is a department-level body although it begins with the district. */
export function bodyKindOf(name: string): BodyKind {
  const own = name.replace(/[(（].{0,20}[)）]$/, '')
  if (township.test(own)) return 'township'
  if (zoneOrgan.test(own) && !/新区(?:人民)?政府$/.test(own) && !/^.{1,8}新区$/.test(own)) return 'unknown'
  if (department.test(own)) return 'department'
  return government.test(own) ? 'government' : 'unknown'
}
