import type { Json } from './json.ts'

/** Steps from the top of a document to one of its values: keys of objects and indices of lists. */
export type JsonPath = readonly (string | number)[]

/** A document of the user's with the place of each of its values, so that a message can point at it. */
export interface LocatedJson {
  /** Path of the file, as the user wrote it. */
  readonly file: string
  readonly value: Json
  /** The line of the value, counted from 1; of the nearest value around it where there is none at the path. */
  lineOf(path: JsonPath): number
}
