/** The only code with a foot in both worlds: hands the page a bridge of two functions. */

import { contextBridge, ipcRenderer } from 'electron'
import { bridgeName, bridgeOver } from '../../shared/ipc/wire'

contextBridge.exposeInMainWorld(bridgeName, bridgeOver(ipcRenderer))
