import process from 'node:process'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What is to be done. One listener serves all of it: a release of a thousand files must not fill the log with warnings. */
const pending = new Set<() => void>()

/**
 * Lets work be done when this process ends before it is called off, also by a signal: what others must not find, such as a
 * child or a private folder, would stay behind. The work must not wait. Gives the function that calls it off.
 */
export function onEarlyExit(work: () => void): () => void {
  // The same function may be given twice, and each time is called off on its own.
  const entry = (): void => work()
  if (pending.size === 0) listen()
  pending.add(entry)
  return () => {
    if (pending.delete(entry) && pending.size === 0) unlisten()
  }
}

function listen(): void {
  process.on('exit', doAll)
  for (const signal of SIGNALS) process.on(signal, onSignal)
}

function unlisten(): void {
  process.off('exit', doAll)
  for (const signal of SIGNALS) process.off(signal, onSignal)
}

/** The newest first: what was made later may lie in what was made before. */
function doAll(): void {
  for (const work of [...pending].toReversed()) {
    pending.delete(work)
    work()
  }
}

function onSignal(signal: NodeJS.Signals): void {
  unlisten()
  doAll()
  // Without a listener of anybody else the signal would have ended the process.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
}
