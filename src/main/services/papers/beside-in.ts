/** The files that a report was read beside, as a paper's manifest names them. */

import type { PaperBeside, PaperFile } from '../../../shared/paper/input'
import type { Manifest } from '../../../shared/paper/manifest'

/** @param sha256 of a file that the paper is about */
export function besideIn({ files }: Manifest, sha256: string): PaperBeside {
  const of = (role: 'version' | 'peer'): PaperFile[] => files.filter((one) => one.role === role && one.of === sha256)
  const own = files.find((one) => one.sha256 === sha256 && one.of === null)
  const isPaired = files.some((one) => one.role === 'prior' && one.of === sha256 && one.isPaired === true)
  return { isPaired, version: of('version')[0] ?? null, peers: of('peer'), common: own?.common ?? [] }
}
