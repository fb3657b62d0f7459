/** How a paper looks: the typefaces of Chinese official documents with what other systems have instead, on A4. */

/** Official documents are set in 仿宋, headings in 黑体, titles in 小标宋; each with its kin on other systems. */
export const typefaces = {
  body: `FangSong, FangSong_GB2312, 仿宋, 仿宋_GB2312, STFangsong, "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", SimSun, 宋体, "Songti SC", "Noto Sans SC Variable", serif`,
  heading: `SimHei, 黑体, STHeiti, "Heiti SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "Noto Sans SC Variable", sans-serif`,
  title: `FZXiaoBiaoSong-B05S, 方正小标宋简体, STZhongsong, 华文中宋, "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", SimSun, "Noto Sans SC Variable", serif`,
} as const

/** @param runningHead stands in the head of every printed page */
export function paperStyle(runningHead: string, indent: boolean): string {
  const head = runningHead.replace(/[\\"\n]/g, ' ')
  return `
@page { size: A4; margin: 26mm 22mm 24mm 24mm;
  @top-center { content: "${head}"; font: 9pt ${typefaces.body}; color: #444; }
  @bottom-center { content: "— " counter(page) " —"; font: 10pt ${typefaces.body}; } }
:root { color-scheme: light; }
body { font: 12pt/1.75 ${typefaces.body}; color: #000; background: #fff; margin: 0 auto; max-width: 172mm; padding: 12mm 8mm; overflow-wrap: anywhere; text-spacing-trim: space-all; }
h1 { font: 22pt/1.4 ${typefaces.title}; text-align: center; margin: 0 0 8mm; }
h2 { font: 15pt/1.5 ${typefaces.heading}; margin: 7mm 0 2mm; break-after: avoid; }
h3 { font: 12.5pt/1.5 ${typefaces.heading}; margin: 5mm 0 1.5mm; break-after: avoid; }
p { margin: 1.2mm 0; text-align: justify; ${indent ? 'text-indent: 2em;' : ''} orphans: 2; widows: 2; }
p.note { font-size: 9.5pt; color: #333; text-indent: 0; }
p.banner { font-family: ${typefaces.heading}; border: 1.5pt solid #b00020; color: #b00020; padding: 2mm 4mm; text-indent: 0; }
p.own, li.own { border-left: 2pt solid #1c5fa8; padding-left: 3mm; text-indent: 0; }
p.seal { font-size: 9pt; text-align: left; text-indent: 0; margin-top: 6mm; border-top: 0.5pt solid #888; padding-top: 2mm; }
ul { margin: 1mm 0; padding-left: 2em; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 2mm 0 3mm; font-size: 9.5pt; line-height: 1.45; font-variant-numeric: tabular-nums; }
caption { font: 10.5pt/1.5 ${typefaces.heading}; text-align: left; margin: 2mm 0 1mm; break-after: avoid; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tbody tr:first-child { break-before: avoid; }
th, td { border: 0.5pt solid #444; padding: 1mm 1.4mm; text-align: left; vertical-align: top; font-weight: normal; }
th { font-family: ${typefaces.heading}; background: #f1f1ee; }
.end { text-align: right; } .center { text-align: center; }
strong { font-family: ${typefaces.heading}; font-weight: 600; }
#check { font: 10pt/1.5 ${typefaces.heading}; border: 1pt solid #888; padding: 2mm 4mm; margin: 0 0 6mm; }
#check.holds { border-color: #1a7f37; color: #1a7f37; } #check.fails { border-color: #b00020; color: #b00020; }
@media print { #check { display: none; } body { max-width: none; padding: 0; } }
`
}
