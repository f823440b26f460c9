import { choice, duration, integer, lines, path, patterns, text } from '@tier3/runner/define/codec'
import { defaulted, defineSpec, exactlyOne, optional } from '@tier3/runner/define/spec'
import { buildVariables, script, sharedFolders } from './input-codecs.ts'
import { reportSchema } from './report-schema.ts'

export const spec = defineSpec({
  name: 'reproduce',
  title: 'build the commit again and compare it with what ships',
  description:
    'Build a commit again in fresh, varied surroundings and compare every byte with the files that ship; name what makes the difference, and how to mend it.',
  icon: 'repeat',
  color: 'green',
  permissions: {},
  inputs: {
    mode: exactlyOne({
      command: optional(
        script,
        'The build, a script for bash. It runs in fresh exports of the commit, without tokens and variables of the runner, with a home and caches of its own.',
      ),
      rebuilt: optional(
        lines,
        'Folders with rebuilds that were made elsewhere, one per line. Every file that ships must be in at least one.',
      ),
      change: optional(
        path,
        'A fresh checkout to change one input of on purpose, for a build whose outputs must differ (`changed`). Nothing is compared.',
      ),
    }),
    shipped: optional(
      patterns,
      'The files that ship; a folder with `/` behind it means everything below it. Needed but for `change`.',
    ),
    base: optional(path, 'Folder that names of shipped files are relative to. Default: the workspace.'),
    outputs: optional(
      patterns,
      'What the build makes, relative to the checkout; needed with `command`. Each is compared with the shipped file of its path, else of its name.',
    ),
    ignore: optional(
      lines,
      'Shipped files and outputs that are not compared, one pattern of names per line, such as `*.sha256`. They are listed.',
    ),
    path: defaulted(path, '.', 'Top folder of the checkout to build from.'),
    ref: optional(text, 'Commit, tag or branch to build. Default: the commit that is checked out.'),
    export: defaulted(
      choice('clone', 'archive'),
      'clone',
      'What a build gets: a repository of its own with all tags, or the files alone as `git archive` gives them.',
    ),
    variations: defaulted(
      choice('basic', 'standard'),
      'standard',
      'What differs in the second build: `basic` paths, time zone, locale, umask and environment; `standard` also processors, clock, host name, user name and memory layout, where the machine allows it.',
    ),
    env: optional(
      buildVariables,
      'Variables of the job that a build gets; nothing but PATH and the places of toolchains reaches it without being named.',
    ),
    share: optional(
      sharedFolders,
      'Caches of downloaded packages that each build gets a copy of. Caches of results cannot be shared.',
    ),
    'source-date-epoch': optional(
      integer(0, 253_402_300_799),
      'SOURCE_DATE_EPOCH of the builds. Default: the time of the commit.',
    ),
    sensitivity: defaulted(
      path,
      'auto',
      'Proof that the comparison can turn red, by one more build with an input changed on purpose: `auto` chooses it by ecosystem, a path names it, `off` leaves the proof out.',
    ),
    changed: optional(
      path,
      'With `rebuilt`: folder with the outputs of a build whose input was changed on purpose. At least one must differ.',
    ),
    'change-path': defaulted(path, 'auto', 'With `change`: the file to change, or `auto`.'),
    accept: defaulted(
      choice('identical', 'equivalent'),
      'identical',
      'What passes. `equivalent` also lets the same content in other bytes pass, under that name.',
    ),
    'bisect-builds': defaulted(
      integer(0, 50),
      '6',
      'How many more builds may be made to find what makes a difference.',
    ),
    diffoscope: defaulted(
      choice('auto', 'off'),
      'auto',
      'Whether to ask diffoscope as well, where it is installed.',
    ),
    'build-timeout': defaulted(duration, '60m', 'How long one build may take.'),
    'diff-path': optional(
      path,
      'Where to write the differences in Markdown. Default: a file in the temporary folder of the runner.',
    ),
    'predicate-path': optional(
      path,
      'Where to write the result as an in-toto predicate (test-result v0.1), for `attest`. Written only when the step passes.',
    ),
  },
  outputs: {
    verdict: '`identical`, `equivalent`, `different` or `indeterminate`; empty with `change`.',
    files: 'Number of files that were compared.',
    guilty:
      'What makes two builds of the commit differ: `itself` when nothing has to be different, else variations, separated by commas.',
    sensitive: 'Whether the comparison was shown to be able to fail: `yes`, `no` or `not shown`.',
    'diff-path': 'Path of the differences in Markdown; empty without any.',
    'predicate-path': 'Path of the predicate; empty when none was written.',
    'predicate-type': 'Type of the predicate, for `attest`; empty when none was written.',
    'changed-paths': 'With `change`: what was changed, one path per line.',
  },
  reportSchema,
})
