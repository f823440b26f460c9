#!/usr/bin/env node
import process from 'node:process'
import { runCli } from './run-cli.ts'

// A stray rejection must not end as success when the event loop drains.
process.exitCode = 2
process.exitCode = await runCli(process.argv.slice(2))
