// The plain way to read the rulesets of a fleet: octokit, one request after the other, with nothing judged. The peer of the
// bench; reads the address of the API from its argument and the token from the environment.
import { findPackageJSON } from 'node:module'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { FLEET } from './fleet.ts'

interface Client {
  paginate(
    route: string,
    parameters: object,
  ): Promise<readonly { readonly name: string; readonly id: number }[]>
  request(route: string, parameters: object): Promise<{ readonly data: unknown }>
}

const [baseUrl] = process.argv.slice(2)
const manifest = findPackageJSON('@actions/github', new URL('../../../github/package.json', import.meta.url))
if (manifest === undefined || baseUrl === undefined) throw new Error('started by the bench alone')
const library = (await import(new URL('lib/github.js', pathToFileURL(manifest)).href)) as {
  getOctokit(token: string, options: object): Client
}
const client = library.getOctokit(process.env['GITHUB_TOKEN'] ?? '', { baseUrl })
const rulesets: unknown[] = []
for (const { name } of await client.paginate('GET /orgs/{org}/repos', { org: FLEET, per_page: 100 })) {
  const where = { owner: FLEET, repo: name }
  const list = await client.paginate('GET /repos/{owner}/{repo}/rulesets', { ...where, per_page: 100 })
  for (const { id } of list) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/rulesets/{id}', { ...where, id })
    rulesets.push(data)
  }
}
console.log(`${rulesets.length} rulesets`)
