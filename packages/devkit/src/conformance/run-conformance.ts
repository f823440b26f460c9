import { describeProblem, exitCodeOf, type ExitCode, type Problem } from '@tier3/model/problem'
import { parseConformanceArguments, USAGE } from './arguments.ts'

/** Speaks the protocol of the public Sigstore conformance suite: 0 is success, and everything else is a refusal. */
export async function runConformance(
  argv: readonly string[],
  say: (line: string) => void,
): Promise<ExitCode> {
  const request = parseConformanceArguments(argv)
  if (!request.ok) {
    say(`✗ ${request.problem}\n${USAGE}`)
    return 2
  }
  const done =
    request.value.command === 'sign-bundle'
      ? await (await import(/* webpackMode: "eager" */ './sign-client.ts')).signForSuite(request.value, say)
      : await (await import(/* webpackMode: "eager" */ './verify-client.ts')).verifyForSuite(request.value)
  if (done.ok) return 0
  say(describeRefusal(done.problem))
  return exitCodeOf([done.problem])
}

const describeRefusal = (problem: Problem): string =>
  `✗ ${problem.code}: ${describeProblem(problem)}\n    ${problem.fix}`
