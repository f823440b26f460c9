import { quoted } from '@tier3/model/display'
import { failed, ok, type Result } from '@tier3/model/result'
import {
  absent,
  memberPatterns,
  plainManifest,
  stated,
  unusable,
  type Manifest,
  type StatedVersion,
} from './manifest.ts'
import { childOf, parseXml, type XmlElement } from './xml-tree.ts'

/** Reads a `pom.xml`: the project's own version or that of its parent, with properties of the same file filled in. */
export function readPom(text: string): Result<Manifest, string> {
  const parsed = parseXml(text)
  if (!parsed.ok) return parsed
  const project = parsed.value
  if (project.name !== 'project') return failed('its root is not <project>')
  const [parent, own, artifact, properties, modules] = [
    childOf(project, 'parent'),
    childOf(project, 'version'),
    childOf(project, 'artifactId'),
    childOf(project, 'properties'),
    childOf(project, 'modules'),
  ]
  for (const part of [parent, own, artifact, properties, modules]) if (!part.ok) return part
  if (!parent.ok || !own.ok || !artifact.ok || !properties.ok || !modules.ok) return failed('it is not read')
  const inherited = parent.value === undefined ? ok(undefined) : childOf(parent.value, 'version')
  if (!inherited.ok) return inherited
  const written = own.value?.text ?? inherited.value?.text
  return ok(
    plainManifest('maven', {
      packageName: artifact.value?.text,
      version: written === undefined ? absent('it has no version') : versionOf(written, properties.value),
      members: memberPatterns(modules.value?.children.map((module) => module.text)),
    }),
  )
}

function versionOf(written: string, properties: XmlElement | undefined): StatedVersion {
  if (written.length > 300) return unusable('its version is longer than 300 characters')
  const missing: string[] = []
  const text = written.replace(/\$\{([\w.-]{1,100})\}/g, (_, name: string) => {
    const found = (properties?.children ?? []).filter((property) => property.name === name)
    const value = found.length === 1 ? found[0]?.text : undefined
    if (value === undefined || value.includes('${')) missing.push(name)
    return value ?? ''
  })
  const [first] = missing
  if (first !== undefined)
    return {
      state: 'computed',
      why: `its version is ${quoted(written, 100)}, and the file has no value of its own for ${quoted(first, 100)}`,
    }
  if (/-SNAPSHOT$/i.test(text))
    return unusable(`its version is ${quoted(text, 100)}, and a snapshot is no release`)
  return stated(text)
}
