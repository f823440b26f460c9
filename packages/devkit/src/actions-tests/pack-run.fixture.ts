import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wired } from '@tier3/action-pack/wire'
import { runAction, type Ended } from './action-run.fixture.ts'
import type { Folder } from './release-stage.fixture.ts'

/** A time with an odd second, so that what zip loses of it shows. */
export const EPOCH = '1700000001'

/** Runs the action over real files; everything of `dist` is packed into `out/app.tar.gz` unless the inputs say otherwise. */
export const runPack = (
  { workspace, temp }: Folder,
  inputs: Readonly<Record<string, string>> = {},
  variables: Readonly<Record<string, string>> = {},
): Promise<Ended> =>
  runAction(wired, {
    workspace,
    temp,
    inputs: {
      files: 'dist/**',
      base: 'dist',
      output: 'out/app.tar.gz',
      'source-date-epoch': EPOCH,
      ...inputs,
    },
    variables,
  })

export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')

export const digestOf = ({ workspace }: Folder, path: string): string =>
  sha256Of(readFileSync(join(workspace, path)))

/** Names, modes and contents that take every way through the writers. */
export const VARIED: Readonly<Record<string, string>> = {
  'dist/app': '#!/bin/sh\necho hello\n',
  'dist/lib/ärger/日本.txt': 'unicode\n',
  'dist/lib/empty': '',
  'dist/lib.txt': 'before the folder\n',
  'dist/Z': 'upper case comes first\n',
  [`dist/${'long-folder-name/'.repeat(8)}${'n'.repeat(90)}`]: 'long name\n',
  [`dist/deep/${'x'.repeat(120)}/${'y'.repeat(130)}.bin`]: 'both formats of long names\n',
  'dist/repeated': 'abc'.repeat(100_000),
}
