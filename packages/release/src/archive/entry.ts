/** One entry of an archive. Its name is relative, with `/`, and without one at the end. */
export type ArchiveEntry =
  | { readonly kind: 'file'; readonly name: string; readonly size: number; readonly executable: boolean }
  | { readonly kind: 'folder'; readonly name: string }
  | { readonly kind: 'link'; readonly name: string; readonly target: string }

/** The name as it stands in an archive: folders end in `/`, as both formats have it. */
export const storedName = (entry: Pick<ArchiveEntry, 'kind' | 'name'>): string =>
  entry.kind === 'folder' ? `${entry.name}/` : entry.name

/**
 * Permissions: those of a checkout by git (0644, or 0755 with any bit to execute), whatever the umask of the machine was. 0777 is
 * what every system says of links.
 */
export const modeOf = (entry: ArchiveEntry): number =>
  entry.kind === 'link' ? 0o777 : entry.kind === 'folder' || entry.executable ? 0o755 : 0o644

/** Type bits and permissions as `stat` gives them, which both formats can hold. */
export const unixModeOf = (entry: ArchiveEntry): number =>
  modeOf(entry) | { file: 0o100000, folder: 0o040000, link: 0o120000 }[entry.kind]
