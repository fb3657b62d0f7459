/** The system's file dialogs, in the language of the app; the only way by which a person names a path. */

import { dialog, type BrowserWindow, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import { reportExtensions } from '../../shared/review/report-files'
import type { Language } from '../../shared/words/say'

const words = {
  files: { zh: '打开报告', en: 'Open Reports' },
  folder: { zh: '打开文件夹中的报告', en: 'Open the Reports of a Folder' },
  reports: { zh: '报告文件', en: 'Report files' },
  all: { zh: '所有文件', en: 'All files' },
  openWorkspace: { zh: '打开工作区', en: 'Open a Workspace' },
  createWorkspace: { zh: '新建工作区', en: 'Make a Workspace' },
  workspaces: { zh: '勾稽工作区', en: 'Crossfoot workspaces' },
  savePaper: { zh: '导出', en: 'Export' },
  openPaper: { zh: '核验导出的文件', en: 'Verify an Exported File' },
  papers: { zh: '导出的文件', en: 'Exported files' },
  newName: { zh: '新工作区', en: 'New workspace' },
} as const

const workspaceExtension = 'crossfoot'

export interface Dialogs {
  readonly chooseReports: (kind: 'files' | 'folder') => Promise<readonly string[] | null>
  readonly chooseWorkspace: (kind: 'open' | 'create') => Promise<string | null>
  /** Where an export goes. `mayReplace` only where the system has asked about that very file. */
  readonly chooseTarget: (
    name: string,
    extension: string,
  ) => Promise<{ readonly path: string; readonly mayReplace: boolean } | null>
  readonly choosePaper: () => Promise<string | null>
}

/** @param parent the window over which the dialog stands, if it is still there */
export function createDialogs(parent: () => BrowserWindow | null, language: () => Language): Dialogs {
  const open = async (options: OpenDialogOptions): Promise<readonly string[] | null> => {
    const window = parent()
    const { canceled, filePaths } = window
      ? await dialog.showOpenDialog(window, options)
      : await dialog.showOpenDialog(options)
    return canceled || filePaths.length === 0 ? null : filePaths
  }
  return {
    chooseReports(kind) {
      const in_ = language()
      if (kind === 'folder') return open({ title: words.folder[in_], properties: ['openDirectory'] })
      return open({
        title: words.files[in_],
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: words.reports[in_], extensions: [...reportExtensions] },
          { name: words.all[in_], extensions: ['*'] },
        ],
      })
    },
    async chooseTarget(name, extension) {
      const options: SaveDialogOptions = {
        title: words.savePaper[language()],
        defaultPath: name,
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      }
      const window = parent()
      const { canceled, filePath } = window
        ? await dialog.showSaveDialog(window, options)
        : await dialog.showSaveDialog(options)
      if (canceled || filePath === '') return null
      const isNamed = filePath.toLowerCase().endsWith(`.${extension}`)
      return { path: isNamed ? filePath : `${filePath}.${extension}`, mayReplace: isNamed }
    },
    async choosePaper() {
      const in_ = language()
      const filters = [
        { name: words.papers[in_], extensions: ['docx', 'pdf', 'html', 'md', 'zip'] },
        { name: words.all[in_], extensions: ['*'] },
      ]
      const [path] = (await open({ title: words.openPaper[in_], properties: ['openFile'], filters })) ?? []
      return path ?? null
    },
    async chooseWorkspace(kind) {
      const in_ = language()
      const filters = [{ name: words.workspaces[in_], extensions: [workspaceExtension] }]
      if (kind === 'open') {
        const [path] = (await open({ title: words.openWorkspace[in_], properties: ['openFile'], filters })) ?? []
        return path ?? null
      }
      const options = {
        title: words.createWorkspace[in_],
        defaultPath: `${words.newName[in_]}.${workspaceExtension}`,
        filters,
      }
      const window = parent()
      const { canceled, filePath } = window
        ? await dialog.showSaveDialog(window, options)
        : await dialog.showSaveDialog(options)
      if (canceled || filePath === '') return null
      return filePath.endsWith(`.${workspaceExtension}`) ? filePath : `${filePath}.${workspaceExtension}`
    },
  }
}
