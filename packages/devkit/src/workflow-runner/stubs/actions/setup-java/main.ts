import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { run, useInstalled } from '../../installed-tool.ts'
import { input } from '../../step-kit.ts'

await useInstalled({
  command: 'java',
  versionArgs: ['--version'],
  version: /^\S+ (\S+)/,
  wanted: 'java-version',
  outputs: (version) => ({
    distribution: input('distribution'),
    version,
    path: dirname(dirname(realpathSync(run('which', ['java'])))),
    'cache-hit': 'false',
  }),
})
