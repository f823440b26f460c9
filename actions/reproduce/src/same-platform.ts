/** What a rebuild on one platform must never be taken for (SLSA 1.2, SLSA_BUILD_REPRODUCED). */
export const SAME_PLATFORM =
  'one build platform: this is not SLSA_BUILD_REPRODUCED, which needs provenance of the same bytes from a second, independently operated platform'
