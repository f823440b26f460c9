/** Requests an hour; GitHub gives 1,000 to a job token and 60 to an address without one. */
export interface RateLimits {
  readonly token?: number
  readonly anonymous?: number
}

export interface RateStatus {
  readonly limit: number
  readonly used: number
  readonly remaining: number
  /** Seconds since the epoch. */
  readonly reset: number
}

const WINDOW_SECONDS = 3600
const DEFAULTS = { token: 1000, anonymous: 60 }

export interface RateLimiter {
  /** Counts one request; `exceeded` only when a limit was configured, so that a long test is not cut short by chance. */
  count(key: string | undefined): { readonly status: RateStatus; readonly exceeded: boolean }
  /** Takes a counted request back. */
  refund(key: string | undefined): void
  peek(key: string | undefined): RateStatus
}

export function createRateLimiter(clock: () => Date, configured: RateLimits = {}): RateLimiter {
  const started = Math.floor(clock().getTime() / 1000)
  const used = new Map<string, number>()
  const status = (key: string | undefined): RateStatus => {
    const kind = key === undefined ? 'anonymous' : 'token'
    const limit = configured[kind] ?? DEFAULTS[kind]
    const count = used.get(key ?? '') ?? 0
    const floor = configured[kind] === undefined ? 1 : 0
    return { limit, used: count, remaining: Math.max(floor, limit - count), reset: started + WINDOW_SECONDS }
  }
  return {
    peek: status,
    refund: (key) => void used.set(key ?? '', Math.max(0, (used.get(key ?? '') ?? 0) - 1)),
    count(key) {
      const before = status(key)
      if (before.remaining === 0) return { status: before, exceeded: true }
      used.set(key ?? '', before.used + 1)
      return { status: status(key), exceeded: false }
    },
  }
}

export function rateHeaders({ limit, used, remaining, reset }: RateStatus): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': 'core',
  }
}
