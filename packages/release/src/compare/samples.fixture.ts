import { arFile, gzipFile, tarFile, text, zipFile } from './containers/archives.fixture.ts'
import {
  classFile,
  elfFile,
  fatFile,
  machOFile,
  peFile,
  pycFile,
  wasmFile,
} from './executables/programs.fixture.ts'

const tar = tarFile([
  { name: 'd/', type: '5', mode: 0o755 },
  { name: 'd/a.json', content: text('{"b":1,"a":[1.0,"x"]}') },
  { name: 'd/b', content: text('hello\nworld\n') },
])
const elf = elfFile({
  buildId: text('12345678901234567890'),
  sections: [{ name: '.text', content: text('program code') }],
})
const machO = machOFile({})

/** One valid file of each format that is read. */
export const SAMPLES: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [
  { name: 'a.tar', bytes: tar },
  { name: 'a.tar.gz', bytes: gzipFile(tar, { mtime: 5, name: 'a.tar', block: 300 }) },
  {
    name: 'a.zip',
    bytes: zipFile([
      { name: 'META-INF/MANIFEST.MF', content: text('Manifest-Version: 1.0\r\nBuilt-By: me\r\n\r\n') },
      { name: 'x', content: elf, block: 50 },
    ]),
  },
  {
    name: 'a.deb',
    bytes: arFile([
      { name: 'debian-binary', content: text('2.0\n') },
      { name: 'control.tar', content: tar },
    ]),
  },
  { name: 'elf64', bytes: elf },
  {
    name: 'elf32',
    bytes: elfFile({ wide: false, order: 'big', sections: [{ name: '.text', content: text('abc') }] }),
  },
  { name: 'a.exe', bytes: peFile({ timestamp: 1 }) },
  { name: 'a.dylib', bytes: machO },
  { name: 'fat', bytes: fatFile([machO, machOFile({ code: text('other code') })]) },
  { name: 'a.wasm', bytes: wasmFile(text('code'), 'rustc') },
  { name: 'A.class', bytes: classFile(61, 'Hello') },
  { name: 'a.pyc', bytes: pycFile(7, text('marshalled')) },
  { name: 'a.json', bytes: text('{"a": [1, 2, {"b": "\\u0041"}], "c": null}') },
  { name: 'a.dist-info/RECORD', bytes: text('a.py,sha256=abc,3\na.dist-info/RECORD,,\n') },
  { name: 'pom.properties', bytes: text('#Mon Nov 23 10:00:00 UTC 2026\nversion=1\n') },
  { name: 'a.txt', bytes: text('one\ntwo\nthree\n') },
]
