import { describe, expect, it } from 'vitest'
import { readSample } from './read-sample.ts'

const at = (name: string): string => `${name}@sha256:${'a'.repeat(64)}`
const names = (dockerfile: string): readonly string[] =>
  readSample({ Dockerfile: dockerfile }).flatMap((line) => /^pkg:docker\/([^@]+)/.exec(line)?.[1] ?? [])
const gaps = (dockerfile: string): readonly string[] =>
  readSample({ Dockerfile: dockerfile }).filter((line) => line.startsWith('gap'))

describe('readDockerfile', () => {
  const hidden: readonly (readonly [string, string])[] = [
    ['a line that ends in an escaped mark', 'RUN echo C:\\\\\n%'],
    ['a quoted text that looks like a here-document', "RUN echo '<<X'\n%"],
    ['a shift', 'RUN echo $((1 << X))\n%'],
    ['a here-document with its end', 'RUN <<X cat\nFROM no\nX\n%'],
    ['a here-document whose end is indented by tabs', 'RUN <<-"X" cat\n\t\tX\n%'],
    ['a line in it that only looks like its end', 'RUN cat <<X\n  X\nRUN cat <<Y\nX\n%\nRUN \\\nY'],
    ['two here-documents', 'COPY <<A <<B /x/\nA\nFROM no\nB\n%'],
  ]
  it.each(hidden)('readDockerfile sees the image behind %s', (_, text) => {
    const dockerfile = `FROM ${at('one')}\n${text.replace('%', `FROM ${at('two')}`)}\n`
    expect(names(dockerfile)).toEqual(['one', 'two'])
    expect(gaps(dockerfile)).toEqual([])
  })

  it('readDockerfile says that a here-document has no end', () => {
    expect(gaps(`FROM ${at('one')}\nRUN cat <<X\nFROM ${at('two')}\n`)).toEqual([
      'gap unreadable Dockerfile: What stands for "a here-document without an end" cannot be read.',
    ])
  })

  it('readDockerfile reads what an image does to those that are built on it', () => {
    expect(names(`FROM ${at('one')}\nONBUILD COPY --from=${at('two')} /x /x\n`)).toEqual(['one', 'two'])
  })

  it('readDockerfile takes an empty value for none where a default stands', () => {
    expect(names(`ARG B=\nFROM \${B:-${at('one')}}\n`)).toEqual(['one'])
  })

  it('readDockerfile says that an image has no name', () => {
    expect(gaps('ARG B=\nFROM ${B}\n')).toEqual([
      'gap unpinned Dockerfile: No exact version is fixed for "${B}".',
    ])
  })

  it('readDockerfile takes a number for a stage behind `from` alone', () => {
    expect(names(`FROM ${at('123')}\nCOPY --from=0 /x /x\n`)).toEqual(['123'])
  })
})

describe('readWorkflow', () => {
  it('readWorkflow lists the images that jobs run in and beside', () => {
    const workflow = `jobs:\n  a:\n    container: ${at('one')}\n    services:\n      db:\n        image: ${at('two')}\n  b:\n    container:\n      image: docker://${at('three')}\n  c:\n    container: \${{ matrix.image }}\n`
    expect(readSample({ '.github/workflows/ci.yml': workflow })).toEqual([
      '.github/workflows/ci.yml direct partial',
      ...['one', 'three', 'two'].map((name) => `pkg:docker/${at(name)} excluded`),
      'gap unpinned .github/workflows/ci.yml: No exact version is fixed for "${{ matrix.image }}".',
    ])
  })
})
