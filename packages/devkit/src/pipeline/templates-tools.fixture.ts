import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

/** Why a program cannot be run on this machine; undefined when it can. */
export function missingTool(command: string, args: readonly string[] = ['--version']): string | undefined {
  const { error, status } = spawnSync(command, args, { stdio: 'ignore', timeout: 20_000 })
  if (error === undefined && status === 0) return undefined
  return `${command} is not installed on this machine: the sample that it builds is not released`
}

/** Names the folder with the wheels that a Python build needs; there is no package index in a test. */
export const WHEELS_VARIABLE = 'TIER3_PYTHON_WHEELS'
const WHEELS = ['build-1.3.0-', 'flit_core-3.12.0-', 'packaging-', 'pyproject_hooks-']

/** Why the Python sample cannot be built here; undefined when it can. */
export function missingPython(environment: NodeJS.ProcessEnv): string | undefined {
  const python = missingTool('python3', ['-c', 'import venv, ensurepip, tomllib'])
  if (python !== undefined) return python
  const folder = environment[WHEELS_VARIABLE] ?? ''
  if (!existsSync(folder)) return `${WHEELS_VARIABLE} names no folder with the wheels of ${WHEELS.join(', ')}`
  const there = readdirSync(folder)
  const missing = WHEELS.filter((start) => !there.some((name) => name.startsWith(start)))
  return missing.length === 0 ? undefined : `there is no wheel of ${missing.join(', ')} in ${folder}`
}
