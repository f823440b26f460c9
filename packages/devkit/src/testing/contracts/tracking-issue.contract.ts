import type { IssueText, TrackingIssue } from '@tier3/model/tracking-issue'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** A repository without issues. */
export interface TrackingIssueFixture {
  readonly issue: TrackingIssue
  /** The open issues that follow the check; the body at least begins as it was given. */
  open(): readonly IssueText[]
  deny(): void
  breakDown(): void
  dispose(): Promise<void>
}

/** What every `TrackingIssue` must do, the real one and its doubles alike. */
export function describeTrackingIssue(name: string, makeFixture: () => Promise<TrackingIssueFixture>): void {
  describe(`${name} keeps the contract of TrackingIssue`, () => {
    let fixture: TrackingIssueFixture
    beforeEach(async () => {
      fixture = await makeFixture()
    })
    afterEach(() => fixture.dispose())

    const keep = async (text: IssueText | undefined) => {
      const result = await fixture.issue.keep(text)
      return result.ok ? [result.value.action, result.value.number] : [result.problem.code]
    }
    const DRIFT = { title: 'Drift', body: 'One finding' }

    it('opens one issue, brings it up to date, and closes it', async () => {
      expect(await keep(undefined)).toEqual(['unchanged', undefined])
      const [opened, number] = await keep(DRIFT)
      expect([opened, typeof number]).toEqual(['opened', 'number'])
      expect(await keep(DRIFT)).toEqual(['unchanged', number])
      expect(await keep({ ...DRIFT, body: 'Two findings' })).toEqual(['updated', number])
      expect(await keep({ title: 'Worse', body: 'Two findings' })).toEqual(['updated', number])
      expect(fixture.open()).toMatchObject([
        { title: 'Worse', body: expect.stringMatching(/^Two findings/) as string },
      ])
      expect(await keep(undefined)).toEqual(['closed', number])
      expect([fixture.open(), await keep(undefined)]).toEqual([[], ['unchanged', undefined]])
      expect((await keep(DRIFT))[0]).toBe('opened')
      expect(fixture.open()).toHaveLength(1)
    })

    it('says where the issue is', async () => {
      const opened = await fixture.issue.keep(DRIFT)
      expect(opened.ok && opened.value.url).toMatch(
        new RegExp(`^https://.*/issues/${opened.ok ? opened.value.number : ''}$`),
      )
    })

    it('tells a missing permission and an outage from success', async () => {
      fixture.deny()
      expect(await keep(DRIFT)).toEqual(['permission/denied'])
      expect(fixture.open()).toEqual([])
      fixture.breakDown()
      expect(await keep(DRIFT)).toEqual(['service/github-unavailable'])
      expect(await keep(undefined)).toEqual(['service/github-unavailable'])
    })
  })
}
