import { useInstalled } from '../../installed-tool.ts'

await useInstalled({
  command: 'node',
  versionArgs: ['--version'],
  version: /^v(\S+)/,
  wanted: 'node-version',
  outputs: (version) => ({ 'cache-hit': 'false', 'node-version': `v${version}` }),
})
