import { useInstalled } from '../../installed-tool.ts'

await useInstalled({
  command: 'go',
  versionArgs: ['version'],
  version: /go version go(\S+)/,
  wanted: 'go-version',
  outputs: (version) => ({ 'go-version': version, 'cache-hit': 'false' }),
})
