// Texts for people: what they say is reviewed and not computed with. Codes, ids and every value that is compared stay in.
const MESSAGES = new Set([
  'hint',
  'attempted',
  'current',
  'desired',
  'fix',
  'seen',
  'demand',
  'source',
  'reasons',
  'description',
])

const isText = (path) => path.isStringLiteral() || path.isTemplateLiteral()

/** Leaves out texts for people: the members of a problem and of a check that a report shows. */
const messages = {
  shouldIgnore(path) {
    if (!isText(path)) return undefined
    const property = path.findParent(
      (parent) => parent.isObjectProperty() || parent.isStatement() || parent.isFunction(),
    )
    if (property?.isObjectProperty() && MESSAGES.has(property.node.key.name)) return 'a text for people'
    return path.findParent((parent) => parent.isNewExpression() && parent.node.callee.name === 'Error')
      ? 'the text of a bug'
      : undefined
  },
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'messages', value: messages }]
