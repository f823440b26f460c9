/** The slowest transfer that is waited for, in bytes a second. */
const SLOWEST_RATE = 256 * 1024

/** Milliseconds that one attempt to move so many bytes may take. */
export const transferTime = (bytes: number): number => 20_000 + Math.ceil((bytes / SLOWEST_RATE) * 1000)
