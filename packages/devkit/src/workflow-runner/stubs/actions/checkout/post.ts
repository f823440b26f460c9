import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { main, variable } from '../../step-kit.ts'
import { tryGit } from './git.ts'

await main(() => {
  const folder = variable('STATE_folder')
  if (folder === '' || !existsSync(join(folder, '.git'))) return
  tryGit(folder, 'config', '--local', '--unset-all', `http.${variable('GITHUB_SERVER_URL')}/.extraheader`)
})
