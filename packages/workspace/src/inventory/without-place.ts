/**
 * Writes every string of JSON data that names `folder` (absolute, with `/` or `\`) relative to it: keys and values, also where the
 * path is percent-encoded as in package URLs. Where a stage lay says nothing of what lay in it. Data is changed in place.
 */
export function withoutPlace(data: unknown, folder: string): unknown {
  const plain = [folder, folder.replaceAll('\\', '/')]
  const spellings = new Set(plain)
  for (const spelling of plain) {
    const encoded = encodeURIComponent(spelling)
    for (const other of [encoded, encoded.replaceAll('%2F', '%2f'), encoded.replaceAll('%2F', '/')]) {
      spellings.add(other)
    }
    spellings.add(encodeURI(spelling))
  }
  // The longest first: one spelling may be the beginning of another.
  const places = [...spellings].toSorted((a, b) => b.length - a.length)
  const shortest = places.at(-1)?.length ?? 0
  return rewrite(data, (text) => (text.length < shortest ? text : places.reduce(relativeTo, text)))
}

const relativeTo = (text: string, place: string): string =>
  text.includes(place)
    ? ['/', '\\', '%2F', '%2f']
        .reduce(
          (rest, mark) => rest.replaceAll(`${place}${mark}`, ''),
          text.replaceAll(`file://${place}/`, ''),
        )
        .replaceAll(place, '.')
    : text

function rewrite(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === 'string') return change(data)
  if (typeof data !== 'object' || data === null) return data
  const held = data as { [key: string]: unknown }
  for (const key of Object.keys(held)) {
    const value = held[key]
    const changed = rewrite(value, change)
    const name = Array.isArray(data) ? key : change(key)
    if (name !== key) delete held[key]
    if (name !== key || changed !== value) held[name] = changed
  }
  return data
}
