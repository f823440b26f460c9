/**
 * JSON with sorted keys and no white space: what RFC 8785 and the TUF canonical form agree on for the strings,
 * integers and ASCII keys used here.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
}
