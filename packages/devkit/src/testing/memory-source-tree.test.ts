import { describeSourceTree } from './contracts/source-tree.contract.ts'
import { memorySourceTree, type MemoryEntry } from './memory-source-tree.ts'

describeSourceTree('memorySourceTree', () => {
  const held: { [path: string]: MemoryEntry } = {}
  return {
    put: (path, content) => void (held[path] = content),
    link: (path) => void (held[path] = { kind: 'link' }),
    submodule: (path) => void (held[path] = { kind: 'submodule' }),
    open: () => ({
      tree: memorySourceTree(held, { commit: 'a'.repeat(40), committedAt: 1_700_000_000 }),
      origin: { commit: 'a'.repeat(40), committedAt: 1_700_000_000 },
    }),
    dispose: () => undefined,
  }
})
