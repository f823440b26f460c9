import { createHash } from 'node:crypto'

export type GitObjectType = 'blob' | 'tree' | 'commit' | 'tag'

/** Who wrote a commit or a tag, and when. */
export interface GitSignature {
  readonly name: string
  readonly email: string
  /** Seconds precision; git keeps no more. */
  readonly date: Date
}

/** A file, a program, or a symbolic link whose target is the content. */
export type FileMode = '100644' | '100755' | '120000'

/** A file of a snapshot: its bytes alone for a plain one. */
export type SnapshotFile =
  | string
  | Uint8Array
  | { readonly bytes: string | Uint8Array; readonly mode: FileMode }

/** Files of a snapshot by `path/with/slashes`. */
export type SnapshotFiles = Readonly<Record<string, SnapshotFile>>

export interface TreeEntry {
  readonly mode: FileMode | '40000'
  readonly name: string
  readonly sha: string
}

export interface BlobObject {
  readonly type: 'blob'
  readonly sha: string
  readonly bytes: Buffer
}
export interface TreeObject {
  readonly type: 'tree'
  readonly sha: string
  readonly entries: readonly TreeEntry[]
}
export interface CommitObject {
  readonly type: 'commit'
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: GitSignature
  readonly committer: GitSignature
  readonly message: string
}
export interface TagObject {
  readonly type: 'tag'
  readonly sha: string
  readonly tag: string
  readonly target: { readonly type: GitObjectType; readonly sha: string }
  readonly tagger: GitSignature
  readonly message: string
}
export type GitObject = BlobObject | TreeObject | CommitObject | TagObject

/** The object id that git computes: SHA-1 over `<type> <length>\0<content>`. */
function objectId(type: GitObjectType, content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
}

const signatureLine = ({ name, email, date }: GitSignature): string =>
  `${name} <${email}> ${Math.floor(date.getTime() / 1000)} +0000`

const withNewline = (message: string): string => (message.endsWith('\n') ? message : `${message}\n`)

export const blobObject = (bytes: Buffer): BlobObject => withId({ type: 'blob', bytes })

export function treeObject(entries: readonly TreeEntry[]): TreeObject {
  // git sorts by name as bytes, a directory as if its name ended in a slash
  const key = (entry: TreeEntry): Buffer =>
    Buffer.from(entry.mode === '40000' ? `${entry.name}/` : entry.name)
  return withId({ type: 'tree', entries: entries.toSorted((a, b) => Buffer.compare(key(a), key(b))) })
}

export const commitObject = (fields: Omit<CommitObject, 'type' | 'sha'>): CommitObject =>
  withId({ type: 'commit', ...fields })

export const tagObject = (fields: Omit<TagObject, 'type' | 'sha'>): TagObject =>
  withId({ type: 'tag', ...fields })

type Unnamed<T> = T extends GitObject ? Omit<T, 'sha'> : never

const withId = <T extends Unnamed<GitObject>>(object: T): T & { readonly sha: string } => ({
  ...object,
  sha: objectId(object.type, objectContent(object)),
})

/** The content of an object as git stores it, without the header of type and length. */
export function objectContent(object: Unnamed<GitObject>): Buffer {
  switch (object.type) {
    case 'blob':
      return object.bytes
    case 'tree':
      return Buffer.concat(
        object.entries.map(({ mode, name, sha }) =>
          Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]),
        ),
      )
    case 'commit':
      return Buffer.from(
        [
          `tree ${object.tree}`,
          ...object.parents.map((parent) => `parent ${parent}`),
          `author ${signatureLine(object.author)}`,
          `committer ${signatureLine(object.committer)}`,
          '',
          withNewline(object.message),
        ].join('\n'),
      )
    case 'tag':
      return Buffer.from(
        [
          `object ${object.target.sha}`,
          `type ${object.target.type}`,
          `tag ${object.tag}`,
          `tagger ${signatureLine(object.tagger)}`,
          '',
          withNewline(object.message),
        ].join('\n'),
      )
  }
}

/** All objects of a snapshot of files (`path/with/slashes` to content); the first one is the root tree. */
export function snapshotObjects(files: SnapshotFiles): [TreeObject, ...GitObject[]] {
  const blobs: GitObject[] = []
  const entries = new Map<string, TreeEntry>()
  const folders = new Map<string, Record<string, SnapshotFile>>()
  for (const [path, content] of Object.entries(files)) {
    const slash = path.indexOf('/')
    const name = slash < 0 ? path : path.slice(0, slash)
    if (name === '' || name === '.' || name === '..') throw new Error(`not a path in a tree: ${path}`)
    if (slash < 0) {
      const { bytes, mode } =
        typeof content === 'string' || content instanceof Uint8Array
          ? { bytes: content, mode: '100644' as const }
          : content
      const blob = blobObject(Buffer.from(bytes))
      blobs.push(blob)
      entries.set(name, { mode, name, sha: blob.sha })
    } else {
      const folder = folders.get(name) ?? {}
      folder[path.slice(slash + 1)] = content
      folders.set(name, folder)
    }
  }
  const inner = [...folders].flatMap(([name, content]) => {
    const [tree, ...rest] = snapshotObjects(content)
    entries.set(name, { mode: '40000', name, sha: tree.sha })
    return [tree, ...rest]
  })
  return [treeObject([...entries.values()]), ...inner, ...blobs]
}
