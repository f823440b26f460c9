import { text } from './codec.ts'
import { optional, secret } from './spec.ts'

/** Inputs of every action that speaks to a container registry, so that they are the same everywhere. */
export const REGISTRY_INPUTS = {
  'registry-username': optional(
    text,
    'Name to log in to the registry of the images with. Default: what `docker login` stored; credential helpers are not run.',
  ),
  'registry-password': secret('Password or token that belongs to `registry-username`.', {
    variable: 'REGISTRY_PASSWORD',
  }),
} as const
