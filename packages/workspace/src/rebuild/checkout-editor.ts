import { mkdtempSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { quoted } from '@tier3/model/display'
import { problem } from '@tier3/model/problem'
import type { CheckoutEditor } from '@tier3/model/rebuild-stage'
import { failed, ok } from '@tier3/model/result'
import { isInside } from '../containment.ts'
import { noGit, runGit } from './git-export.ts'
import { findInstalled } from '../installed-program.ts'
import { applyEdits } from './source-edits.ts'
import { wipeFolder } from './wipe-folder.ts'

/** Edits the checkout in `folder` of the workspace. */
export function createCheckoutEditor(at: {
  readonly workspace: string
  readonly folder: string
  readonly temporary: string
  readonly path?: string
}): CheckoutEditor {
  return {
    async apply(edits) {
      const workspace = realpathSync.native(at.workspace)
      const folder = realpathSync.native(resolve(workspace, at.folder))
      if (!isInside(workspace, folder)) return failed([escapes(at.folder)])
      const path = at.path ?? process.env['PATH'] ?? ''
      const [git, shell] = [findInstalled('git', workspace, path), findInstalled('bash', workspace, path)]
      if (git === undefined || shell === undefined) return failed([noGit()])
      const root = mkdtempSync(join(realpathSync.native(at.temporary), 'tier3-change-'))
      try {
        const done = await applyEdits(folder, edits, (args) =>
          runGit({ git, shell, root, umask: '0022' }, args),
        )
        return done.ok ? ok(undefined) : failed([done.problem])
      } finally {
        wipeFolder(root)
      }
    },
  }
}

const escapes = (folder: string) =>
  problem('input/path-escape', {
    attempted: `change a checkout in ${quoted(folder)}`,
    current: 'it leads out of the workspace',
    desired: 'it must be a folder of the workspace',
  })
