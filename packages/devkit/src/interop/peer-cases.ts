import { CHANGED_CONTENTS } from './changed-contents.ts'
import { CHANGED_WITNESSES } from './changed-witnesses.ts'
import { HOSTILE_SIGNERS } from './hostile-signers.ts'
import { type ReleaseScene } from './release-scene.ts'
import { oursFor, type Judgement, type RefusalCase } from './refusal-case.ts'
import { STRICTER_DEMANDS } from './stricter-demands.ts'
import { exhibit, type Carried, type TamperingTools } from './tampering.ts'
import { ARTIFACT } from './tampering-tools.ts'

/** One bundle on disk with its artifact and the keys to believe: what every verifier is put before. */
export interface PeerCase {
  readonly name: string
  readonly carried: Carried
  /** What we must say of it. */
  readonly ours: Judgement
  /** Absolute paths. */
  readonly file: string
  readonly bundle: string
  readonly trustedRoot: string
  /** The predicate type that is demanded of an attestation. */
  readonly type: string
}

const PROVENANCE = 'https://slsa.dev/provenance/v1'

const HONEST: readonly RefusalCase[] = ([1, 2] as const).map((rekor) => ({
  name: `an untouched bundle on Rekor v${rekor}`,
  carried: ['signature', 'attestation'],
  make: (tools, carried) => ({ text: JSON.stringify(exhibit(tools, carried, { witness: { rekor } })) }),
  ours: 'verified',
  cosign: 'accepts',
}))

/** The cases that cosign is compared by; those that only cosign has an option for stand there once. */
export const COMMON_CASES: readonly RefusalCase[] = [
  ...HONEST,
  ...CHANGED_CONTENTS,
  ...CHANGED_WITNESSES,
  ...HOSTILE_SIGNERS,
  ...STRICTER_DEMANDS,
].filter(({ cosignOptions }) => cosignOptions === undefined)

/** Writes the common cases below a folder of the scene. */
export async function writeCases(
  scene: ReleaseScene,
  tools: TamperingTools,
  carried: readonly Carried[],
): Promise<readonly PeerCase[]> {
  const written: PeerCase[] = []
  for (const one of COMMON_CASES) {
    for (const kind of one.carried.filter((it) => carried.includes(it))) {
      const made = one.make(tools, kind)
      const folder = `case-${one.name.replaceAll(/\W/g, '-')}-${kind}`
      written.push({
        name: one.name,
        carried: kind,
        ours: oursFor(one, kind),
        file: await scene.write(`${folder}/${made.artifactName ?? 'app.tgz'}`, made.artifact ?? ARTIFACT),
        bundle: await scene.write(`${folder}/bundle.json`, made.text),
        trustedRoot:
          made.trustedRoot === undefined
            ? scene.config.trustedRoot
            : await scene.write(`${folder}/trusted_root.json`, JSON.stringify(made.trustedRoot)),
        type: made.type ?? PROVENANCE,
      })
    }
  }
  return written
}
