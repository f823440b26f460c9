import { createHash } from 'node:crypto'
import { run, useInstalled } from '../../installed-tool.ts'

run('cargo', ['--version'])
await useInstalled({
  command: 'rustc',
  versionArgs: ['--version'],
  version: /^rustc (\S+)/,
  wanted: 'toolchain',
  outputs: (version) => ({
    cachekey: createHash('sha256').update(version).digest('hex').slice(0, 12),
    name: version,
  }),
})
