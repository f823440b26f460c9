import type { components } from '@octokit/openapi-types'

import type { Account } from './state.ts'
import { nodeId } from './state.ts'
import type { Urls } from './urls.ts'

export function accountView(urls: Urls, account: Account): components['schemas']['simple-user'] {
  const login = encodeURIComponent(account.login)
  const api = `${urls.api}/users/${login}`
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId(account.type === 'Organization' ? 'O' : 'U', account.id),
    avatar_url: `${urls.server}/avatars/${account.id}`,
    gravatar_id: '',
    url: api,
    html_url: `${urls.server}/${login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  }
}
