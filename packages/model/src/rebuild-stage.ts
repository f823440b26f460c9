import type { NonEmpty } from './non-empty.ts'
import type { Problem } from './problem.ts'
import type { Result } from './result.ts'

/** What a machine can make different between two builds. A text says why it cannot. */
export interface MachineAbilities {
  /** As `process.platform` names it, with the architecture: `linux-x64`. */
  readonly platform: string
  readonly user: string
  readonly hostName: string
  /** Absolute and real path of the private folder that everything of the builds is in. */
  readonly root: string
  /** Names of installed locales, as `locale -a` prints them. */
  readonly locales: readonly string[]
  readonly timeZones: boolean
  readonly processors: number
  readonly bindProcessors: true | string
  readonly moveClock: true | string
  readonly nameHost: true | string
  readonly fixLayout: true | string
  readonly diffoscope: true | string
}

/** Everything around one build. All of it is concrete: nothing of this process's own is added. */
export interface BuildSurroundings {
  /** Folders relative to the root of the stage, with `/`; each is made anew for each build, and is gone after it. */
  readonly source: string
  readonly home: string
  readonly temporary: string
  /** Added to the end of the PATH, and empty. */
  readonly pathTail: string | undefined
  /** Four octal digits. */
  readonly umask: string
  /** All of the environment but PATH. */
  readonly environment: { readonly [name: string]: string }
  /** Number of processors to build with; all when missing. */
  readonly processors: number | undefined
  /** Hours that the clock is ahead. */
  readonly clockHours: number | undefined
  readonly hostName: string | undefined
  /** Whether the memory layout is the same in every process. */
  readonly fixedLayout: boolean
}

/** A whole new text for one file of the source; the file need not exist. */
export interface SourceEdit {
  readonly path: string
  readonly content: string
}

/** A folder that each build gets its own copy of, under a variable that names the copy. */
export interface SharedFolder {
  readonly variable: string
  /** Absolute, or relative to the workspace. */
  readonly folder: string
}

export interface BuildOrder {
  /** Name for people and for files: lowercase letters, digits and `-`. */
  readonly id: string
  /** 40 or 64 lowercase hexadecimal digits. */
  readonly commit: string
  /** Text of the script. */
  readonly command: string
  readonly export: 'clone' | 'archive'
  /** Patterns relative to the export. */
  readonly outputs: readonly string[]
  readonly surroundings: BuildSurroundings
  readonly edits: readonly SourceEdit[]
  readonly shared: readonly SharedFolder[]
  /** Files that no output may be a link to. */
  readonly foreign: readonly string[]
  /** Seconds since 1970 that a build may set as the time of its files. */
  readonly sourceDateEpoch: number
  readonly timeoutSeconds: number
  /** Bytes of the log that are kept. */
  readonly logLimit: number
}

/** A file that a build made, moved to where no later build can change it. */
export interface BuiltFile {
  /** Relative to the export, with `/`. */
  readonly name: string
  readonly path: string
  readonly size: number
  readonly sha256: string
}

export type BuildEnd =
  | { readonly kind: 'made'; readonly outputs: NonEmpty<BuiltFile> }
  /** The build said no, took too long, or made nothing. `why` is a phrase behind "the build". */
  | { readonly kind: 'failed'; readonly why: string }
  /** Something outside ended it: nothing is known of the build. */
  | { readonly kind: 'killed'; readonly why: string }
  /** What looks like an output was not made by this build. */
  | { readonly kind: 'stale'; readonly files: NonEmpty<{ readonly name: string; readonly why: string }> }

export interface BuildOutcome {
  readonly end: BuildEnd
  /** Absolute paths that the build saw, for the search for leaks. */
  readonly folders: { readonly source: string; readonly home: string }
  readonly log: {
    readonly path: string
    readonly tail: readonly string[]
    /** Bytes that were not kept. */
    readonly dropped: number
  }
  /** Seconds since 1970, of the true clock. */
  readonly startedAt: number
  readonly endedAt: number
}

/**
 * Port: builds a commit in fresh exports, one after the other. Nothing of an earlier build is left when the next one starts, and
 * no token and no variable of the runner reaches one.
 */
export interface RebuildStage {
  abilities(): Promise<Result<MachineAbilities, Problem>>
  build(order: BuildOrder): Promise<Result<BuildOutcome, readonly Problem[]>>
  /** Pairs of these files that are one file under two paths. */
  sameFiles(
    left: readonly string[],
    right: readonly string[],
  ): Promise<readonly (readonly [left: string, right: string])[]>
  /** What `diffoscope` says of two files, as a file; undefined when it found nothing or did not come to its end. */
  describeDifference(left: string, right: string, name: string): Promise<string | undefined>
  /** Ends what is still running, and removes everything but logs and what `describeDifference` wrote. */
  close(): Promise<void>
}

/** Port: applies edits to a checkout, so that git does not tell them from what was checked out. */
export interface CheckoutEditor {
  apply(edits: NonEmpty<SourceEdit>): Promise<Result<void, readonly Problem[]>>
}
