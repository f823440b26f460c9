/** Names of cases that we refuse and a peer accepts, each with the reason. */
export type Differences = Readonly<Record<string, string>>

const NO_DEMAND = 'it has no such demand; its identity and issuer are the honest ones'
const LOG_TIME = 'it takes the time of the log, and passes over a timestamp that says nothing to it'
const NO_PREDICATE = 'it does not compare the predicate with the certificate'
const DIGESTS_ONLY = 'it compares digests only'

export const SIGSTORE_PYTHON_DIFFERENCES: Differences = {
  'a key that stands twice in the JSON': 'its reader takes the last one',
  'a statement whose JSON has a key twice': 'its reader takes the last one',
  'an attestation of another type than the demanded one': 'its command line demands no type',
  'the timestamp of another signature': LOG_TIME,
  'a timestamp authority that is not trusted': LOG_TIME,
  'two names in the certificate': 'one name that fits is enough',
  'a job on a runner that is not hosted by GitHub': NO_DEMAND,
  'a job that a pull request started': NO_DEMAND,
  'the demanded workflow, called to build another repository': NO_DEMAND,
  'provenance that names another builder than the certificate': NO_PREDICATE,
  'an artifact under another name than the attested one': DIGESTS_ONLY,
}

export const GH_DIFFERENCES: Differences = {
  'the timestamp of another signature': LOG_TIME,
  'a timestamp authority that is not trusted': LOG_TIME,
  'no promise of a certificate log': 'it demands none where the root is a custom one',
  'the promise of an unknown certificate log': 'it demands none where the root is a custom one',
  'a job that a pull request started': NO_DEMAND,
  'provenance that names another builder than the certificate': NO_PREDICATE,
  'an artifact under another name than the attested one': DIGESTS_ONLY,
}

/** Conformance cases that a peer judges otherwise than the suite demands, each with the reason. */
export const SIGSTORE_PYTHON_CONFORMANCE: Differences = {
  'intoto-with-custom-trust-root':
    'it takes no time from a log entry of the kind intoto, and there is no other',
}
