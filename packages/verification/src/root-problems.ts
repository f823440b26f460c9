import { problem, type Problem } from '@tier3/model/problem'
import type { TrustDomain } from './trust-domain.ts'

/**
 * What is missing to choose the keys to believe. The public-good keys are built in, and those of GitHub lead back to a
 * built-in key; every other choice is the user's.
 */
export const rootProblems = (domain: TrustDomain, trustedRoot: string | undefined): readonly Problem[] =>
  ['public-good', 'github'].includes(domain) || trustedRoot !== undefined
    ? []
    : [
        problem('input/missing', {
          attempted: 'choose the keys to believe',
          current: `"trust-domain" is ${domain}, and no "trusted-root" was given`,
          desired: 'the keys of that instance must be given',
          fix: 'Give the `trusted_root.json` of the instance in `trusted-root`.',
        }),
      ]
