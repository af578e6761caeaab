/** What the press room knows of newsrooms, loaded by the caller from `lexicon/` and data packages. */
export type PressModel = {
  /** Agencies and outlets by lower-case name, with the name as they write it. */
  readonly outlets: ReadonlyMap<string, string>
  /** Places that reports are sent from by lower-case name, with their spelling. */
  readonly places: ReadonlyMap<string, string>
  /** Lower-case words in capitals that lead a line and are no place: `breaking`, `nato`. */
  readonly labels: ReadonlySet<string>
  /** Lines of the page that are no part of the report. */
  readonly furniture: Furniture
  /** ISO 639-1 of a text; null where it is not sure. */
  readonly languageOf: (text: string) => string | null
}

/** Tests for lines that are no part of the report, by where they may stand. */
export type Furniture = {
  /** Anywhere. */
  readonly anywhere: RegExp
  /** After the report's last sentence only. */
  readonly ending: RegExp
  /** Above the report's first sentence only. */
  readonly heading: RegExp
  /** Heads a list of links; what follows goes with it. */
  readonly list: RegExp
  /** Ends the report; whatever follows is none of it. */
  readonly end: RegExp
}

const NOTHING = /(?!)/

/** Knows no names and no phrases; datelines, dates, stamps and copyright lines are still told by their shape. */
export const bareModel: PressModel = {
  outlets: new Map(),
  places: new Map(),
  labels: new Set(),
  furniture: { anywhere: NOTHING, ending: NOTHING, heading: NOTHING, list: NOTHING, end: NOTHING },
  languageOf: () => null,
}
