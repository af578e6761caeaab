/** An answer as it went over the wire. */
export type Kept = { readonly headers: readonly (readonly [string, string])[]; readonly bytes: Uint8Array<ArrayBuffer> }

/** The last answers, by what they rest on. */
export type Shelf = {
  readonly find: (tag: string) => Kept | undefined
  readonly keep: (tag: string, answer: Kept) => void
}

/** Bytes of all answers together, and of one. */
const MOST = 32 * 1024 * 1024
const MOST_OF_ONE = 1024 * 1024

/** Keeps the last answers, thirty-two megabytes of them; what was asked for the longest ago goes first.
 * @example shelfOf().find('nothing yet') //=> undefined */
export function shelfOf(): Shelf {
  const shelf = new Map<string, Kept>()
  const held = { bytes: 0 }
  const drop = (tag: string): void => {
    held.bytes -= shelf.get(tag)?.bytes.length ?? 0
    shelf.delete(tag)
  }
  return {
    find: (tag) => {
      const found = shelf.get(tag)
      if (found === undefined) return undefined
      shelf.delete(tag)
      shelf.set(tag, found)
      return found
    },
    keep: (tag, answer) => {
      if (answer.bytes.length > MOST_OF_ONE) return
      drop(tag)
      shelf.set(tag, answer)
      held.bytes += answer.bytes.length
      for (const oldest of shelf.keys()) {
        if (held.bytes <= MOST) break
        drop(oldest)
      }
    },
  }
}
