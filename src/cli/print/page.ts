/** A page of lines, each with the numbers of the footnotes that open its sentences; printed for a terminal or as Markdown. */
export type Page = {
  readonly title: string
  /** Stands right of the title: `7 reports, 4 outlets`. */
  readonly aside: string
  /** Plain lines under the title. */
  readonly notes: readonly string[]
  readonly sections: readonly Section[]
  /** The text of footnote `n` at `n - 1`. */
  readonly footnotes: readonly string[]
}

export type Section = {
  readonly head: string
  readonly groups: readonly Group[]
  /** What is left out and how to see it; null where nothing is. */
  readonly more: string | null
}

/** Items under one name; without one they stand by themselves. */
export type Group = { readonly name: string | null; readonly after: string; readonly items: readonly Item[] }

export type Item = {
  /** When or what, in a column of its own: `Tue  4`. Empty where there is nothing to say. */
  readonly when: string
  /** Who to whom, in a column of its own: `Latvia → Estonia`. Empty where the group says it. */
  readonly who: string
  /** Whom it is about, in the same column: `on Kenya`. */
  readonly about: string
  readonly text: string
  /** Numbers of footnotes. */
  readonly notes: readonly number[]
  /** Further reports that have no footnote of their own. */
  readonly furtherNotes: number
  /** Where reports differ; empty where they do not. */
  readonly differ: string
}
