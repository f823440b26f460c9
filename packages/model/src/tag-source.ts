import type { Problem } from './problem.ts'
import type { Result } from './result.ts'

/** Port: the tags of one repository. A repository that the caller may not see is a problem, and never one without the tag. */
export interface TagSource {
  exists(tag: string): Promise<Result<boolean, Problem>>
}
