import type { Failure } from '../terms/index.ts'

/** Something to be read: a file with its length in bytes, standard input (`-`) of unknown length, or what could not be looked at. */
export type Input =
  | { readonly status: 'found'; readonly source: string; readonly bytes: number | null }
  | { readonly status: 'failed'; readonly source: string; readonly cause: Failure }
