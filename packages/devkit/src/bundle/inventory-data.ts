/**
 * Data files of the inventory tool that its reading of manifests and lockfiles opens, at import or for the licences of
 * components. One that is missing makes the inventory fail or change, one that is never read makes a test fail.
 */
export const INVENTORY_DATA = [
  'frameworks-list.json',
  'known-licenses.json',
  'lic-mapping.json',
  'license-aliases.json',
  'license-db.json',
  'license-deprecations.json',
  'pypi-pkg-aliases.json',
  'python-stdlib.json',
  'ruby-known-modules.json',
  'spdx-license-list.json',
  'spdx-licenses.json',
] as const

/**
 * Data files that are opened at import and speak of what never reaches the worker: program text, archives of Java
 * classes, installed systems, container images. They are written empty, in the kind of value that they hold.
 */
export const EMPTY_INVENTORY_DATA = [
  'cbomosdb-queries.json',
  'container-knowledge-index.json',
  'cosdb-queries.json',
  'crypto-oid.json',
  'glibc-stdlib.json',
  'gtfobins-index.json',
  'lolbas-index.json',
  'queries.json',
  // Read in the place of `queries.json` on these systems.
  'queries-darwin.json',
  'queries-win.json',
  'vendor-alias.json',
  'wrapdb-releases.json',
] as const
