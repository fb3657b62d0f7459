/** Runs a piece of a test as a user whom permissions bind, also where the tests themselves run as root. */

const nobody = 65_534

/** Where the process is not root, `work` runs as it is. */
export async function asOrdinaryUser<T>(work: () => Promise<T> | T): Promise<T> {
  if (process.getuid?.() !== 0 || !process.seteuid) return work()
  process.seteuid(nobody)
  try {
    return await work()
  } finally {
    process.seteuid(0)
  }
}
