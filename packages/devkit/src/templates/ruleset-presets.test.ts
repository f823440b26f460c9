import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintRulesets } from '@tier3/audit/lint/lint-rulesets'
import { evaluatePreset } from '@tier3/audit/presets/evaluate-preset'
import { PRESETS } from '@tier3/audit/presets/presets'
import { readRulesetFile } from '@tier3/audit/ruleset/declared-ruleset'
import { decodeRulesets } from '@tier3/audit/ruleset/decode-ruleset'
import type { Json } from '@tier3/model/json'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../gen/project.ts'
import { PRESET_FILES, PRESET_WISHES } from '../gen/ruleset-presets.ts'
import { startGitHub, type EmulatedGitHub } from '../github/server.ts'

const FOLDER = join(ROOT, 'workflows-templates', 'rulesets')
const files = readdirSync(FOLDER)
const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8')
const names = ['baseline', 'reviewed', 'release'] as const
const [tags = ''] = PRESET_WISHES.tagPatterns

describe('preset files', () => {
  let github: EmulatedGitHub
  beforeAll(async () => {
    github = await startGitHub()
  })
  afterAll(() => github.close())

  it('are those of the presets, and no others', () => {
    expect(files.toSorted()).toEqual([...new Set(Object.values(PRESET_FILES).flat())].toSorted())
  })

  it.each(files)('%s is read back, and nothing in it means something else than it seems to', (file) => {
    const read = readRulesetFile(textOf(file), file)
    expect(read.ok && read.value).toHaveLength(1)
    expect(lintRulesets(read.ok ? read.value : [], 'repository')).toEqual([])
  })

  it.each(names)('those of %s are accepted by GitHub, and meet it as GitHub answers them', async (name) => {
    const repository = github.createRepository({ owner: 'octo', name })
    const token = github.tokenFor({ repository, permissions: { administration: 'write' } })
    const answers: Json[] = []
    for (const file of PRESET_FILES[name]) {
      const answer = await fetch(`${github.apiUrl}/repos/octo/${name}/rulesets`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: textOf(file),
      })
      expect([file, answer.status]).toEqual([file, 201])
      answers.push((await answer.json()) as Json)
    }
    const live = decodeRulesets(answers, 'live')
    if (!live.ok) throw new Error(live.problem.map(({ reason }) => reason).join('; '))
    const state = { read: true, rulesets: live.value, unread: [], complete: true } as const
    const facts = { defaultBranch: 'main', tagPatterns: [tags] } as const
    expect(evaluatePreset(PRESETS[name], state, facts)).toEqual({ result: 'met', findings: [] })
    // Without one of them the preset is not met, so that none is there for nothing.
    for (const left of live.value) {
      const rest = { ...state, rulesets: live.value.filter((one) => one !== left) }
      expect(evaluatePreset(PRESETS[name], rest, facts).result).toBe('unmet')
    }
  })
})
