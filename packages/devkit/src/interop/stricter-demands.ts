import { BOTH, type RefusalCase } from './refusal-case.ts'
import { exhibit, type Carried, type Exhibit, type TamperingTools } from './tampering.ts'

const byClaims =
  (change: (claims: TamperingTools['claims']) => Partial<TamperingTools['claims']>) =>
  (tools: TamperingTools, carried: Carried): Exhibit => ({
    text: JSON.stringify(
      exhibit(tools, carried, { signer: { claims: { ...tools.claims, ...change(tools.claims) } } }),
    ),
  })

const byStatement =
  (change: (statement: string) => string) =>
  (tools: TamperingTools, carried: Carried): Exhibit => ({
    text: JSON.stringify(exhibit({ ...tools, statement: change(tools.statement) }, carried)),
  })

const NO_DEMAND = 'cosign has no such demand; its identity and issuer are the honest ones'

/** Honestly signed by the demanded identity, and still not what a consumer wants. */
export const STRICTER_DEMANDS: readonly RefusalCase[] = [
  {
    name: 'a job on a runner that is not hosted by GitHub',
    carried: BOTH,
    make: byClaims(() => ({ runner_environment: 'self-hosted' })),
    ours: 'policy/runner',
    cosign: 'accepts',
    because: NO_DEMAND,
  },
  {
    name: 'a job that a pull request started',
    carried: BOTH,
    make: byClaims(() => ({ event_name: 'pull_request' })),
    ours: 'policy/event',
    cosign: 'accepts',
    because: NO_DEMAND,
  },
  {
    name: 'the demanded workflow, called to build another repository',
    carried: BOTH,
    make: byClaims(() => ({ repository: 'octo/other', repository_owner: 'octo' })),
    ours: 'policy/source-repository',
    cosign: 'accepts',
    because: NO_DEMAND,
  },
  {
    name: 'provenance that names another builder than the certificate',
    carried: ['attestation'],
    make: byStatement((statement) => {
      const parsed = JSON.parse(statement) as { predicate: { runDetails: { builder: { id: string } } } }
      parsed.predicate.runDetails.builder.id = 'https://github.com/octo/app/.github/workflows/other.yml@main'
      return JSON.stringify(parsed)
    }),
    ours: 'integrity/predicate-contradiction',
    cosign: 'accepts',
    because: 'cosign does not read the predicate',
  },
  {
    name: 'an artifact under another name than the attested one',
    carried: ['attestation'],
    make: (tools, carried) => ({
      text: JSON.stringify(exhibit(tools, carried)),
      artifactName: 'installer.tgz',
    }),
    ours: 'policy/name',
    cosign: 'accepts',
    because: 'cosign compares digests only',
  },
  {
    name: 'a statement whose JSON has a key twice',
    carried: ['attestation'],
    make: byStatement((statement) => statement.replace('{', '{"predicateType":"https://example.com/x",')),
    ours: 'integrity/payload-malformed',
    cosign: 'refuses',
  },
]
