import process from 'node:process'
import { closeNetwork } from './closed-network.ts'
import { sortFolders } from './sorted-folders.ts'

/**
 * Prints the answer of the worker. To import this, before anything that is not trusted, is to raise the walls around what is
 * imported next: it finds no network, lists folders in order, and cannot write on standard output.
 */
export const print = raiseWalls()

function raiseWalls(): (text: string, done: () => void) => void {
  const write = process.stdout.write.bind(process.stdout)
  // What is said with `console` goes the same way.
  process.stdout.write = process.stderr.write.bind(process.stderr)
  closeNetwork()
  sortFolders()
  return (text, done) => void write(text, done)
}
