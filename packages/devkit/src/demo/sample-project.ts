import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A package of the public registry as a lockfile names it. */
const locked = (name: string, version: string, license: string, integrity: string) => ({
  [`node_modules/${name}`]: {
    version,
    integrity: `sha512-${integrity}`,
    license,
  },
})

const ABOUT = { name: 'greet', version: '1.2.3', license: 'Apache-2.0' }
const NEEDS = { fflate: '0.8.3', saxes: '6.0.0', yaml: '2.9.1' }

const LOCK = {
  ...ABOUT,
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': { ...ABOUT, dependencies: NEEDS },
    ...locked(
      'fflate',
      NEEDS.fflate,
      'MIT',
      'tbZNuJrLwGUp3zshBtdy4W+ORxZuIh8a5ilyIEQDC5rY1f3U20JMry0Ll3WBzU58EZKsEuJFXhb5gwv8CsPvgA==',
    ),
    ...locked(
      'saxes',
      NEEDS.saxes,
      'ISC',
      'xAg7SOnEhrm5zI3puOOKyy1OMcMlIJZYNJY7xLBwSze0UjhPLnWfj2GF2EpT0jmzaJKIWKHLsaSSajf35bcYnA==',
    ),
    ...locked(
      'xmlchars',
      '2.2.0',
      'MIT',
      'JZnDKK8B0RCDw84FNdDAIpZK+JuJw+s7Lz8nksI7SIuU3UXJJslUthsi+uWBUYOwPFwW7W7PRLRfUKpxjtjFCw==',
    ),
    ...locked(
      'yaml',
      NEEDS.yaml,
      'ISC',
      '3NxN8+78OdzbT7C/WjGsyfPAtJaN3FNDsWxv7Y7mcDsT/oOmgW8BpyQQFFBnvZE3j9Y2Sdz1ULFLezL7Eb2yFw==',
    ),
  },
}

/** The build: it puts two files into the folder that it is told. */
const BUILD = `#!/usr/bin/env bash
set -euo pipefail
mkdir -p "$1"
{
  echo "// greet $VERSION"
  cat src/words.mjs src/greet.mjs
} >"$1/greet-$VERSION.mjs"
cat README.md docs/guide.md >"$1/greet-guide-$VERSION.md"
`

/** A small project as somebody has it before tier3 comes in. */
export const SAMPLE: { readonly [path: string]: string } = {
  'package.json': `${JSON.stringify({ ...ABOUT, type: 'module', dependencies: NEEDS }, null, 2)}\n`,
  'package-lock.json': `${JSON.stringify(LOCK, null, 2)}\n`,
  'src/words.mjs': "const words = { en: 'Hello', de: 'Hallo', fr: 'Bonjour' }\n",
  'src/greet.mjs': "export const greet = (name, language = 'en') => `${words[language]}, ${name}!`\n",
  'README.md': '# greet\n\nGreets people in their language.\n\n',
  'docs/guide.md': '## Guide\n\nCall `greet(name, language)`.\n',
  'CHANGELOG.md': `# Changelog

## [1.2.3] - 2026-11-20

### Added

- Greets in French. See [the guide](docs/guide.md).

## [1.2.2] - 2026-10-01

- Greets in German.
`,
  'release-build.sh': BUILD,
}

/** Writes files below a folder; shell scripts can be run. */
export async function writeFiles(folder: string, files: { readonly [path: string]: string }): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
    if (path.endsWith('.sh')) await chmod(target, 0o755)
  }
}
