import { run, useInstalled } from '../../installed-tool.ts'

await useInstalled({
  command: 'python3',
  versionArgs: ['--version'],
  version: /^Python (\S+)/,
  wanted: 'python-version',
  outputs: (version) => ({
    'python-version': version,
    'cache-hit': 'false',
    'python-path': run('python3', ['-c', 'import sys; print(sys.executable)']),
  }),
})
