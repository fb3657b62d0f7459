/** Writes a report as a portal's editor leaves it: some 20 KB, inline styles on paragraphs and cells, menus around. */

import type { AbstractReport } from '../tests/support/layouts/abstract-report'
import { writeHtml } from '../tests/support/layouts/html'

const menu = ['首页', '政务公开', '政务服务', '互动交流', '走进本地', '数据开放', '专题专栏', '政策文件']

export function writePortalPage(report: AbstractReport): string {
  const links = menu
    .map((name, index) => `<li><a href="/col/col${index + 1}/index.html" target="_blank">${name}</a></li>`)
    .join('')
  return writeHtml(report)
    .replace('<body>', `<body><div class="header"><ul class="nav">${links}</ul></div>`)
    .replaceAll(
      '<p style="text-indent:2em">',
      '<p style="text-indent: 2em; line-height: 1.75em; font-family: 仿宋; font-size: 16px;">',
    )
    .replaceAll(
      /<td([^>]*)><p>/g,
      '<td$1 valign="middle" style="word-break: break-all;"><p style="text-align: center;">',
    )
}
