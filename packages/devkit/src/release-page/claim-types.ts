/** Whether a predicate type is SLSA provenance of any version. */
export const isProvenance = (type: string): boolean => type.startsWith('https://slsa.dev/provenance/')

/** Whether a predicate type is an SBOM in CycloneDX, with or without its version. */
export const isCycloneDx = (type: string): boolean => /^https:\/\/cyclonedx\.org\/bom(?:\/|$)/.test(type)
