/**
 * A defect that a named route shows instead of its true answer.
 *
 * - `status`: answers this status with a `{code, message}` body; the route's own work is not done.
 * - `delay`: waits, then answers truly.
 * - `hang`: never answers; the connection ends when the server closes.
 * - `reset`: the connection is destroyed before the route does its work.
 * - `garbage`: status 200 and bytes that no JSON or DER parser accepts; the work is not done.
 * - `conflict`: does the work, hides the answer and says 409 with the `Location` of what now exists, as a service does
 *   when the answer to an earlier attempt was lost.
 * - `lost`: does the work, hides the answer and says 502, as a proxy does whose patience ended too early.
 * - `truncate`: does the work, then cuts the connection after half of the body.
 *
 * `times` counts matching requests down; at zero the route is whole again. Without it the fault stays.
 */
export type Fault = { readonly times?: number } & (
  | {
      readonly kind: 'status'
      readonly status: number
      readonly message?: string
      readonly headers?: Readonly<Record<string, string>>
    }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'hang' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'garbage' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'truncate' }
)

/** The switchboard of one server: route names to faults, changed while it runs. */
export interface Faults {
  /** Replaces the fault of a route; `*` means every route that has no fault of its own. */
  set(route: string, fault: Fault): void
  /** Heals one route, or all of them. */
  clear(route?: string): void
  /** The fault that the next request to the route meets; counts `times` down. */
  take(route: string): Fault | undefined
  /** The faults that are switched on now. */
  active(): Readonly<Record<string, Fault>>
}

export function createFaults(): Faults {
  const table = new Map<string, { fault: Fault; left: number }>()
  return {
    set(route, fault) {
      const left = fault.times ?? Number.POSITIVE_INFINITY
      if (!(left > 0)) throw new RangeError(`times must be positive, not ${String(fault.times)}`)
      table.set(route, { fault, left })
    },
    clear(route) {
      if (route === undefined) table.clear()
      else table.delete(route)
    },
    take(route) {
      const key = table.has(route) ? route : '*'
      const entry = table.get(key)
      if (entry === undefined) return undefined
      entry.left -= 1
      if (entry.left <= 0) table.delete(key)
      return entry.fault
    },
    active: () => Object.fromEntries([...table].map(([route, { fault }]) => [route, fault])),
  }
}

/** Decodes `{ "set": { "<route>": Fault }, "clear": ["<route>"] | true }`, the body of `POST /__faults`. */
export function applyFaultCommand(faults: Faults, body: Buffer): void {
  const command: unknown = JSON.parse(body.toString('utf8'))
  if (!isRecord(command)) throw new TypeError('a fault command is a JSON object')
  const { set = {}, clear = [] } = command
  if (!isRecord(set)) throw new TypeError('"set" maps route names to faults')
  const decoded = Object.entries(set).map(([route, fault]) => [route, decodeFault(fault)] as const)
  if (clear === true) faults.clear()
  else if (Array.isArray(clear)) for (const route of clear) faults.clear(String(route))
  else throw new TypeError('"clear" is true or a list of route names')
  for (const [route, fault] of decoded) faults.set(route, fault)
}

const PLAIN_KINDS = ['hang', 'reset', 'garbage', 'conflict', 'lost', 'truncate'] as const

function decodeFault(value: unknown): Fault {
  if (!isRecord(value)) throw new TypeError('a fault is a JSON object')
  const { kind, times, status, ms, message } = value
  if (times !== undefined && (typeof times !== 'number' || !(times > 0)))
    throw new TypeError('"times" is a positive number')
  const count = times === undefined ? {} : { times }
  if (kind === 'status' && typeof status === 'number' && status >= 200 && status <= 599) {
    return { kind, status, ...(typeof message === 'string' ? { message } : {}), ...count }
  }
  if (kind === 'delay' && typeof ms === 'number' && ms >= 0) return { kind, ms, ...count }
  const plain = PLAIN_KINDS.find((name) => name === kind)
  if (plain === undefined) throw new TypeError(`not a fault: ${JSON.stringify(value)}`)
  return { kind: plain, ...count }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
