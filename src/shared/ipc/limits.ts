/** How much may cross the bridge at once. Free of schemas, so that the page can load it alone. */

/** The largest file that may be dropped on the window; a larger one is announced without its bytes. */
export const largestDrop = 50 * 1_048_576
