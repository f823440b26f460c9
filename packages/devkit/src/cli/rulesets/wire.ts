import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { applyCommand } from './apply-command.ts'
import { importCommand } from './import-command.ts'
import { planCommand } from './plan-command.ts'
import { commandPorts } from './ports.ts'
import { rollbackCommand } from './rollback-command.ts'

export const wiredImport = wire(importCommand, async ({ context, secrets, say }) =>
  ok(commandPorts(context, secrets.token, say)),
)
export const wiredPlan = wire(planCommand, async ({ context, secrets, say }) =>
  ok(commandPorts(context, secrets.token, say)),
)
export const wiredApply = wire(applyCommand, async ({ context, secrets, say }) =>
  ok(commandPorts(context, secrets.token, say)),
)
export const wiredRollback = wire(rollbackCommand, async ({ context, secrets, say }) =>
  ok(commandPorts(context, secrets.token, say)),
)
