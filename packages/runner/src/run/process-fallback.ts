import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import process from 'node:process'
import type { Fallback } from '../define/context.ts'

export const processFallback = (): Fallback => ({
  workspace: process.cwd(),
  temp: tmpdir(),
  unique: randomBytes(8).toString('hex'),
})
