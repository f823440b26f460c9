import type { CodeText } from './problem-text.ts'

/** Codes of what nobody but time mends. */
export const SERVICE_PROBLEMS = {
  'service/oidc-unavailable': {
    meaning: 'The service that hands out identity tokens did not answer.',
    fix: 'Run the job again when the service is back; a larger `max-wait` waits longer.',
  },
  'service/oidc-refused': {
    meaning: 'The service that hands out identity tokens refused the request; asking again will not help.',
    fix: 'Make sure that the job has `id-token: write`, and run it again from the start.',
  },
  'service/fulcio-unavailable': {
    meaning: 'The certificate authority did not answer. Nothing was signed.',
    fix: 'Run the job again when the service is back; a larger `max-wait` waits longer.',
  },
  'service/fulcio-refused': {
    meaning: 'The certificate authority refused the request; asking again will not help.',
    fix: 'Check that the identity token is meant for this Sigstore instance.',
  },
  'service/rekor-unavailable': {
    meaning: 'The transparency log did not answer. Nothing was published.',
    fix: 'Run the job again when the service is back; a larger `max-wait` waits longer.',
  },
  'service/rekor-refused': {
    meaning: 'The transparency log refused the entry; asking again will not help.',
    fix: 'Report this with the log of the run: the entry is made by tier3.',
  },
  'service/timestamp-unavailable': {
    meaning: 'The timestamp authority did not answer.',
    fix: 'Run the job again when the service is back; a larger `max-wait` waits longer.',
  },
  'service/timestamp-refused': {
    meaning: 'The timestamp authority refused the request; asking again will not help.',
    fix: 'Check that the instance has a timestamp authority of this kind; report it when it has.',
  },
  'service/trusted-root-unavailable': {
    meaning: 'The repository of the newest trusted root did not answer.',
    fix: 'Run the job again when the service is back, or give a `trusted-root` file.',
  },
  'service/trusted-root-stale': {
    meaning:
      'The bundle names a key that the built-in trusted root does not hold. It may have come into use since, and the newest keys were not at hand.',
    fix: 'Run the job again with a network and without `trusted-root-refresh: never`, or give a newer `trusted-root` file.',
  },
  'service/github-unavailable': {
    meaning: 'GitHub did not answer, or answered with a server error.',
    fix: 'Run the job again when GitHub is back.',
  },
  'service/github-refused': {
    meaning: 'GitHub refused the request; asking again will not help.',
    fix: 'Read what GitHub said, and correct what it names.',
  },
  'service/registry-unavailable': {
    meaning: 'The container registry did not answer, or answered with a server error.',
    fix: 'Run the job again when the registry is back.',
  },
  'service/registry-refused': {
    meaning: 'The container registry refused the request, or asks for something that must not be done.',
    fix: 'Read what the registry said, and correct what the message names.',
  },
  'service/rate-limited': {
    meaning: 'GitHub answers no more requests for now.',
    fix: 'Run the job again after the time that the message names, or give a token with a higher limit.',
  },
  'service/concurrent-run': {
    meaning:
      'Another run makes the release of the same tag at this moment. This one took back what it had begun.',
    fix: 'Wait for the other run. Give the workflow a `concurrency` group for each tag, so that only one runs.',
  },
  'service/call-budget': {
    meaning: 'The run has made all the requests to GitHub that it may make; what was not read is unknown.',
    fix: 'Allow more requests, or split the repositories over several jobs.',
  },
  'service/unexpected-answer': {
    meaning: 'A service answered with something that is not what its interface promises.',
    fix: 'Run the job again; when it stays, something stands between the runner and the service.',
  },
} as const satisfies Record<`service/${string}`, CodeText>
