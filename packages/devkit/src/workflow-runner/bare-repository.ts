import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeObject } from '../github/checkout.ts'
import { fullName, type Repository } from '../github/state.ts'

/** Real git repositories behind the emulated ones: what the state holds, git finds under the same ids. */
export interface BareRepositories {
  /** Folder of all of them; each is `<owner>/<name>.git`. */
  readonly root: string
  /** Brings one up to date with the state: new objects are added, refs are what they are in the state. */
  update(repository: Repository): Promise<void>
}

const CONFIG = `[core]
\trepositoryformatversion = 0
\tbare = true
[uploadpack]
\tallowAnySHA1InWant = true
\tallowFilter = true
`

export function createBareRepositories(root: string): BareRepositories {
  const written = new Map<Repository, Set<string>>()
  const queue = new Map<Repository, Promise<void>>()

  async function write(repository: Repository): Promise<void> {
    const folder = join(root, `${fullName(repository)}.git`)
    const known = written.get(repository) ?? new Set()
    written.set(repository, known)
    if (!existsSync(join(folder, 'config'))) {
      await mkdir(join(folder, 'refs', 'heads'), { recursive: true })
      await mkdir(join(folder, 'objects'))
      await writeFile(join(folder, 'config'), CONFIG)
    }
    for (const object of repository.objects.values()) {
      if (known.has(object.sha)) continue
      await writeObject(folder, object)
      known.add(object.sha)
    }
    const refs = [...repository.refs].toSorted(([a], [b]) => (a < b ? -1 : 1))
    await replace(join(folder, 'HEAD'), `ref: refs/heads/${repository.defaultBranch}\n`)
    await replace(join(folder, 'packed-refs'), refs.map(([name, { sha }]) => `${sha} ${name}\n`).join(''))
    // A ref of its own would hide what is packed. The folder must stay: another job may be reading.
    for (const entry of await readdir(join(folder, 'refs'), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) await rm(join(entry.parentPath, entry.name))
  }

  return {
    root,
    async update(repository) {
      const turn = (queue.get(repository) ?? Promise.resolve()).then(() => write(repository))
      queue.set(repository, turn)
      await turn
    },
  }
}

async function replace(path: string, text: string): Promise<void> {
  if (existsSync(path) && (await readFile(path, 'utf8')) === text) return
  const fresh = `${path}.${randomUUID()}`
  await writeFile(fresh, text)
  await rename(fresh, path)
}
