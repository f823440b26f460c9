import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { flag, input, main, mask, saveState, say, setOutput, variable } from '../../step-kit.ts'
import { git, tryGit } from './git.ts'

const SHA = /^[0-9a-f]{40}$/

interface Wanted {
  /** Fully qualified; empty for a commit alone. */
  readonly ref: string
  /** Empty when the ref alone is known. */
  readonly commit: string
}

/** What the inputs ask for: the commit of the event, a commit, or a ref in one of its spellings. */
function wanted(folder: string, slug: string): Wanted {
  const given = input('ref')
  if (given === '' && slug.toLowerCase() === variable('GITHUB_REPOSITORY').toLowerCase())
    return { ref: variable('GITHUB_REF'), commit: variable('GITHUB_SHA') }
  if (SHA.test(given)) return { ref: '', commit: given }
  if (given.startsWith('refs/')) return { ref: given, commit: '' }
  const remote = git(folder, 'ls-remote', '--symref', 'origin')
  if (given === '') {
    const head = /^ref: (\S+)\tHEAD$/m.exec(remote)?.[1]
    if (head === undefined) throw new Error('the repository has no default branch')
    return { ref: head, commit: '' }
  }
  const found = [`refs/heads/${given}`, `refs/tags/${given}`].find((ref) =>
    remote.split('\n').some((line) => line.endsWith(`\t${ref}`)),
  )
  if (found === undefined) throw new Error(`A branch or tag with the name '${given}' could not be found`)
  return { ref: found, commit: '' }
}

/** Where a ref is kept locally, as `actions/checkout` does: it points a tag at the commit of the event. */
function refspec({ ref, commit }: Wanted): string {
  if (ref === '') return commit
  const source = commit === '' ? ref : commit
  if (ref.startsWith('refs/heads/'))
    return `+${source}:refs/remotes/origin/${ref.slice('refs/heads/'.length)}`
  if (ref.startsWith('refs/pull/')) return `+${source}:refs/remotes/pull/${ref.slice('refs/pull/'.length)}`
  return `+${source}:${ref}`
}

await main(() => {
  const workspace = variable('GITHUB_WORKSPACE')
  const slug = input('repository')
  if (!/^[\w.-]+\/[\w.-]+$/.test(slug))
    throw new Error(`Invalid repository '${slug}'. Expected format {owner}/{repo}.`)
  const folder = resolve(workspace, input('path'))
  if (relative(workspace, folder).startsWith('..'))
    throw new Error(`Repository path '${folder}' is not under '${workspace}'`)
  const server = variable('GITHUB_SERVER_URL')
  mkdirSync(folder, { recursive: true })
  // A fresh checkout owns its folder.
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
  git(folder, 'init', '--quiet', folder)
  git(folder, 'remote', 'add', 'origin', `${server}/${slug}`)
  const token = input('token')
  if (token !== '') {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
    mask(basic)
    git(folder, 'config', '--local', `http.${server}/.extraheader`, `AUTHORIZATION: basic ${basic}`)
  }
  saveState('folder', folder)
  const target = wanted(folder, slug)
  const depth = Number(input('fetch-depth'))
  const tags = flag('fetch-tags') ? [] : ['--no-tags']
  const fetch = (...args: readonly string[]): string =>
    git(folder, '-c', 'protocol.version=2', 'fetch', '--prune', '--no-recurse-submodules', ...args)
  if (depth === 0) {
    fetch('--no-tags', 'origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*')
    const local = refspec(target).split(':')[1]
    const reached = local === undefined ? target.commit : tryGit(folder, 'rev-parse', '--verify', local)
    const isThere = tryGit(
      folder,
      'cat-file',
      '-e',
      `${target.commit === '' ? local : target.commit}^{commit}`,
    )
    if (isThere === undefined || (target.commit !== '' && reached !== target.commit))
      fetch('--no-tags', 'origin', refspec(target))
  } else {
    fetch(
      ...tags,
      `--depth=${depth}`,
      'origin',
      refspec(target),
      ...(flag('fetch-tags') ? ['+refs/tags/*:refs/tags/*'] : []),
    )
  }
  const branch = /^refs\/heads\/(.+)$/.exec(target.ref)?.[1]
  if (target.ref === '') git(folder, 'checkout', '--quiet', '--force', target.commit)
  else if (branch !== undefined)
    git(folder, 'checkout', '--quiet', '--force', '-B', branch, `refs/remotes/origin/${branch}`)
  else git(folder, 'checkout', '--quiet', '--force', refspec(target).split(':')[1] ?? target.ref)
  if (!flag('persist-credentials') && token !== '')
    git(folder, 'config', '--local', '--unset-all', `http.${server}/.extraheader`)
  const commit = git(folder, 'rev-parse', 'HEAD')
  say(commit)
  setOutput('ref', target.ref === '' ? target.commit : target.ref)
  setOutput('commit', commit)
})
