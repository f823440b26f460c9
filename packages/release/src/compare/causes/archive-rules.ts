import { allOf, anyOf, labelled, ofKind, type Rule } from './rule.ts'

const PACK = 'Make the archive with the action `pack`: the same files give the same bytes on every system.'

/** What archive writers take from the file system, and what they add. */
export const ARCHIVE_RULES: readonly Rule[] = [
  {
    id: 'archive-times',
    sentence: 'Entries of the archive have the times of the files on disk.',
    explains: anyOf(
      ofKind('tar.mtime', 'zip.time', 'zip.local-time', 'ar.mtime'),
      labelled('tar.pax', /^(?:[acm]time|LIBARCHIVE\.creationtime)$/),
      labelled('zip.extra', /^0x(?:5455|000a|5855)/),
      labelled('zip.local-extra', /^0x(?:5455|000a|5855)/),
    ),
    fixes: {
      tier3: PACK,
      tar: 'Add `--mtime="@$SOURCE_DATE_EPOCH"`, and `--pax-option=delete=atime,delete=ctime` for pax archives.',
      zip: 'Run `zip -X` after `find . -exec touch -d "@$SOURCE_DATE_EPOCH" {} +`, with `TZ=UTC`.',
      java: 'Set `project.build.outputTimestamp` (Maven); `preserveFileTimestamps = false` (Gradle archive tasks).',
      python:
        'Set SOURCE_DATE_EPOCH: wheels take it; sdists need a backend that does (hatchling, flit, poetry, setuptools with a sorted tar step).',
      npm: '`npm pack` writes fixed times: do not repack its result with tar.',
      rust: '`cargo package` writes fixed times: do not repack its result with tar.',
      ruby: 'Set SOURCE_DATE_EPOCH for `gem build`.',
      dotnet: 'Use `dotnet pack` of SDK 8 or later with `-p:Deterministic=true`; older ones write the time.',
      c: 'Make static libraries with `ar D` (or `ZERO_AR_DATE=1` on macOS).',
    },
  },
  {
    id: 'locale-order',
    sentence: 'The order of entries follows the locale of the machine.',
    explains: allOf(ofKind('tar.order', 'zip.order', 'ar.order'), ({ left = '', right = '' }) => {
      const [a, b] = [left, right].map((text) => text.replace(/^entry \d+ is /, ''))
      const loose = (text = '') => text.toLowerCase().replace(/[^a-z0-9]/g, '')
      return a !== undefined && b !== undefined && a < b !== loose(a) < loose(b)
    }),
    fixes: {
      tier3: PACK,
      tar: 'Set `LC_ALL=C` for every `sort` and shell glob; `--sort=name` does not depend on the locale.',
      any: 'Set `LC_ALL=C` for the build.',
    },
  },
  {
    id: 'archive-order',
    sentence:
      'Entries of the archive stand in another order: the folder was read unsorted, or parallel work finished in another order.',
    explains: ofKind('tar.order', 'zip.order', 'ar.order'),
    fixes: {
      tier3: PACK,
      tar: 'Add `--sort=name` (GNU tar 1.28 and later).',
      zip: 'Give the names sorted: `find . -type f | LC_ALL=C sort | zip -X -@ out.zip`.',
      java: 'Set `reproducibleFileOrder = true` (Gradle archive tasks); Maven needs `maven-jar-plugin` 3.2 and later.',
      python: 'Sort file lists in custom build steps; use a build backend that sorts.',
      ruby: 'Sort `files` in the gemspec.',
      any: 'Sort by code points (`LC_ALL=C`) whatever was read from a folder, and do not let the number of processors decide.',
    },
  },
  {
    id: 'archive-owner',
    sentence: 'Entries of the archive have the owner of the files on disk.',
    explains: anyOf(
      ofKind('tar.owner', 'tar.owner-name', 'ar.owner'),
      labelled('tar.pax', /^(?:uid|gid|uname|gname)$/),
      labelled('zip.extra', /^0x(?:7875|7855)/),
      labelled('zip.local-extra', /^0x(?:7875|7855)/),
    ),
    fixes: {
      tier3: PACK,
      tar: 'Add `--owner=0 --group=0 --numeric-owner`.',
      zip: 'Add `-X`.',
      ruby: 'Update RubyGems: `gem build` writes fixed owners.',
      c: 'Make static libraries with `ar D`.',
    },
  },
  {
    id: 'umask',
    sentence:
      'Entries of the archive have other permissions: the umask of the machine, or of the checkout, decides about them.',
    explains: ofKind('tar.mode', 'zip.attributes', 'ar.mode'),
    fixes: {
      tier3: PACK,
      tar: 'Add `--mode=u+rw,go+rX,go-w`.',
      java: 'Set `dirMode`/`fileMode` (Gradle `dirPermissions`/`filePermissions`) of archive tasks.',
      python: 'Set `umask 022` before building sdists and wheels.',
      any: 'Set `umask 022` before the checkout and the build.',
    },
  },
  {
    id: 'gzip-header',
    sentence: 'The gzip header holds a time or the name of the file.',
    explains: ofKind('gzip.mtime', 'gzip.name', 'gzip.comment', 'gzip.os', 'gzip.extra'),
    fixes: {
      tier3: PACK,
      gzip: 'Compress with `gzip -n`.',
      python:
        'Pass `mtime=0` to `gzip.GzipFile`, and `filename=""`; `tarfile.open(..., "w:gz")` writes the time.',
      go: 'Leave `Header.ModTime` and `Header.Name` of `compress/gzip` empty.',
      npm: '`npm pack` writes a fixed header: do not repack its result.',
      ruby: 'Set SOURCE_DATE_EPOCH: RubyGems writes it as the time of `metadata.gz` and `data.tar.gz`.',
    },
  },
  {
    id: 'compression',
    sentence: 'The same content is compressed otherwise: by another library, version or level.',
    explains: ofKind(
      'gzip.compression',
      'gzip.xfl',
      'zip.compression',
      'zip.method',
      'zip.needed',
      'zip.strength',
      'zip.internal',
      'zip.flags',
      'zip.descriptor',
    ),
    fixes: {
      tier3: PACK,
      gzip: 'Compress with one implementation and level (`gzip -n -9`); `pigz` and zlib-ng give other bytes.',
      java: 'Build with one JDK: its zlib decides; or store without compression.',
      python: 'Build with one Python on one system: its zlib decides.',
      any: 'Pin the version of the tool that compresses, and of the system image that brings zlib.',
    },
  },
  {
    id: 'archive-format',
    sentence: 'The archives are written in another form: by another tool or version.',
    explains: ofKind(
      'tar.format',
      'tar.type',
      'tar.tail',
      'tar.padding',
      'tar.pax',
      'tar.device',
      'zip.made-by',
      'zip.internal',
      'zip.extra',
      'zip.local-extra',
      'zip.comment',
      'zip.entry-comment',
      'zip.prefix',
      'zip.between',
      'zip.end',
      'zip.local-mismatch',
      'gzip.trailing',
      'gzip.text',
      'format',
    ),
    fixes: {
      tier3: PACK,
      tar: 'Choose the form with `--format=ustar` or `--format=pax`, and one tar (GNU tar and bsdtar differ).',
      zip: 'Use one version of one tool, with `-X`.',
      any: 'Pin the tools that make the archive.',
    },
    isConsequence: true,
  },
  {
    id: 'jar-manifest',
    sentence:
      'The manifest of the jar differs only in the order of attributes, or in attributes that name the build.',
    explains: ofKind('jar.manifest'),
    fixes: {
      java: 'Set `project.build.outputTimestamp` (Maven), `-reproducible` and `-noextraheaders` (bnd), and take `Build-*` attributes out (Gradle).',
    },
  },
  {
    id: 'properties-date',
    sentence: 'A property file has the date comment that `Properties.store` writes.',
    explains: ofKind('properties.date'),
    fixes: {
      java: 'Use `WriteProperties` (Gradle), `maven-archiver` 3.4 and later, or `-Djava.properties.date=` (JDK 18 and later).',
    },
  },
  {
    id: 'wheel-record',
    sentence: 'RECORD lists the digests of files that differ, or lists files in another order.',
    explains: ofKind('wheel.record'),
    fixes: {
      python: 'Mend the files that RECORD lists; it follows them. Set PYTHONHASHSEED=0 for its order.',
    },
    isConsequence: true,
  },
]
