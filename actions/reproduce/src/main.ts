import { runAction } from '@tier3/runner/run/run-action'
import { wired } from './wire.ts'

await runAction(wired)
