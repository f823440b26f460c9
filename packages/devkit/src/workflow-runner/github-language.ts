// GitHub's own parser and expression engine. The one file that knows them: they are not promised interfaces, and their
// modules import JSON without the attribute that Node demands.
import { registerHooks } from 'node:module'
import type { data } from '@actions/expressions'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import type { TemplateParseResult } from '@actions/workflow-parser'
import { expressionOf, multilineScalars, placeKey } from './multiline-scalars.ts'
import type { Tree, TreeEntry } from './tree.ts'
import type { ExpressionFunction, Value } from './value.ts'

const JSON_OF_LIBRARY = /\/@actions\/(?:workflow-parser|expressions|languageservice)\/.*\.json$/

registerHooks({
  load: (url, context, next) =>
    JSON_OF_LIBRARY.test(url)
      ? next(url, { ...context, importAttributes: { ...context.importAttributes, type: 'json' } })
      : next(url, context),
})

// Only after the hook: a static import would be loaded before it.
const parser = await import('@actions/workflow-parser')
const { parseAction } = await import('@actions/workflow-parser/actions/action-parser')
const { ensureStatusFunction } = await import('@actions/workflow-parser/model/converter/if-condition')
const { TokenType } = await import('@actions/workflow-parser/templates/tokens/types')
const INSERT: number = TokenType.InsertExpression
const expressions = await import('@actions/expressions')

/** A file that GitHub refuses, with one message per mistake. */
export class LanguageError extends Error {
  readonly messages: readonly string[]
  constructor(messages: readonly string[]) {
    super(messages.join('\n'))
    this.messages = messages
  }
}

/** Parses a workflow against GitHub's schema. Throws a LanguageError. */
export const parseWorkflowText = (name: string, content: string): Tree =>
  toTree(name, content, parser.parseWorkflow({ name, content }, new parser.NoOperationTraceWriter()))

/** Parses an action.yml against GitHub's schema. Throws a LanguageError. */
export const parseActionText = (name: string, content: string): Tree =>
  toTree(name, content, parseAction({ name, content }, new parser.NoOperationTraceWriter()))

function toTree(name: string, content: string, { value, context }: TemplateParseResult): Tree {
  const errors = context.errors.getErrors()
  if (errors.length > 0) throw new LanguageError(errors.map(({ message }) => message))
  if (value === undefined) throw new LanguageError([`${name}: it is empty`])
  return convert(value, multilineScalars(content))
}

function convert(token: TemplateToken, texts: ReadonlyMap<string, string>): Tree {
  const line = token.line ?? 0
  if (parser.isMapping(token)) {
    const entries = [...token].map(({ key, value }): TreeEntry => {
      if (key.templateTokenType === INSERT) return { key: undefined, value: convert(value, texts) }
      const name = parser.isBasicExpression(key)
        ? key.expression
        : parser.isLiteral(key)
          ? key.toString()
          : ''
      return { key: name, value: name === 'if' ? condition(value) : convert(value, texts) }
    })
    return { kind: 'map', entries, line }
  }
  if (parser.isSequence(token))
    return { kind: 'list', items: [...token].map((item) => convert(item, texts)), line }
  if (parser.isBasicExpression(token)) {
    const start = token.range?.start
    const text = start === undefined ? undefined : texts.get(placeKey(start.line, start.column))
    return { kind: 'expression', source: text === undefined ? token.expression : expressionOf(text), line }
  }
  if (parser.isString(token) || parser.isNumber(token) || parser.isBoolean(token))
    return { kind: 'scalar', value: token.value, line }
  return { kind: 'scalar', value: null, line }
}

/** `if:` is an expression with or without its braces, and asks for success unless it speaks of the status itself. */
function condition(token: TemplateToken): Tree {
  const text = parser.isBasicExpression(token)
    ? token.expression
    : parser.isLiteral(token)
      ? token.toString().trim()
      : ''
  const source = text === '' ? 'success()' : ensureStatusFunction(text, token.definitionInfo)
  return { kind: 'expression', source, line: token.line ?? 0 }
}

/** Evaluates the inside of `${{ }}`. Throws what the engine throws. */
export function evaluateExpression(
  source: string,
  contexts: { readonly [name: string]: Value },
  functions: readonly ExpressionFunction[],
): Value {
  const { Lexer, Parser, Evaluator, data: types } = expressions
  const toData = (value: Value): data.ExpressionData =>
    JSON.parse(JSON.stringify(value), types.reviver) as data.ExpressionData
  const fromData = (value: data.ExpressionData): Value =>
    JSON.parse(JSON.stringify(value, types.replacer) ?? 'null') as Value
  const definitions = functions.map((one) => ({
    name: one.name,
    minArgs: one.minArgs,
    maxArgs: one.maxArgs,
    call: (...args: data.ExpressionData[]) => toData(one.call(args.map((arg) => arg.coerceString()))),
  }))
  // The lexer undoes the first doubled quote of a text alone.
  const tokens = new Lexer(source)
    .lex()
    .tokens.map((token) =>
      typeof token.value === 'string' && token.lexeme.startsWith("'")
        ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") }
        : token,
    )
  const tree = new Parser(tokens, Object.keys(contexts), definitions).parse()
  const context = toData({ ...contexts })
  if (!(context instanceof types.Dictionary)) throw new Error('the contexts are no dictionary')
  const known = new Map(definitions.map((definition) => [definition.name.toLowerCase(), definition]))
  return fromData(new Evaluator(tree, context, known).evaluate())
}
