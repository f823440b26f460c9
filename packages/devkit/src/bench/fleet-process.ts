// An emulated GitHub with a fleet of repositories, in a process of its own, so that it takes no time from what is measured.
// Speaks to its parent through messages: says where it is, and answers each message with the requests since the last one.
import process from 'node:process'
import { startGitHub } from '../github/server.ts'
import { FLEET, ownRulesets, sharedRulesets } from './fleet.ts'

const [count, delay] = process.argv.slice(2)
if (count === undefined || delay === undefined || process.send === undefined)
  throw new Error('started by the bench alone')
const github = await startGitHub()
const repositories = Array.from({ length: Number(count) }, (_, index) =>
  github.createRepository({ owner: FLEET, name: `app-${String(index + 1).padStart(4, '0')}` }),
)
for (const repository of repositories) for (const body of ownRulesets()) repository.ruleset(body)
for (const body of sharedRulesets()) github.addRuleset({ organization: FLEET }, body)
const [first] = repositories
if (first === undefined) throw new Error('a fleet has repositories')
const token = github.tokenFor({
  repository: first,
  reach: 'organization',
  permissions: { contents: 'read', administration: 'write', 'organization-administration': 'write' },
})
if (delay !== '0') github.faults.set('*', { kind: 'delay', ms: Number(delay) })
let told = 0
process.on('message', () => {
  const calls = github.exchanges.length - told
  told += calls
  process.send?.({ calls })
})
process.on('disconnect', () => process.exit(0))
process.send({ apiUrl: github.apiUrl, token })
