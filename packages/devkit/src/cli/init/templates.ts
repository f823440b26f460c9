/** A template of a workflow that `tier3 init` can write. */
export interface Template {
  readonly name: TemplateName
  /** File in `workflows-templates/`. */
  readonly file: string
  /** Where it goes in a repository. */
  readonly path: string
  /** Composite action in `workflows-templates/release-build/` that it needs. */
  readonly build?: string
  /** Policy in `workflows-templates/` that it judges by. */
  readonly policy?: string
  readonly summary: string
}

export const TEMPLATE_NAMES = [
  'node',
  'rust',
  'go',
  'python',
  'container',
  'any',
  'steps',
  'slsa-generator',
  'verify-before-deploy',
  'ruleset-drift',
  'tag-gate',
  'scorecard',
] as const
export type TemplateName = (typeof TEMPLATE_NAMES)[number]

const RELEASE = '.github/workflows/release.yml'

/** Every template, with what it is for in a few words. */
export const TEMPLATES: Readonly<Record<TemplateName, Omit<Template, 'name'>>> = {
  node: { file: 'release-node.yml', path: RELEASE, build: 'node', summary: 'release a Node.js package' },
  rust: { file: 'release-rust.yml', path: RELEASE, build: 'rust', summary: 'release a Rust program' },
  go: { file: 'release-go.yml', path: RELEASE, build: 'go', summary: 'release a Go program' },
  python: { file: 'release-python.yml', path: RELEASE, build: 'python', summary: 'release a Python package' },
  container: {
    file: 'release-container.yml',
    path: RELEASE,
    build: 'container',
    summary: 'release a container image',
  },
  any: { file: 'release.yml', path: RELEASE, build: 'any', summary: 'release anything that a script builds' },
  steps: { file: 'release-steps.yml', path: RELEASE, summary: 'release, spelled out job by job' },
  'slsa-generator': {
    file: 'release-slsa-generator.yml',
    path: RELEASE,
    summary: 'release with the generator of the SLSA framework',
  },
  'verify-before-deploy': {
    file: 'verify-before-deploy.yml',
    path: '.github/workflows/deploy.yml',
    policy: 'verify-before-deploy/tier3.policy.yml',
    summary: 'deploy nothing that is not verified',
  },
  'ruleset-drift': {
    file: 'ruleset-drift.yml',
    path: '.github/workflows/ruleset-drift.yml',
    summary: 'compare rulesets with what is declared',
  },
  'tag-gate': { file: 'tag-gate.yml', path: RELEASE, summary: 'release only from a protected tag' },
  scorecard: {
    file: 'scorecard.yml',
    path: '.github/workflows/scorecard.yml',
    summary: 'publish the OpenSSF Scorecard',
  },
}

/** Which template fits a repository with these files at its root; the first that matches wins. */
export function detectTemplate(files: readonly string[]): TemplateName {
  const has = (name: string): boolean => files.includes(name)
  if (has('Cargo.toml')) return 'rust'
  if (has('go.mod')) return 'go'
  if (has('pyproject.toml')) return 'python'
  if (has('package.json')) return 'node'
  if (has('Dockerfile') || has('Containerfile')) return 'container'
  return 'any'
}
