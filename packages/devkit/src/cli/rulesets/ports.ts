import type { ApplyPorts } from '@tier3/action-ruleset-drift/apply/ports'
import { createAnswerMemory } from '@tier3/github/answer-memory'
import { createRestClient } from '@tier3/github/rest-client'
import { createRulesetSink } from '@tier3/github/ruleset-sink'
import { createRulesetSource } from '@tier3/github/ruleset-source'
import type { RunContext } from '@tier3/runner/define/context'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { sha256OfText } from '@tier3/workspace/text-digest'

/** The ports of a command in a terminal. Answers are remembered: reading again before each step costs no rate limit. */
export function commandPorts(
  { workspace, temp, apiUrl }: Pick<RunContext, 'workspace' | 'temp' | 'apiUrl'>,
  token: string | undefined,
  say: (line: string) => void,
): ApplyPorts {
  const client = createRestClient({
    apiUrl,
    say,
    memory: createAnswerMemory(),
    ...(token === undefined ? {} : { token }),
  })
  return {
    source: createRulesetSource({ client }),
    sink: createRulesetSink({ client }),
    artifacts: createArtifactSource({ workspace }),
    files: createFileSource({ workspace }),
    output: createFileSink({ workspace, allow: [temp] }),
    sha256: sha256OfText,
    say,
  }
}
