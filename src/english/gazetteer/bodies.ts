import type { NameEntry } from './entries.ts'

/** The bodies of `lexicon/bodies.tsv`, one entry a name or acronym. */
export const bodyEntries = (rows: readonly Readonly<Record<string, string>>[]): NameEntry[] =>
  rows.flatMap((row) =>
    [row.name ?? '', ...(row.also ?? '').split(';').map((form) => form.trim())]
      .filter((form) => form !== '')
      .map((form) => ({
        sense: 'body',
        form,
        name: row.name ?? form,
        country: row.country || null,
        sort: row.sort ?? 'body',
        unless: [],
        when: [],
      })),
  )
