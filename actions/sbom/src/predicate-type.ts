/** Predicate type that GitHub's and Sigstore's tools give a CycloneDX document. */
export const CYCLONEDX_BOM = 'https://cyclonedx.org/bom'
