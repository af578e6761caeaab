/** What changes in the book of one line within one transaction: what its reports stop and begin to say, on balance. */
export type LineChange = {
  /** Reports that come (1) or go (-1). */
  readonly members: Map<number, number>
  /** By `part actor`. */
  readonly parties: Map<string, number>
  readonly contexts: Map<string, number>
  /** By `field value`, a tab between them. */
  readonly says: Map<string, number>
}

export const noChange = (): LineChange => ({
  members: new Map(),
  parties: new Map(),
  contexts: new Map(),
  says: new Map(),
})

/** Counts one more or less of something; what comes to nothing is forgotten. */
export function bump<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  const count = (counts.get(key) ?? 0) + by
  if (count === 0) counts.delete(key)
  else counts.set(key, count)
}

/** Whether anything changes at all. */
export const changesNothing = ({ members, parties, contexts, says }: LineChange): boolean =>
  members.size + parties.size + contexts.size + says.size === 0
