/** What a `uses:` names. */
export type Reference =
  /** A folder of the workspace, or a workflow beside the one that calls. */
  | { readonly kind: 'workspace'; readonly path: string }
  /** A path of the repository and commit that the file with the `uses:` is of. */
  | { readonly kind: 'self'; readonly path: string }
  | { readonly kind: 'repository'; readonly slug: string; readonly path: string; readonly ref: string }

/** Parses a `uses:`. Throws with the runner's words. */
export function parseReference(text: string): Reference {
  if (text.startsWith('docker://')) throw new Error(`Container actions are not run here: '${text}'`)
  if (text.startsWith('./')) return { kind: 'workspace', path: inner(text, text.slice(2)) }
  if (text.startsWith('$/')) {
    const path = text.slice(2)
    if (path === '' || path.includes('@')) throw new Error(`Invalid self-repository reference '${text}'`)
    return { kind: 'self', path: inner(text, path) }
  }
  const [, owner, name, path, ref] = /^([\w.-]+)\/([\w.-]+)(?:\/([^@]+))?@(.+)$/.exec(text) ?? []
  if (owner === undefined || name === undefined || ref === undefined)
    throw new Error(`Expected format {org}/{repo}[/path]@ref. Actual '${text}'`)
  return { kind: 'repository', slug: `${owner}/${name}`, path: inner(text, path ?? ''), ref }
}

function inner(text: string, path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.includes('..')) throw new Error(`'${text}' leads out of its repository`)
  return parts.join('/')
}
