/** Layers from the inside to the outside. */
export const LAYERS = ['pure', 'adapter', 'shell', 'action', 'development'] as const
export type Layer = (typeof LAYERS)[number]

interface PackageRule {
  readonly layer: Layer
  /** Packages it may import. */
  readonly imports: readonly string[]
  /** Third-party packages it may import; undefined means whatever its package.json declares. */
  readonly npm?: readonly string[]
}

const PURE = ['model', 'attestation', 'verification', 'sbom', 'audit', 'release']
const ADAPTERS = ['sigstore', 'github', 'registry', 'workspace']

/** What each package may import. A package that is not named here is refused: naming it is a decision. */
export const PACKAGE_RULES: { readonly [name: string]: PackageRule } = {
  model: { layer: 'pure', imports: [], npm: ['valibot'] },
  attestation: { layer: 'pure', imports: ['model'], npm: [] },
  sbom: {
    layer: 'pure',
    imports: ['model'],
    npm: ['js-yaml', 'smol-toml', 'spdx-expression-parse', 'spdx-license-ids'],
  },
  verification: { layer: 'pure', imports: ['model', 'attestation'], npm: [] },
  audit: { layer: 'pure', imports: ['model', 'attestation', 'verification'], npm: [] },
  release: { layer: 'pure', imports: ['model', 'sbom'], npm: ['fflate', 'saxes'] },
  sigstore: { layer: 'adapter', imports: PURE },
  github: { layer: 'adapter', imports: PURE },
  registry: { layer: 'adapter', imports: PURE },
  workspace: { layer: 'adapter', imports: PURE },
  runner: { layer: 'shell', imports: ['model'], npm: ['@actions/core'] },
  devkit: { layer: 'development', imports: [...PURE, ...ADAPTERS, 'runner', 'actions'] },
}

/** Source files of an action that put its parts together; all others of its files are pure. */
export const WIRING_FILES: readonly string[] = ['main.ts', 'wire.ts', 'wire-signing.ts']

/** The longest a wiring file may be, in lines. */
export const WIRING_LIMITS: { readonly [file: string]: number } = {
  'main.ts': 60,
  'wire.ts': 100,
  'wire-signing.ts': 60,
}

/** What the pure files of an action may import. */
export const ACTION_PURE_IMPORTS: readonly string[] = [...PURE, 'runner/define']

/** What the wiring files of an action may import. */
export const ACTION_WIRING_IMPORTS: readonly string[] = [...PURE, ...ADAPTERS, 'runner']

/** The part of the runner that speaks no protocol: specs are written in it, so it is as pure as they are. */
export const RUNNER_PURE_FOLDER = 'define/'
