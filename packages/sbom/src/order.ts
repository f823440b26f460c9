/** Order by UTF-16 code units: the same on every machine, whatever its locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The texts in that order, each once. */
export const sortedTexts = (texts: Iterable<string>): string[] => [...new Set(texts)].toSorted(byCodeUnit)
