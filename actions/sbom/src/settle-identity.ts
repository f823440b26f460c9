import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RootFacts } from '@tier3/sbom/finalize/input'
import type { LocalProject } from '@tier3/sbom/lock-facts'
import type { SourceOrigin } from '@tier3/sbom/source-tree'
import type { IdentityRequest } from './identity.ts'

/**
 * What the document is about: what the user says, else the tag and the repository of the run, else the one package at the
 * root of the tree. Nothing is made of the name of a folder, which differs from machine to machine.
 */
export function settleIdentity(
  request: IdentityRequest,
  projects: readonly LocalProject[],
  origin: SourceOrigin,
): Result<RootFacts, Problem> {
  const project = rootProject(projects)
  const name = request.name ?? request.repository?.split('/')[1] ?? project?.name
  if (name === undefined) return failed(nameless())
  const version = request.version ?? request.tagVersion ?? project?.version ?? origin.commit
  if (version === undefined) return failed(versionless())
  // The package URL of a package is for the version that its own manifest names, and for no other.
  const packagePurl =
    request.repository === undefined && project?.version === version ? project.purl : undefined
  const purl = request.purl ?? packagePurl
  return ok({
    name,
    version,
    type: request.type,
    ...(purl === undefined ? {} : { purl }),
    ...(request.repository === undefined
      ? {}
      : { repository: request.repository, repositoryUrl: `${request.serverUrl}/${request.repository}` }),
    ...(project?.license === undefined ? {} : { licenses: [project.license] }),
    ...(request.producer === undefined ? {} : { producer: request.producer }),
  })
}

/** The package at the root of the tree, where there is just one: of two, neither is the repository. */
function rootProject(projects: readonly LocalProject[]): LocalProject | undefined {
  const named = projects.filter(({ folder, name }) => folder === '' && name !== undefined)
  return named.length === 1 ? named[0] : undefined
}

const nameless = (): Problem =>
  problem('input/missing', {
    attempted: 'name what the SBOM is about',
    current: 'neither "name" nor "repository" is given, and no package stands at the root of the tree',
    desired: 'an SBOM must say what it lists the parts of',
    fix: 'Give `name`, or `repository` as owner/name.',
  })

const versionless = (): Problem =>
  problem('input/missing', {
    attempted: 'name the version that the SBOM is about',
    current: '"version" is not given, there is no tag and no commit, and no package at the root names one',
    desired: 'an SBOM must say of which version it lists the parts',
    fix: 'Give `version`.',
  })
