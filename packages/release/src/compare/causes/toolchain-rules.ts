import { allOf, anyOf, inPath, labelled, ofKind, type Rule } from './rule.ts'

const isContent = ofKind('bytes', 'text')

/** What compilers, linkers and signers add. */
export const TOOLCHAIN_RULES: readonly Rule[] = [
  {
    id: 'toolchain',
    sentence: 'Another compiler or linker, or another version of it, made the artifact.',
    explains: ofKind(
      'elf.comment',
      'elf.interpreter',
      'rust.compiler',
      'go.version',
      'wasm.producers',
      'java.version',
      'pyc.version',
      'pe.linker',
      'mach-o.build-version',
    ),
    fixes: {
      go: 'Pin `toolchain` in go.mod, and `go-version` of the setup step to a full version.',
      rust: 'Pin the channel in rust-toolchain.toml to a full version.',
      c: 'Build in a container that is pinned by digest.',
      apple: 'Choose one Xcode with `xcode-select`, and one runner image.',
      java: 'Pin the JDK (Gradle toolchains, `release` of javac).',
      python: 'Pin the full version of Python.',
      any: 'Pin every tool by full version or digest, and the runner image with it.',
    },
  },
  {
    id: 'go-vcs',
    sentence:
      'Go wrote what it knows of the repository, which differs: another commit, or a tree with changes.',
    explains: labelled('go.setting', /^(?:vcs(?:\.|$)|mod )/),
    fixes: { go: 'Build the same clean checkout, or add `-buildvcs=false`.' },
  },
  {
    id: 'go-settings',
    sentence: 'Go was called with other settings.',
    explains: labelled('go.setting', /^(?!vcs|mod )/),
    fixes: {
      go: 'Set `CGO_ENABLED`, `GOFLAGS`, `GOAMD64` and `-ldflags` the same in both builds; paths in flags need `-trimpath`.',
    },
  },
  {
    id: 'pe-timestamp',
    sentence: 'The linker wrote the time of the build into the header.',
    explains: ofKind('pe.timestamp', 'pe.debug-time', 'pe.export-time', 'pe.checksum', 'pe.reproducible'),
    fixes: {
      msvc: 'Link with `/Brepro` (and compile with it).',
      c: 'Link with `-Wl,--no-insert-timestamp` (MinGW).',
      dotnet: 'Build with `-p:Deterministic=true`.',
      rust: 'Set `RUSTFLAGS=-Clink-arg=/Brepro` for MSVC targets.',
      go: 'Build with `-trimpath`; for external linking add `-ldflags=-extldflags=-Wl,--no-insert-timestamp`.',
    },
  },
  {
    id: 'pe-debug-file',
    sentence: 'The program names its debug file by an identifier or path that each build makes anew.',
    explains: ofKind('pe.debug-guid', 'pe.debug-age', 'pe.debug-path'),
    fixes: {
      msvc: 'Link with `/Brepro /PDBALTPATH:%_PDB%`, incremental linking off.',
      dotnet: 'Build with `-p:ContinuousIntegrationBuild=true -p:Deterministic=true`.',
      rust: 'Set `RUSTFLAGS="-Clink-arg=/Brepro -Clink-arg=/PDBALTPATH:%_PDB%"`.',
    },
  },
  {
    id: 'signature',
    sentence:
      'One of the programs is signed, or both are signed separately: signatures hold times and random values.',
    explains: anyOf(
      ofKind('pe.signature', 'mach-o.signature'),
      inPath(/> (?:certificate table|code signature)$|META-INF\/[^/]+\.(?:RSA|DSA|EC|SF)$/),
    ),
    fixes: {
      apple: 'Compare before `codesign` and notarisation, or sign ad hoc in both builds.',
      msvc: 'Compare before Authenticode signing.',
      java: 'Compare before `jarsigner`.',
      any: 'Compare the unsigned artifact, and sign what was compared.',
    },
  },
  {
    id: 'mach-o-uuid',
    sentence:
      'The linker gave the program another identifier, which follows from paths of objects and from its content.',
    explains: ofKind('mach-o.uuid'),
    fixes: {
      apple: 'Link with `-Wl,-reproducible` and `-oso_prefix .`, `ZERO_AR_DATE=1`; or `-Wl,-no_uuid`.',
      rust: 'Set `RUSTFLAGS=-Clink-arg=-Wl,-reproducible`.',
      go: 'Build with `-trimpath`, and with internal linking.',
    },
    isConsequence: true,
  },
  {
    id: 'build-id',
    sentence:
      'The build identifier differs: it is a digest of inputs of the link, some of which do not get into the program.',
    explains: anyOf(
      ofKind('elf.build-id', 'elf.go-build-id'),
      inPath(/> section \.note\.(?:gnu\.build-id|go\.buildid)$/),
    ),
    fixes: {
      go: 'Add `-trimpath -ldflags=-buildid=`.',
      rust: 'Set `RUSTFLAGS=-Clink-arg=-Wl,--build-id=none`, once the other differences are gone.',
      c: 'Mend the other differences; or link with `-Wl,--build-id=none`.',
    },
    isConsequence: true,
  },
  {
    id: 'python-bytecode',
    sentence: 'Compiled Python differs: it holds the time of its source, or the order of sets.',
    explains: anyOf(
      ofKind('pyc.mtime', 'pyc.kind', 'pyc.source-digest', 'pyc.source-size'),
      allOf(isContent, inPath(/\.py[co] > code$/)),
    ),
    fixes: {
      python:
        'Do not ship `__pycache__`; or compile with `--invalidation-mode unchecked-hash`, PYTHONHASHSEED=0 and SOURCE_DATE_EPOCH.',
    },
  },
  {
    id: 'code',
    sentence:
      'Compiled code or data differ: what the compiler saw, or the order in which it worked, was another.',
    explains: allOf(
      isContent,
      inPath(
        / > (?:section (?!\.z?debug|\.symtab|\.strtab|\.shstrtab|\.note|\.comment|custom)|constants$|code and attributes$)/,
      ),
    ),
    fixes: {
      go: 'Look for code that is generated from maps or from the time.',
      rust: 'Set `codegen-units = 1`, commit Cargo.lock, and look into build scripts and procedural macros: HashMap order, time, environment.',
      c: 'Sort the objects that are linked; GCC needs `-frandom-seed=<file name>`; LTO needs a fixed number of partitions.',
      java: 'Look at annotation processors: they must sort what they write. Use one JDK.',
      dotnet: 'Build with `-p:Deterministic=true`; source generators must sort.',
      apple: 'Swift needs whole-module builds with a fixed order of files.',
      any: 'Rebuild with one processor: when that helps, parallel work decides about the order.',
    },
    isConsequence: true,
  },
]
