/** 1980-01-01 and 2107-12-31 23:59:58, the first and the last time that zip can hold. */
const FIRST = 315_532_800
const LAST = 4_354_819_198

/**
 * A time as zip holds it, in UTC, since the format knows no zone and that of a machine would make the bytes differ. Times out of its
 * range become the nearest one in it, and odd seconds the even one before (APPNOTE 4.4.6).
 */
export function dosTime(seconds: number): { readonly date: number; readonly time: number } {
  const at = new Date(Math.min(Math.max(seconds, FIRST), LAST) * 1000)
  return {
    date: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
  }
}
