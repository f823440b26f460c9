import { fnmatch } from './ref-pattern.ts'
import type { Fields, Ruleset } from './ruleset-state.ts'
import { isObject } from './ruleset-state.ts'
import type { Repository } from './state.ts'

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

/** Whether a ruleset of the repository or of one of its parents is in force, or would be, on the repository. */
export function reachesRepository(ruleset: Ruleset, repository: Repository): boolean {
  const { source } = ruleset
  if (source.type === 'Repository') return source.repository === repository
  if (source.type === 'Enterprise') return true
  if (source.account !== repository.owner) return false
  const { conditions } = ruleset.body
  const [names, ids, properties] = ['repository_name', 'repository_id', 'repository_property'].map(
    (key) => conditions?.[key],
  )
  if (isObject(names)) {
    return covers(names, (pattern) => pattern === '~ALL' || fnmatch(pattern, repository.name))
  }
  if (isObject(ids))
    return Array.isArray(ids['repository_ids']) && ids['repository_ids'].includes(repository.id)
  return isObject(properties) && hasProperties(properties, repository)
}

/** Whether the ruleset's conditions cover a ref, given in full. */
export function coversRef(ruleset: Ruleset, repository: Repository, ref: string): boolean {
  const { conditions, target } = ruleset.body
  if (target !== 'branch' && target !== 'tag') return false
  const prefix = target === 'branch' ? 'refs/heads/' : 'refs/tags/'
  const names = conditions?.['ref_name']
  if (!ref.startsWith(prefix) || !isObject(names)) return false
  return covers(
    names,
    (pattern) =>
      pattern === '~ALL' ||
      (pattern === '~DEFAULT_BRANCH' && ref === `refs/heads/${repository.defaultBranch}`) ||
      fnmatch(pattern, ref),
  )
}

const covers = (condition: Fields, matches: (pattern: string) => boolean): boolean =>
  texts(condition['include']).some(matches) && !texts(condition['exclude']).some(matches)

/** All properties of `include` must hold, and none of `exclude`. */
function hasProperties(condition: Fields, repository: Repository): boolean {
  const holds = (wanted: unknown): boolean =>
    isObject(wanted) &&
    texts(wanted['property_values']).includes(repository.properties.get(String(wanted['name'])) ?? '')
  const [include, exclude] = [condition['include'], condition['exclude']]
  return (
    Array.isArray(include) &&
    include.length > 0 &&
    include.every(holds) &&
    !(Array.isArray(exclude) && exclude.some(holds))
  )
}
