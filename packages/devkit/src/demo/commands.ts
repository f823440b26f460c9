import { join, relative } from 'node:path'
import { ROOT } from '../gen/project.ts'
import { demand } from './steps.ts'
import { TAG, WORKFLOW, type World } from './world.ts'

/** What the commands depend on. */
type Stage = Pick<World, 'out' | 'config'>

/** The stranger's verification as a command to copy, for all files at once; paths are those from the repository's root. */
export function ownCommand({ out, config }: Stage): readonly string[] {
  const folder = fromRoot(join(out, 'stranger'))
  const options = { base: folder, ...demand({ config }), 'trusted-root': fromRoot(config.trustedRoot) }
  const words = Object.entries(options).flatMap(([name, value]) =>
    value.split('\n').map((one) => `--${name} ${one.includes('*') ? `'${one}'` : one}`),
  )
  return ['node dist/cli/index.js verify', ...words, `'${folder}/*'`]
}

/** The same for one artifact, with cosign 3 and nothing of ours. */
export function cosignCommand({ out, config }: Stage, artifact: string): readonly string[] {
  const folder = fromRoot(join(out, 'stranger'))
  return [
    `cosign verify-blob --bundle ${folder}/${artifact}.sigstore.json`,
    `--trusted-root ${fromRoot(config.trustedRoot)}`,
    `--certificate-identity https://github.com/${WORKFLOW}@refs/tags/${TAG}`,
    '--certificate-oidc-issuer https://token.actions.githubusercontent.com',
    `${folder}/${artifact}`,
  ]
}

/** One command over several lines, as a shell reads it. */
export const overLines = (parts: readonly string[]): readonly string[] =>
  parts.map((part, i) => `${i === 0 ? '' : '  '}${part}${i < parts.length - 1 ? ' \\' : ''}`)

const fromRoot = (path: string): string => relative(ROOT, path)
