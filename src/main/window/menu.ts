/** The application menu in the language of the app: commands go to the page by id, roles to the desktop. */

import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Language } from '../../shared/words/say'
import { commandMenus, type CommandMenu } from '../../shared/words/command-words'
import { commandWords, type CommandId } from '../../shared/words/commands'

type Role = 'cut' | 'copy' | 'paste' | 'selectAll' | 'quit' | 'resetZoom' | 'zoomIn' | 'zoomOut' | 'togglefullscreen'

const roles = {
  cut: { zh: '剪切', en: 'Cut' },
  copy: { zh: '复制', en: 'Copy' },
  paste: { zh: '粘贴', en: 'Paste' },
  selectAll: { zh: '全选', en: 'Select All' },
  quit: { zh: '退出', en: 'Quit' },
  resetZoom: { zh: '实际大小', en: 'Actual Size' },
  zoomIn: { zh: '放大', en: 'Zoom In' },
  zoomOut: { zh: '缩小', en: 'Zoom Out' },
  togglefullscreen: { zh: '全屏', en: 'Full Screen' },
} as const satisfies Record<Role, { readonly zh: string; readonly en: string }>

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** Roles that stand at the end of a menu of commands. */
const rolesBelow: Partial<Record<CommandMenu, readonly Role[]>> = {
  file: ['quit'],
  edit: ['cut', 'copy', 'paste', 'selectAll'],
  view: ['resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'],
}

const menus = ['file', 'edit', 'view', 'go', 'audit', 'help'] as const satisfies readonly CommandMenu[]

/** @param send hands the id of the chosen command to the page */
export function menuTemplate(language: Language, send: (command: CommandId) => void): MenuItemConstructorOptions[] {
  const role = (name: Role): MenuItemConstructorOptions => ({ role: name, label: roles[name][language] })
  const commandsOf = (menu: CommandMenu): MenuItemConstructorOptions[] =>
    commandWords
      .filter((command) => command.menu === menu)
      .flatMap((command) => {
        const item: MenuItemConstructorOptions = {
          id: command.id,
          label: command.label[language],
          // shown here; the page listens for it, since only it knows whether a person is typing
          ...(command.accelerator === null ? {} : { accelerator: command.accelerator, registerAccelerator: false }),
          click: () => send(command.id),
        }
        return 'divided' in command ? [separator, item] : [item]
      })
  return menus.map((menu): MenuItemConstructorOptions => {
    const below = (rolesBelow[menu] ?? []).map(role)
    const submenu = [...commandsOf(menu), ...(below.length > 0 ? [separator, ...below] : [])]
    return { id: menu, label: commandMenus[menu][language], submenu }
  })
}

export function setMenu(language: Language, send: (command: CommandId) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, send)))
}
