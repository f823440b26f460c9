import process from 'node:process'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Lets work be done when this process ends before it is called off, also by a signal: what others must not find, such as a
 * child or a private folder, would stay behind. The work must not wait. Gives the function that calls it off.
 */
export function onEarlyExit(work: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    off()
    work()
    // Without a listener of anybody else the signal would have ended the process.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  const off = (): void => {
    process.off('exit', work)
    for (const signal of SIGNALS) process.off(signal, onSignal)
  }
  process.on('exit', work)
  for (const signal of SIGNALS) process.on(signal, onSignal)
  return off
}
