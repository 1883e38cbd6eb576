/** A server to try Deelwijs out on: made-up people only, in a folder of its own that says so. */

/** File in a data folder that holds nothing but made-up people. */
export const DEMO_MARK = 'demo'
