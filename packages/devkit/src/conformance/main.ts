#!/usr/bin/env node
import process from 'node:process'
import { runConformance } from './run-conformance.ts'

// A stray rejection must not end as success when the event loop drains.
process.exitCode = 2
process.exitCode = await runConformance(process.argv.slice(2), (line) => process.stderr.write(`${line}\n`))
