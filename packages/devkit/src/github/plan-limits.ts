import { ReplyError } from '../http/loopback-server.ts'
import { errorReply } from './errors.ts'
import type { Account, Repository } from './state.ts'

const upgrade = (message: string): ReplyError => new ReplyError(errorReply(403, message), 'plan limit')

/** Private repositories have rulesets on paid plans only. */
export function refuseFreePlan(repository: Repository): void {
  if (repository.visibility === 'public' || repository.owner.plan !== 'free') return
  throw upgrade('Upgrade to GitHub Pro or make this repository public to enable this feature.')
}

/** Organizations have rulesets of their own on paid plans only. */
export function refuseFreeOrganization(account: Account): void {
  if (account.plan === 'free') throw upgrade('Upgrade to GitHub Team to enable this feature.')
}
