import { quoted } from '@tier3/model/display'
import type { Problem } from '@tier3/model/problem'
import type { BuiltFile } from '@tier3/model/rebuild-stage'
import { ok, type Result } from '@tier3/model/result'
import type { ChangePlan } from '@tier3/release/rebuild/change/change'
import type { Builder } from './builder.ts'
import type { Sensitivity } from './evidence.ts'
import type { CommandPlan } from './plan.ts'
import type { ReproducePorts } from './ports.ts'
import { isIgnored } from './shipped-files.ts'
import { compareStructure } from './structure.ts'

interface Side {
  readonly name: string
  readonly path: string
  readonly sha256: string
}

/** Builds with a change on purpose; `untouched` says which outputs are the same bytes as without it. */
export async function proveSensitivity(
  first: readonly BuiltFile[],
  { edits, says }: ChangePlan,
  plan: Pick<CommandPlan, 'accept' | 'ignore'>,
  builder: Builder,
  ports: Pick<ReproducePorts, 'files' | 'sha256'>,
): Promise<Result<Sensitivity & { readonly untouched: readonly string[] }, readonly Problem[]>> {
  const built = await builder.build('sensitivity', 'sensitivity', [], edits)
  if (!built.ok) return built
  const { end } = built.value
  const told = (state: Sensitivity['state'], why: string, untouched: readonly string[] = []) =>
    ok({ state, why, changed: says, untouched })
  switch (end.kind) {
    case 'made': {
      const made = end.outputs.filter(({ name }) => !isIgnored(name, plan.ignore))
      const known = new Set(first.map(({ sha256 }) => sha256))
      // A version that is part of the names renames what is copied from elsewhere, too: bytes count, and no names.
      const fresh = made.filter(({ sha256 }) => !known.has(sha256))
      if (fresh.length === 0) return told('no', 'the outputs are the same bytes as without the change')
      if (!(await hasOtherContent(first, fresh, plan.accept, ports)))
        return told('no', 'the outputs are equivalent to those without the change, which passes here')
      const same = made.filter(({ sha256 }) => known.has(sha256))
      return told(
        'yes',
        'the outputs differ with the change',
        same.map(({ name }) => `the change on purpose did not reach the output ${quoted(name)}`),
      )
    }
    case 'stale':
      return told('no', 'the build did not make its outputs itself')
    case 'failed':
      return told('no', `the build with the change ${end.why}`)
    case 'killed':
      return told('not shown', `the build with the change ${end.why}`)
  }
}

/**
 * Whether at least one of the files would be told from those of its name (from all others where there is none). Where `equivalent`
 * passes other bytes are not enough: a time in a header differs without any change.
 */
export async function hasOtherContent(
  before: readonly Side[],
  after: readonly Side[],
  accept: CommandPlan['accept'],
  ports: Pick<ReproducePorts, 'files' | 'sha256'>,
): Promise<boolean> {
  if (accept === 'identical') return after.length > 0
  for (const rebuilt of after) {
    const named = before.filter(({ name }) => name === rebuilt.name)
    const verdicts: (string | undefined)[] = []
    for (const shipped of named.length > 0 ? named : before) {
      const told = await compareStructure(
        rebuilt.name,
        'sensitivity',
        { shipped, rebuilt },
        [],
        undefined,
        ports,
      )
      verdicts.push(told.comparison?.verdict)
    }
    if (!verdicts.includes('equivalent')) return true
  }
  return false
}
