/**
 * Which Sigstore instance is believed. It comes from configuration only: choosing it by what a bundle says would let
 * a bundle pick its own judge.
 */
export const TRUST_DOMAINS = ['public-good', 'github', 'staging', 'custom'] as const
export type TrustDomain = (typeof TRUST_DOMAINS)[number]
