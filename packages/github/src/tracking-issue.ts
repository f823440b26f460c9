import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import type { Problem } from '@tier3/model/problem'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import type { IssueText, TrackingIssue, TrackingOutcome } from '@tier3/model/tracking-issue'
import { readNumberedPages } from './numbered-pages.ts'
import type { Asking, RestClient } from './rest-client.ts'
import { unexpectedAnswer } from './rest-refusal.ts'
import { slugParts } from './slug-parts.ts'
import { unseenRepository } from './unseen-repository.ts'

/** GitHub takes 65,536 characters; the marker must stay inside. */
const MAX_BODY = 60_000
const CUT = '\n\n_The report is longer than an issue can be; the run has all of it._'

interface FoundIssue {
  readonly number: number
  readonly url: string | undefined
  readonly title: string
  readonly body: string
}

/**
 * The issue of a repository that follows a check. It is known by its label, which only people who may triage can set, together with
 * a mark in its body, so that nobody else's issue is ever written to.
 */
export function createTrackingIssue(options: {
  readonly client: RestClient
  readonly repository: RepoSlug
  readonly label: string
  /** Tells the checks of one repository apart: lower-case letters and hyphens. */
  readonly check: string
}): TrackingIssue {
  const { client, repository, label, check } = options
  const where = slugParts(repository)
  const mark = `<!-- tier3:${check} -->`
  const asking: Asking = {
    attempted: `keep the issue that follows ${check} in ${repository}`,
    permission: 'issues=write',
  }

  async function find(): Promise<Result<readonly FoundIssue[], Problem>> {
    const route = 'GET /repos/{owner}/{repo}/issues'
    const query = { ...where, state: 'open', labels: label }
    const pages = await readNumberedPages(client, route, query, asking, {})
    if (!pages.ok) return failed(pages.problem)
    if (pages.value === undefined) return failed(unseen())
    const issues = pages.value.items.filter((item) => item['pull_request'] === undefined).flatMap(foundIssue)
    return ok(issues.filter(({ body }) => body.endsWith(mark)).toSorted((a, b) => a.number - b.number))
  }

  async function write(
    route: 'POST /repos/{owner}/{repo}/issues' | 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    parameters: Readonly<Record<string, string | number>>,
    body: JsonObject,
    action: TrackingOutcome['action'],
  ): Promise<Result<TrackingOutcome, Problem>> {
    const idempotent = route.startsWith('PATCH')
    const sent = { ...where, ...parameters, data: JSON.stringify(body) }
    const answer = await client.request(route, sent, { ...asking, idempotent })
    if (!answer.ok) return failed(answer.problem)
    if (answer.value.kind === 'not-found') return failed(unseen())
    const [issue] = foundIssue(answer.value.data)
    if (issue === undefined) return failed(unexpectedAnswer(asking.attempted, 'the answer is not an issue'))
    return ok({ action, number: issue.number, url: issue.url })
  }

  const unseen = (): Problem => unseenRepository(repository, asking.attempted, 'issues=write')
  const close = ({ number }: FoundIssue) =>
    write(
      'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
      { issue_number: number },
      { state: 'closed' },
      'closed',
    )

  async function bringUpToDate(
    issue: FoundIssue,
    text: IssueText,
  ): Promise<Result<TrackingOutcome, Problem>> {
    const { title, body } = marked(text, mark)
    if (issue.title === title && issue.body === body)
      return ok({ action: 'unchanged', number: issue.number, url: issue.url })
    const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}'
    return write(route, { issue_number: issue.number }, { title, body }, 'updated')
  }

  return {
    async keep(text) {
      const found = await find()
      if (!found.ok) return failed(found.problem)
      const [first, ...others] = found.value
      // two runs at once may have opened two
      for (const issue of others) {
        const closed = await close(issue)
        if (!closed.ok) return failed(closed.problem)
      }
      if (text === undefined)
        return first === undefined
          ? ok({ action: 'unchanged', number: undefined, url: undefined })
          : close(first)
      if (first !== undefined) return bringUpToDate(first, text)
      const { title, body } = marked(text, mark)
      return write('POST /repos/{owner}/{repo}/issues', {}, { title, body, labels: [label] }, 'opened')
    },
  }
}

function marked({ title, body }: IssueText, mark: string): IssueText {
  const kept = body.length > MAX_BODY ? body.slice(0, MAX_BODY).toWellFormed() + CUT : body
  return { title: title.slice(0, 200).toWellFormed(), body: `${kept}\n\n${mark}` }
}

function foundIssue(value: Json): readonly FoundIssue[] {
  if (!isJsonObject(value)) return []
  const { number, title, body, html_url: url } = value as Partial<Record<string, Json>>
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return []
  return [
    {
      number,
      url: typeof url === 'string' ? url : undefined,
      title: typeof title === 'string' ? title : '',
      // GitHub hands line ends back as they were typed; an edit in a browser makes them CRLF
      body: typeof body === 'string' ? body.replaceAll('\r\n', '\n').trimEnd() : '',
    },
  ]
}
