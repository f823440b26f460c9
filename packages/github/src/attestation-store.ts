import type { AttestationStore } from '@tier3/attestation/attestation-store'
import { isJsonObject, parseJson, type Json } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok } from '@tier3/model/result'
import type { RestClient } from './rest-client.ts'
import { unexpectedAnswer } from './rest-refusal.ts'
import { slugParts } from './slug-parts.ts'

const PERMISSION = 'attestations=write'

/**
 * GitHub's attestation store of one repository. The bundle's text is put into the request as it is. A request whose answer
 * was lost is sent again: at worst the store holds the same bundle twice, and a consumer accepts either copy.
 */
export function createAttestationStore(options: {
  readonly client: RestClient
  /** Scheme and host of the web pages, e.g. `https://github.com`. */
  readonly serverUrl: string
  readonly repository: RepoSlug
}): AttestationStore {
  const { client, repository } = options
  const attempted = `store the attestation for ${repository} on GitHub`
  return {
    async store(bundle) {
      const json = parseJson(bundle)
      if (!json.ok || !isJsonObject(json.value)) {
        const current = json.ok
          ? 'the bundle is not a JSON object'
          : `the bundle is not JSON: ${json.problem.reason}`
        return failed(
          problem('integrity/bundle-malformed', {
            attempted,
            current,
            desired: 'it must be a Sigstore bundle',
          }),
        )
      }
      const answer = await client.request(
        'POST /repos/{owner}/{repo}/attestations',
        { ...slugParts(repository), data: `{"bundle":${bundle}}` },
        { attempted, permission: PERMISSION, idempotent: true },
      )
      if (!answer.ok) return failed(featureProblem(answer.problem.cause, attempted) ?? answer.problem)
      if (answer.value.kind === 'not-found') {
        return failed(featureProblem(answer.value.message, attempted) ?? unseenRepository(attempted))
      }
      const id = attestationId(answer.value.data)
      if (id === undefined) return failed(unexpectedAnswer(attempted, 'the answer names no id'))
      return ok({ id, url: `${options.serverUrl.replace(/\/+$/, '')}/${repository}/attestations/${id}` })
    },
  }
}

function attestationId(data: Json): string | undefined {
  const id = isJsonObject(data) ? data['id'] : undefined
  if (typeof id === 'number') return Number.isSafeInteger(id) && id > 0 ? String(id) : undefined
  return typeof id === 'string' && /^[1-9]\d{0,19}$/.test(id) ? id : undefined
}

/** GitHub tells it by words only: private repositories of users, and of plans without it, have no store. */
function featureProblem(message: string | undefined, attempted: string): Problem | undefined {
  if (message === undefined || !/feature not available/i.test(message)) return undefined
  return problem('permission/attestations-unavailable', {
    attempted,
    current: 'GitHub keeps no attestations for this repository',
    desired:
      'the repository must be public, or belong to an organization whose plan has private attestations',
    cause: message,
  })
}

const unseenRepository = (attempted: string): Problem =>
  problem('permission/denied', {
    attempted,
    current: 'GitHub shows no such repository to this token',
    desired: 'the repository must exist, and the token must have attestations: write on it',
    fix: 'Correct the name of the repository, or add to the job:\npermissions:\n  attestations: write',
  })
