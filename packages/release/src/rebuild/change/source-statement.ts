import { MARK, MARK_NAME } from './mark.ts'

/** A statement that compiles in this language at the end of a file and stays in what is made of it. */
export function sourceStatement(path: string): string | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1)
  return STATEMENTS[ending]
}

const SCRIPT = `;Object.assign(globalThis, { ${MARK_NAME}: ${JSON.stringify(MARK)} });`
const C = `char ${MARK_NAME}[] = ${JSON.stringify(MARK)};`
const CPP = `extern "C" { ${C} }`

const STATEMENTS: { readonly [ending: string]: string } = {
  js: SCRIPT,
  mjs: SCRIPT,
  cjs: SCRIPT,
  ts: SCRIPT,
  mts: SCRIPT,
  cts: SCRIPT,
  tsx: SCRIPT,
  jsx: SCRIPT,
  c: C,
  cc: CPP,
  cpp: CPP,
  cxx: CPP,
  py: `${MARK_NAME} = ${JSON.stringify(MARK)}`,
  go: `func init() { println(${JSON.stringify(MARK)}) }`,
  rb: `${MARK_NAME} = ${JSON.stringify(MARK)}`,
  java: `class ${MARK_NAME} { static final String TEXT = ${JSON.stringify(MARK)}; }`,
  cs: `class ${MARK_NAME} { public const string Text = ${JSON.stringify(MARK)}; }`,
}
