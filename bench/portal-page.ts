/** Writes a report as a portal's editor leaves it: some 20 KB, styles on paragraphs and cells, menus around. */

import type { AbstractReport } from '../tests/support/layouts/abstract-report'
import { writeHtml } from '../tests/support/layouts/html'

const menu = ['首页', '政务公开', '政务服务', '互动交流', '走进本地', '数据开放', '专题专栏', '政策文件']

export function writePortalPage(report: AbstractReport): string {
  const links = menu.map((name, index) => `<li><a href="/col/col${index + 1}/">${name}</a></li>`).join('')
  return writeHtml(report)
    .replace('<body>', `<body><div class="header"><ul class="nav">${links}</ul></div>`)
    .replaceAll(/<td([^>]*)><p>/g, '<td$1 align="center"><p>')
}
