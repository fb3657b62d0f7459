/** The two files of a page to be printed, as the command line hands them to the app it starts. */

export interface PrintJob {
  /** A web page, whole. */
  readonly from: string
  /** The PDF file that is written. */
  readonly to: string
}

/** Null where the app was started for anything else. */
export function printJobIn(argv: readonly string[]): PrintJob | null {
  const after = (name: string): string | null => {
    const given = argv.find((one) => one.startsWith(name))
    return given === undefined || given === name ? null : given.slice(name.length)
  }
  const [from, to] = [after('--print-page='), after('--print-to=')]
  return from === null || to === null ? null : { from, to }
}

export function printSwitches({ from, to }: PrintJob): readonly string[] {
  return [`--print-page=${from}`, `--print-to=${to}`]
}
