import { createAnswerMemory } from '@tier3/github/answer-memory'
import { createCallBudget } from '@tier3/github/call-budget'
import { createRestClient } from '@tier3/github/rest-client'
import { createRulesetSource } from '@tier3/github/ruleset-source'
import { createTrackingIssue } from '@tier3/github/tracking-issue'
import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { renderSummary } from '@tier3/runner/run/summary'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { sha256OfText } from '@tier3/workspace/text-digest'
import { rulesetDrift } from './ruleset-drift.ts'

/** The same repository is asked again at most once, and soon; a large fleet must not fill the memory. */
const REMEMBERED_ANSWERS = 256

export const wired = wire(rulesetDrift, async ({ config, secrets, context, say }) => {
  const { repository } = config
  const budget = createCallBudget(config['call-budget'])
  const access = {
    apiUrl: context.apiUrl,
    say,
    ...(secrets.token === undefined ? {} : { token: secrets.token }),
  }
  const client = createRestClient({ ...access, budget, memory: createAnswerMemory(REMEMBERED_ANSWERS) })
  return ok({
    rulesets: createRulesetSource({ client }),
    artifacts: createArtifactSource({ workspace: context.workspace }),
    files: createFileSource({ workspace: context.workspace }),
    sink: createFileSink({ workspace: context.workspace, allow: [context.temp] }),
    issue:
      config['tracking-issue'] && repository !== undefined
        ? createTrackingIssue({
            // Outside of the budget: that it is used up is a thing to tell.
            client: createRestClient(access),
            repository,
            label: 'ruleset-drift',
            check: 'ruleset-drift',
          })
        : undefined,
    markdown: (summary) => renderSummary('ruleset-drift', summary),
    calls: () => budget.used,
    sha256: sha256OfText,
  })
})
