import { distDrift } from '../bundle/drift.ts'
import { generatedDrift } from '../gen/generate.ts'
import type { Check } from './check.ts'

export const generated: Check = {
  name: 'generated',
  run: async (root) =>
    (await generatedDrift(root)).map((path) => `${path} is not what its sources say; run \`pnpm gen\``),
}

export const dist: Check = {
  name: 'dist',
  run: async (root) => (await distDrift(root)).map((line) => `${line}; run \`pnpm bundle\``),
}
