import { _, Ajv, stringify } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { withoutDocumentation } from './documentation.ts'
import { STRING_FORMATS } from './string-formats.ts'
import { hasUniqueItems } from './unique-items.ts'

export interface JsonSchema {
  readonly $id?: string
  readonly [key: string]: unknown
}

/**
 * Compiles a JSON schema (draft 7) to one closed module that exports the validating function as its default: no
 * schema file, no `new Function`, no import. The same schema gives the same bytes in any folder.
 */
export async function compileSchema(schema: JsonSchema, parts: readonly JsonSchema[]): Promise<string> {
  const ajv = new Ajv({
    // As the project that keeps CycloneDX compiles it: the schemas carry keywords of their own for documentation.
    strict: false,
    code: { source: true, esm: true, optimize: 1, formats: _`require("./string-formats.ts").STRING_FORMATS` },
    formats: STRING_FORMATS,
  })
  useQuickUniqueItems(ajv)
  useQuickEnums(ajv)
  for (const part of parts) ajv.addSchema(withoutDocumentation(part))
  return bundle(standalone.default(ajv, ajv.compile(withoutDocumentation(schema))))
}

/** The own keyword compares every item with every other: seconds for the components of a large project. */
function useQuickUniqueItems(ajv: Ajv): void {
  ajv.removeKeyword('uniqueItems')
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    error: { message: 'must not have two equal items' },
    code: (context) => {
      if (context.schema !== true) return
      const isUnique = context.gen.scopeValue('func', {
        ref: hasUniqueItems,
        code: _`require("./unique-items.ts").hasUniqueItems`,
      })
      context.fail(_`!${isUnique}(${context.data})`)
    },
  })
}

/** The own keyword looks for a licence by comparing it with all seven hundred, one call each. */
function useQuickEnums(ajv: Ajv): void {
  ajv.removeKeyword('enum')
  ajv.addKeyword({
    keyword: 'enum',
    schemaType: 'array',
    error: { message: 'must be one of the allowed values' },
    code: (context) => {
      const allowed = context.schema as readonly unknown[]
      if (!allowed.every((value) => typeof value === 'string')) throw new Error('an enum has more than texts')
      const list = JSON.stringify(allowed)
      const values = context.gen.scopeValue('func', {
        ref: new Set(allowed),
        key: list,
        code: _`new Set(${stringify(allowed)})`,
      })
      context.fail(_`!${values}.has(${context.data})`)
    },
  })
}

/** What the compiled code requires is put into it: lengths in code points, formats, unique items. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    minify: true,
    lineLimit: 400,
    legalComments: 'none',
    logLevel: 'silent',
  })
  const [output] = outputFiles
  if (output === undefined) throw new Error('the bundler wrote nothing')
  return output.text
}
