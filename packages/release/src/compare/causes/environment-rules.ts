import { anyOf, inPath, leaking, ofKind, allOf, type Rule } from './rule.ts'

/** Traces of the machine and of the moment. */
export const ENVIRONMENT_RULES: readonly Rule[] = [
  {
    id: 'build-path',
    sentence: 'The folder of the build, or a home folder, is written into the artifact.',
    explains: leaking('build-path', 'home', 'encoded-path'),
    fixes: {
      go: 'Build with `go build -trimpath`.',
      rust: 'Set `RUSTFLAGS="--remap-path-prefix=$PWD=. --remap-path-prefix=$HOME=~"`, or `trim-paths` where cargo has it.',
      c: 'Compile with `-ffile-prefix-map=$PWD=.` (GCC 8, Clang 10 and later), assembler and linker calls included.',
      msvc: 'Compile with `/d1trimfile:%CD%\\` (MSVC) or `/pathmap:%CD%=.` (C#), and link with `/PDBALTPATH:%_PDB%`.',
      apple: 'Compile with `-ffile-prefix-map=$PWD=.` and `-fdebug-prefix-map`; link with `-oso_prefix .`.',
      java: 'Write no absolute path into resources; `-g:none` or `-g:source,lines` keeps javac from more than file names.',
      python:
        'Compile with `python -m compileall -s "$PWD" -p ""`; build extensions with `CFLAGS=-ffile-prefix-map=$PWD=.`.',
      npm: 'Make bundlers write relative paths (source maps, `__dirname`, module identifiers).',
      ruby: 'Build native extensions with `-ffile-prefix-map`, and leave `mkmf.log` and `gem_make.out` out.',
      dotnet: 'Build with `-p:ContinuousIntegrationBuild=true -p:Deterministic=true` and Source Link.',
      any: 'Build in the same absolute folder each time where the tool offers nothing better.',
    },
  },
  {
    id: 'build-time',
    sentence: 'The time of the build is written into the artifact.',
    explains: anyOf(leaking('build-time'), (d) => leaking('time')(d) && !d.kind.includes('time')),
    fixes: {
      go: 'Take `-ldflags "-X main.date=..."` from SOURCE_DATE_EPOCH, or from the time of the commit.',
      rust: 'Let build scripts read SOURCE_DATE_EPOCH; crates that embed the time (`built`, `vergen`) do when it is set.',
      c: 'Do not use `__DATE__`, `__TIME__` and `__TIMESTAMP__`: `-Werror=date-time` finds them; GCC and Clang take SOURCE_DATE_EPOCH.',
      msvc: 'Compile and link with `/Brepro`, and do not use `__DATE__`.',
      java: 'Set `project.build.outputTimestamp` (Maven); write no build date into property files and manifests.',
      python: 'Set SOURCE_DATE_EPOCH for wheels and sdists, and write no build date into `_version.py`.',
      npm: 'Take the date that a bundler defines (banner, `BUILD_TIME`) from SOURCE_DATE_EPOCH.',
      ruby: 'Set SOURCE_DATE_EPOCH: RubyGems 3 writes it as the date of the gem.',
      dotnet: 'Build with `-p:Deterministic=true`; a version of the form `1.0.*` holds the time.',
      any: 'Set SOURCE_DATE_EPOCH to the time of the commit in every job that builds, and take dates from it.',
    },
  },
  {
    id: 'user-or-host',
    sentence: 'The name of the user or of the machine is written into the artifact.',
    explains: leaking('user', 'host'),
    fixes: {
      java: 'Remove `Built-By` and the like from manifests: `maven-jar-plugin` 3.4 and later writes none.',
      c: 'Keep `whoami`, `hostname` and `uname -n` out of `config.h` and of version texts; set KBUILD_BUILD_USER and KBUILD_BUILD_HOST for kernels.',
      go: 'Keep `whoami` and `hostname` out of `-ldflags -X`.',
      any: 'Write neither user nor host into what ships.',
    },
  },
  {
    id: 'time-zone',
    sentence: 'The time zone of the machine decides about a time in the artifact.',
    explains: anyOf(leaking('time-zone'), isWholeHours),
    fixes: {
      zip: 'Run `zip` with `TZ=UTC` and `-X`: its times are local times.',
      java: 'Build with `-Duser.timezone=UTC`.',
      any: 'Set `TZ=UTC` for the build, and format times in UTC.',
    },
  },
  {
    id: 'temporary-name',
    sentence: 'The name of a temporary file or folder is written into the artifact.',
    explains: leaking('temporary-name'),
    fixes: {
      c: 'Compile to named object files; add `-ffile-prefix-map=$TMPDIR=/tmp`, and strip the symbols of temporary files.',
      rust: 'Add `--remap-path-prefix=$TMPDIR=/tmp`; keep names of OUT_DIR files out of `include!` messages.',
      go: 'Build with `-trimpath`; for cgo also set `CGO_CFLAGS=-ffile-prefix-map=$WORK=/tmp`.',
      python:
        'Build wheels with `--no-isolation`, or with a fixed TMPDIR: isolated builds run in folders of random names.',
      any: 'Use a fixed TMPDIR, and names that follow from the content.',
    },
  },
  {
    id: 'random-id',
    sentence: 'An identifier that is made anew by each build (a UUID or random digits) is in the artifact.',
    explains: allOf(
      leaking('uuid', 'random-hex'),
      (d) => !/build-id|uuid|guid|record|signature|digest/i.test(`${d.kind} ${d.path}`),
    ),
    fixes: {
      npm: 'Turn on deterministic module identifiers and content hashes of the bundler (`moduleIds: deterministic`).',
      java: 'Give `serialVersionUID` and generated class names fixed values.',
      rust: 'Replace random values in build scripts and procedural macros (`uuid`, `const-random`) by fixed ones.',
      any: 'Derive the identifier from the content or the version (UUID version 5), or seed the generator.',
    },
  },
  {
    id: 'line-ends',
    sentence:
      'Text files have other line ends: the sources were checked out on another system, or with another setting.',
    explains: ofKind('text.line-ends', 'text.byte-order-mark', 'text.final-newline'),
    fixes: {
      git: 'Put `* text=auto eol=lf` into `.gitattributes`.',
      any: 'Write files with `\\n` and without byte order mark on every system.',
    },
  },
  {
    id: 'line-order',
    sentence:
      'The same lines stand in another order: a folder was read unsorted, the locale sorted, or parallel work finished in another order.',
    explains: ofKind('text.line-order'),
    fixes: {
      c: 'Sort `$(wildcard ...)` and `find` in makefiles: `$(sort $(wildcard *.c))`; set `LC_ALL=C`.',
      go: 'Sort the keys of maps before they are written.',
      rust: 'Use BTreeMap, or sort, where a HashMap is written out; sort `read_dir`.',
      python: 'Sort sets, `os.listdir` and `glob`; set PYTHONHASHSEED=0.',
      npm: 'Sort `readdir` and `glob` results.',
      any: 'Sort by code points (`LC_ALL=C sort`) before writing, and collect parallel results by key.',
    },
  },
  {
    id: 'json-format',
    sentence: 'The same JSON is written with other white space or with its keys in another order.',
    explains: ofKind('json.format'),
    fixes: {
      python: 'Write with `json.dumps(..., sort_keys=True)`.',
      go: 'Encode structs or maps with `encoding/json`: it sorts the keys of maps.',
      rust: 'Leave `preserve_order` of serde_json off, or fill maps in a fixed order.',
      any: 'Write JSON with sorted keys by one tool of one version.',
    },
  },
  {
    id: 'files',
    sentence:
      'A file or section stands on one side only: left-over or generated files get in, or a step did not run.',
    explains: ofKind('member'),
    fixes: {
      npm: 'List what ships in `files` of package.json, and run `npm ci` before `npm pack`.',
      python:
        'List what ships in MANIFEST.in; `setuptools_scm` takes what git knows. Set PYTHONDONTWRITEBYTECODE=1.',
      rust: 'List what ships in `include` of Cargo.toml.',
      ruby: 'List `files` in the gemspec by name, and not by `Dir` of a dirty folder.',
      any: 'Build from a fresh export of the commit, and name what ships.',
    },
  },
  {
    id: 'debug-information',
    sentence: 'Debug information or symbols differ.',
    explains: inPath(/section (?:\.z?debug_|__DWARF|\.symtab|\.strtab|custom (?:name|\.debug))/),
    fixes: {
      go: 'Build with `-trimpath`, or without them by `-ldflags="-s -w"`.',
      rust: 'Set `strip = "symbols"` or `debug = false` in the release profile.',
      c: 'Compile with `-ffile-prefix-map=$PWD=. -gno-record-gcc-switches`, or strip what ships.',
      any: 'Strip what ships, and keep debug files apart.',
    },
    isConsequence: true,
  },
]

/** Two times that are whole quarters of an hour apart are one time in two zones. */
function isWholeHours({
  kind,
  left,
  right,
}: {
  readonly kind: string
  readonly left?: string
  readonly right?: string
}): boolean {
  if (!kind.endsWith('time')) return false
  const [a, b] = [left, right].map((text) => {
    const parts = /(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)/
      .exec(text ?? '')
      ?.slice(1)
      .map(Number)
    return parts === undefined
      ? Number.NaN
      : Date.UTC(parts[0] ?? 0, (parts[1] ?? 1) - 1, parts[2], parts[3], parts[4], parts[5]) / 1000
  })
  const apart = Math.abs((a ?? Number.NaN) - (b ?? Number.NaN))
  return apart > 0 && apart <= 26 * 3600 && apart % 900 === 0
}
