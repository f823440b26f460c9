import type { Member } from '../reading.ts'

/**
 * Sections while they are together not more than twice the file: tables may name one range thousands of times, and
 * comparing all of them would take for ever.
 */
export function boundedMembers(
  members: readonly Member[],
  fileSize: number,
  unread: string[],
): readonly Member[] {
  let rest = fileSize * 2
  return members.filter(({ raw }) => {
    if (raw.length > rest) {
      if (rest >= 0) unread.push('sections overlap each other many times')
      rest = -1
      return false
    }
    rest -= raw.length
    return true
  })
}
