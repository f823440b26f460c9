/** What is written into an input on purpose: found in no source, and of no meaning anywhere. */
export const MARK = 'changed on purpose to see whether the comparison notices'

/** The same as a name. */
export const MARK_NAME = 'tier3_changed_on_purpose'
