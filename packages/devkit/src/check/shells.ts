import type { Check } from './check.ts'
import { sourceFiles, workspaceFolders } from './source-files.ts'

/** Packages arrive when they have something in them, and something that tests it. */
export const shells: Check = {
  name: 'shells',
  run: async (root) => {
    const files = await sourceFiles(root)
    return (await workspaceFolders(root)).flatMap((folder) => {
      const own = files.filter((file) => file.folder === folder)
      if (!own.some((file) => !file.isTest && /^export /m.test(file.text)))
        return [`${folder} is an empty shell`]
      return own.some((file) => file.isTest) ? [] : [`${folder} has no test`]
    })
  },
}
