/** Leaves a group, so that who waits may enter. */
export type Leave = () => void

/**
 * Concurrency groups: one runs, one waits. Whoever comes next takes the place of the one that waits, which is cancelled; with
 * `cancel-in-progress` the one that runs is, too.
 */
export interface Groups {
  /** Undefined when another one took the place while this one waited. */
  enter(group: string, member: Member): Promise<Leave | undefined>
}

export interface Member {
  readonly cancelInProgress: boolean
  /** Ends the member while it runs. */
  cancel(): void
  /** Told once when it has to wait. */
  onWait?(): void
}

interface Group {
  running: Member
  waiting: { readonly member: Member; readonly go: (entered: boolean) => void } | undefined
}

export function createGroups(): Groups {
  const groups = new Map<string, Group>()
  const leave = (name: string, group: Group): Leave => {
    let left = false
    return () => {
      if (left) return
      left = true
      const next = group.waiting
      group.waiting = undefined
      if (next === undefined) groups.delete(name)
      else {
        group.running = next.member
        next.go(true)
      }
    }
  }
  return {
    async enter(given, member) {
      // GitHub takes names that differ in case for the same.
      const name = given.toLowerCase()
      const group = groups.get(name)
      if (group === undefined) {
        const fresh: Group = { running: member, waiting: undefined }
        groups.set(name, fresh)
        return leave(name, fresh)
      }
      group.waiting?.go(false)
      member.onWait?.()
      const entered = await new Promise<boolean>((go) => {
        group.waiting = { member, go }
        if (member.cancelInProgress) group.running.cancel()
      })
      return entered ? leave(name, group) : undefined
    },
  }
}

export const replacedText = (group: string): string =>
  `Canceling since a higher priority waiting request for ${group} exists`
