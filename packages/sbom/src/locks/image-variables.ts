/**
 * Fills in `$name`, `${name}`, `${name:-default}` and `${name:+instead}` of Dockerfiles and compose files; undefined when a
 * name has no value, or when the text grows too long.
 */
export function fillVariables(text: string, values: ReadonlyMap<string, string>): string | undefined {
  if (text.length > LONGEST) return undefined
  let isKnown = true
  const filled = text.replace(
    VARIABLE,
    (_, braced?: string, colon?: string, sign?: string, word?: string, bare?: string) => {
      const set = values.get(braced ?? bare ?? '')
      // With a colon an empty value counts as none.
      const given = colon === ':' && set === '' ? undefined : set
      if (sign === '+') return given === undefined ? '' : (word ?? '')
      const value = given ?? (sign === '-' ? word : undefined)
      if (value === undefined) isKnown = false
      return value ?? ''
    },
  )
  return isKnown && filled.length <= LONGEST && !filled.includes('$') ? filled : undefined
}

const LONGEST = 1000

const VARIABLE = /\$(?:\{([A-Za-z_]\w*)(?:(:?)([-+])([^}]*))?\}|([A-Za-z_]\w*))/g
