import { problem, type Problem } from '@tier3/model/problem'

/** The inputs of a signing action that must fit together. */
export interface InstanceInputs {
  readonly sigstore: 'auto' | 'public-good' | 'github' | 'staging' | 'custom'
  readonly 'signing-config': string | undefined
  readonly 'trusted-root': string | undefined
  readonly 'rekor-version': '1' | '2'
  readonly timestamp: boolean
}

/** What does not fit together, told before anything is asked for or signed; `made` is what the action makes. */
export function signingProblems(inputs: InstanceInputs, made: string): readonly Problem[] {
  return [...instanceProblems(inputs), ...witnessProblems(inputs, made)]
}

function instanceProblems(inputs: InstanceInputs): readonly Problem[] {
  const { sigstore } = inputs
  const given = (['signing-config', 'trusted-root'] as const).filter((name) => inputs[name] !== undefined)
  const fits =
    sigstore === 'custom'
      ? given.length === 2
      : sigstore === 'staging'
        ? given.join() === 'trusted-root'
        : !given.includes('signing-config')
  if (fits) return []
  const names = given.map((name) => `"${name}"`).join(' and ')
  return [
    problem('input/conflict', {
      attempted: 'choose the Sigstore instance',
      current: `"sigstore" is ${sigstore}, and ${names === '' ? 'neither "signing-config" nor "trusted-root"' : names} was given`,
      desired:
        '`custom` needs both files, and `staging` needs "trusted-root"; nothing but `custom` takes "signing-config"',
      fix: 'Name the files that the instance needs, or set `sigstore: custom`.',
    }),
  ]
}

// A log entry of version 2 carries no time that anybody vouches for.
function witnessProblems(inputs: InstanceInputs, made: string): readonly Problem[] {
  if (inputs['rekor-version'] === '1' || inputs.timestamp) return []
  return [
    problem('input/conflict', {
      attempted: `choose the witnesses of the ${made}`,
      current: '"rekor-version" is 2 and "timestamp" is false',
      desired: 'version 2 of the log gives no time of signing, so that a timestamp must be there',
      fix: 'Set `timestamp: true`, or `rekor-version: 1`.',
    }),
  ]
}
