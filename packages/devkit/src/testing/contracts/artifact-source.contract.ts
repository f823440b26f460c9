import { createHash } from 'node:crypto'
import { FileChangedError, type Artifact, type ArtifactSource } from '@tier3/model/artifacts'
import type { NonEmpty } from '@tier3/model/non-empty'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FIND_CASES } from './artifact-find-cases.ts'

/** A source over a folder that starts empty. `put` and `remove` take paths relative to the workspace. */
export interface ArtifactSourceFixture {
  readonly workspace: string
  readonly source: ArtifactSource
  put(path: string, content: string): void
  remove(path: string): void
  dispose(): void
}

/** What every `ArtifactSource` must do, the real one and its doubles alike. */
export function describeArtifactSource(name: string, makeFixture: () => ArtifactSourceFixture): void {
  describe(`${name} keeps the contract of ArtifactSource`, () => {
    let fixture: ArtifactSourceFixture
    beforeEach(() => {
      fixture = makeFixture()
    })
    afterEach(() => fixture.dispose())

    const put = (...paths: readonly string[]): void => {
      for (const path of paths) fixture.put(path, `content of ${path}`)
    }
    const names = async (patterns: readonly string[], base = '.'): Promise<readonly string[]> => {
      const found = await fixture.source.find({ patterns, base })
      return found.ok ? found.value.map((artifact) => artifact.name) : found.problem.map(({ code }) => code)
    }
    const found = async (...patterns: readonly string[]): Promise<NonEmpty<Artifact>> => {
      const result = await fixture.source.find({ patterns, base: '.' })
      if (!result.ok) throw new Error(JSON.stringify(result.problem))
      return result.value
    }

    describe('find', () => {
      it.each(FIND_CASES)('$name', async ({ files, patterns, base, expected }) => {
        put(...files)
        expect(await names(patterns, base)).toEqual(expected)
      })

      it('takes absolute patterns in the base', async () => {
        put('d/a', 'd/b')
        expect(await names([`${fixture.workspace}/d/*`, `!${fixture.workspace}/d/b`])).toEqual(['d/a'])
        expect(await names([`${fixture.workspace}/d/a`], `${fixture.workspace}/d`)).toEqual(['a'])
      })

      it('names the pattern that has no match', async () => {
        put('a')
        const result = await fixture.source.find({ patterns: ['a', 'dist/*.tgz'], base: '.' })
        expect(result.ok ? '' : result.problem[0]?.attempted).toContain('"dist/*.tgz"')
      })

      it('gives size and path', async () => {
        fixture.put('d/a', 'héllo')
        expect(await found('d/*')).toEqual([{ name: 'd/a', path: `${fixture.workspace}/d/a`, size: 6 }])
      })

      it.each([
        { patterns: ['*'], expected: [undefined, undefined, undefined] },
        { patterns: ['*', './b'], expected: [undefined, true, undefined] },
        { patterns: ['b', '*'], expected: [undefined, true, undefined] },
        { patterns: ['a', '?', 'c[[]'], expected: [true, undefined, true] },
      ])('tells which files $patterns name without wildcards', async ({ patterns, expected }) => {
        put('a', 'b', 'c[')
        const artifacts = await found(...patterns)
        expect(artifacts.map(({ named }) => named)).toEqual(expected)
      })

      it('refuses a pattern that is the name of a folder which it does not mean', async () => {
        put('a[1]/x', 'a1')
        expect(await names(['a[1]'])).toEqual(['input/malformed'])
      })
    })

    describe('locate', () => {
      const cases = [
        { name: 'an exact name', input: 'd/a', expected: 'd/a' },
        { name: 'a name with wildcards stands for itself', input: 'd/*', expected: 'd/*' },
        { name: 'a name that looks like an exclusion', input: '!x', expected: '!x' },
        { name: 'no such file', input: 'd/b', expected: undefined },
        { name: 'a set is no set', input: 'd/[a]', expected: undefined },
        { name: 'a name below a file', input: 'd/a/b', expected: undefined },
        { name: 'a folder', input: 'd', expected: 'input/not-a-file' },
        { name: 'a name that leaves the base', input: '../a', expected: 'input/path-escape' },
        { name: 'an absolute name', input: '/etc/passwd', expected: 'input/path-escape' },
        { name: 'an empty name', input: '', expected: 'input/path-escape' },
        {
          name: 'a file that a killed run left behind',
          input: 'd/.tier3-0123456789abcdef01234567',
          expected: 'input/malformed',
        },
      ]
      it.each(cases)('$name', async ({ input, expected }) => {
        put('d/a', 'd/*', '!x', 'd/.tier3-0123456789abcdef01234567')
        const result = await fixture.source.locate(input, '.')
        expect(result.ok ? result.value?.name : result.problem.code).toBe(expected)
      })

      it('is relative to the base', async () => {
        put('d/a')
        const result = await fixture.source.locate('a', 'd')
        expect(result.ok && result.value).toEqual({ name: 'a', path: `${fixture.workspace}/d/a`, size: 14 })
      })

      it('remembers the file, so that another one in its place is refused', async () => {
        put('a')
        const result = await fixture.source.locate('a', '.')
        if (!result.ok || result.value === undefined) throw new Error('not located')
        fixture.remove('a')
        fixture.put('a', 'CONTENT OF a')
        const hashed = await fixture.source.hash([result.value], ['sha256'])
        expect(hashed.ok || hashed.problem.map(({ code }) => code)).toEqual(['integrity/file-changed'])
      })
    })

    describe('hash', () => {
      const digest = (algorithm: string, text: string): string =>
        createHash(algorithm).update(text).digest('hex')
      const large = 'tier3 '.repeat(700_000)

      it('makes the digests asked for, and always sha256', async () => {
        fixture.put('empty', '')
        fixture.put('large', large)
        const artifacts = await found('*')
        const result = await fixture.source.hash(artifacts, ['sha512', 'sha384'])
        expect(result.ok && result.value.map(({ digest: digests }) => digests)).toEqual(
          ['', large].map((text) => ({
            sha256: digest('sha256', text),
            sha384: digest('sha384', text),
            sha512: digest('sha512', text),
          })),
        )
        const plain = await fixture.source.hash(artifacts, [])
        expect(plain.ok && plain.value).toEqual([
          { ...artifacts[0], digest: { sha256: digest('sha256', '') } },
          { ...artifacts[1], digest: { sha256: digest('sha256', large) } },
        ])
      })

      it('tells progress after each artifact', async () => {
        put('a', 'b')
        const told: unknown[] = []
        await fixture.source.hash(await found('*'), ['sha256'], (...step) => told.push(step))
        expect(told).toEqual([
          [1, 2, 'a'],
          [2, 2, 'b'],
        ])
      })

      it.each([
        { name: 'grew', change: () => fixture.put('b', 'content of b, and more') },
        { name: 'shrank', change: () => fixture.put('b', 'c') },
        { name: 'has other bytes of the same number', change: () => fixture.put('b', 'CONTENT OF b') },
        { name: 'is gone', change: () => fixture.remove('b') },
        { name: 'is a folder now', change: () => (fixture.remove('b'), fixture.put('b/c', '')) },
      ])('refuses a file that $name since it was found, and goes on to the others', async ({ change }) => {
        put('a', 'b', 'c')
        const artifacts = await found('*')
        change()
        const told: string[] = []
        const result = await fixture.source.hash(artifacts, ['sha256'], (_, __, label) => told.push(label))
        expect(result.ok || result.problem.map(({ code, attempted }) => [code, attempted])).toEqual([
          ['integrity/file-changed', 'hash "b"'],
        ])
        expect(told).toEqual(['a', 'b', 'c'])
      })
    })

    describe('open', () => {
      it('gives the bytes in order', async () => {
        const text = Array.from({ length: 400_000 }, (_, i) => `${i}\n`).join('')
        fixture.put('large', text)
        const [artifact] = await found('large')
        const hash = createHash('sha256')
        for await (const chunk of fixture.source.open(artifact)) hash.update(chunk)
        expect(hash.digest('hex')).toBe(createHash('sha256').update(text).digest('hex'))
      })

      it('gives nothing of an empty file', async () => {
        fixture.put('empty', '')
        const [artifact] = await found('empty')
        for await (const chunk of fixture.source.open(artifact)) expect(chunk).toBe('no chunk')
      })

      it('takes a chunk back when the next is asked for', async () => {
        fixture.put('a', 'abc')
        const [artifact] = await found('a')
        const kept: Uint8Array[] = []
        for await (const chunk of fixture.source.open(artifact)) {
          expect(chunk.byteLength).toBeGreaterThan(0)
          kept.push(chunk)
        }
        expect(kept.map((chunk) => chunk.byteLength)).toEqual([0])
      })

      it('throws when the file is another one than was found', async () => {
        put('a')
        const [artifact] = await found('a')
        fixture.remove('a')
        fixture.put('a', 'CONTENT OF a')
        await expect(fixture.source.open(artifact)[Symbol.asyncIterator]().next()).rejects.toThrow(
          FileChangedError,
        )
      })

      it('throws when the file changes under the reader', async () => {
        put('a')
        const [artifact] = await found('a')
        const chunks = fixture.source.open(artifact)[Symbol.asyncIterator]()
        expect((await chunks.next()).done).toBe(false)
        fixture.put('a', 'longer than it was when it was opened')
        await expect(chunks.next()).rejects.toThrow(FileChangedError)
      })

      it('can be left early', async () => {
        fixture.put('a', 'x'.repeat(3_000_000))
        const [artifact] = await found('a')
        let seen = 0
        for await (const chunk of fixture.source.open(artifact)) {
          seen += chunk.byteLength
          break
        }
        expect(seen).toBeGreaterThan(0)
      })
    })
  })
}
