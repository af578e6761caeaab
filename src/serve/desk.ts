import type { Decided, Decision, OutcomeCue, ReadLedger, StanceCue } from '../views/index.ts'
import type { Atlas } from '../web/index.ts'

/** A state of the world, by its ISO 3166-1 alpha-3 code. */
export type State = { readonly code: string; readonly name: string }

/** A file that pages ask for, as it goes over the wire; its address holds a hash of it, so that it may be kept for good. */
export type Asset = { readonly body: Uint8Array; readonly type: string }

/** A text or file that somebody gives to be read. */
export type Handed = {
  /** What it is called: a file's name, or `pasted text`. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly outlet: string | null
  /** ISO 8601 day or instant. */
  readonly published: string | null
}

/** What came of one article of what was handed in. */
export type Taken =
  | {
      readonly status: 'new'
      readonly article: string
      readonly title: string
      readonly found: Readonly<Record<string, number>>
    }
  | { readonly status: 'unchanged'; readonly article: string; readonly title: string }
  | { readonly status: 'failed'; readonly title: string; readonly code: string; readonly why: string }

/** What changes the ledger; a desk that only reads has none. */
export type Pen = {
  readonly decide: (decision: Decision) => Promise<Decided>
  readonly undo: () => Promise<Decided | undefined>
  readonly add: (handed: Handed) => AsyncIterable<Taken>
}

/** Where a place lies. */
export type Spot = {
  readonly lat: number
  readonly lon: number
  /** As the list of places has it. */
  readonly name: string
  /** The state it lies in, by its ISO 3166-1 alpha-3 code. */
  readonly country: string | null
  /** Why it is this one where several have the name, or that it lies in none of the states given; null where there is no doubt. */
  readonly chosen: 'by the parties' | 'the largest' | 'in no state of theirs' | null
}

/** All that the page, the API, the feeds and the tools answer from; made by `cli`, the only room that opens things. */
export type Desk = {
  readonly ledger: ReadLedger
  /** Null where nothing may be changed. */
  readonly pen: Pen | null
  readonly now: () => Date
  /** Takes what went wrong and should not have, for whoever runs the desk. */
  readonly log: (error: unknown) => void
  readonly version: string
  readonly stateNamed: (name: string) => State | undefined
  readonly stateName: (code: string) => string
  /** Words that tell what came of a promise, and by which somebody takes a stance. */
  readonly outcomes: () => readonly OutcomeCue[]
  readonly stances: () => readonly StanceCue[]
  /** Where a place lies, by the name reports give it; of several the one in the first of some states that has one, else the largest. Slow when first
   * asked, since it reads the list of places. */
  readonly placeOf: (name: string, states: readonly string[]) => Spot | undefined
  /** Coasts and borders, for the map. */
  readonly atlas: Atlas
  /** By the name of the file: `almanac.css`. */
  readonly assets: ReadonlyMap<string, Asset>
}
