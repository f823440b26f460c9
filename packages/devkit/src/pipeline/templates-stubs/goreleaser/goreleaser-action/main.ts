import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { input, main, say, variable } from '../../../../workflow-runner/stubs/step-kit.ts'

await main(() => {
  const [command, clean, skip = ''] = input('args').split(' ')
  const skipped = skip.replace(/^--skip=/, '').split(',')
  if (command !== 'release' || clean !== '--clean' || !skipped.includes('publish'))
    throw new Error(`this would be published by GoReleaser itself: ${input('args')}`)
  const folder = join(variable('GITHUB_WORKSPACE'), input('workdir'))
  const changes = execFileSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' })
  if (changes !== '' && !skipped.includes('validate')) throw new Error(`git is in a dirty state\n${changes}`)
  const dist = join(folder, 'dist')
  mkdirSync(dist, { recursive: true })
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.go'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name)))
  for (const name of ['tool_1.2.3_linux_amd64', 'tool_1.2.3_darwin_arm64'])
    writeFileSync(join(dist, `${name}.tar.gz`), gzipSync(Buffer.concat([...sources, Buffer.from(name)])))
  // What it always leaves beside the archives, and nobody ships.
  for (const name of ['artifacts.json', 'config.yaml']) writeFileSync(join(dist, name), `${Date.now()}\n`)
  say(`released into ${dist}`)
})
