import type { Record } from '../dist/ledger/index.js'
import type { ActorId, Span } from '../dist/terms/index.js'

/** A piece of a real text: words that stay, or a place for others. */
export type Piece =
  | { readonly sort: 'fixed'; readonly text: string }
  /** A word of an actor's name; `at` is its place among that actor's words. */
  | { readonly sort: 'name'; readonly text: string; readonly actor: ActorId; readonly at: number }
  | { readonly sort: 'state'; readonly text: string; readonly code: string; readonly form: 'name' | 'adjective' }
  /** A word that tells what the report is about. */
  | { readonly sort: 'word'; readonly text: string }

/** A real reading, cut into pieces, to be told again of others (`multiply.ts`). */
export type Template = {
  readonly record: Record
  readonly pieces: readonly Piece[]
  /** Where each piece starts in the real text. */
  readonly starts: readonly number[]
  /** The words of each actor's names, longest first, by its id. */
  readonly names: ReadonlyMap<ActorId, readonly string[]>
  /** State codes that its actors have. */
  readonly codes: readonly string[]
  /** ISO day that its own days are counted from. */
  readonly day: string
}

/** What the names of a state are, as texts write them. */
export type StateNames = { readonly name: string; readonly adjective: string }

/** Small words, and what reports are made with: they stay, so that the text reads like one and rules find in it what they found. */
const STAY = new Set(
  `about after again against also among another because been before being between both could does doing down during each from further have having
  here into itself just like made make many more most much must near next only onto other over said same says should since some such than that
  their them then there these they this those told through under until upon very were what when where which while whom whose will with within
  without would year years month months week weeks today yesterday monday tuesday wednesday thursday friday saturday sunday minister president
  government foreign prime official officials spokesman spokeswoman ministry state states country countries people`.split(
    /\s+/,
  ),
)

/** Cuts a reading into pieces. `statesBy` gives a state's names by its code. */
export function templateOf(record: Record, statesBy: ReadonlyMap<string, StateNames>): Template {
  const { text } = record.article
  const byPlace = new Map<number, { readonly end: number; readonly piece: Piece }>()
  const names = new Map<ActorId, readonly string[]>()
  const owner = new Map<string, { readonly actor: ActorId; readonly at: number }>()
  for (const { id, kind, name, aliases, unnamed } of record.actors) {
    if (kind === 'state' || unnamed) continue
    const words = [...new Set([name, ...aliases].flatMap(capitals))]
    names.set(id, words)
    words.forEach((word, at) => {
      if (!owner.has(word)) owner.set(word, { actor: id, at })
    })
  }
  const codes = [...new Set(record.actors.flatMap(({ country }) => (country === null ? [] : [country])))]
  for (const code of codes) {
    const state = statesBy.get(code)
    if (state === undefined) continue
    for (const form of ['name', 'adjective'] as const) {
      const words = state[form]
      if (words === '') continue
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
        if (/\p{L}/u.test(text[at - 1] ?? ' ') || /\p{L}/u.test(text[at + words.length] ?? ' ')) continue
        byPlace.set(at, { end: at + words.length, piece: { sort: 'state', text: words, code, form } })
      }
    }
  }
  const pieces: Piece[] = []
  const starts: number[] = []
  let done = 0
  const push = (start: number, end: number, piece: Piece): void => {
    if (start > done) {
      pieces.push({ sort: 'fixed', text: text.slice(done, start) })
      starts.push(done)
    }
    pieces.push(piece)
    starts.push(start)
    done = end
  }
  for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const [word] = match
    if (match.index < done) continue
    const state = byPlace.get(match.index)
    const name = owner.get(word)
    if (state !== undefined) push(match.index, state.end, state.piece)
    else if (name !== undefined) push(match.index, match.index + word.length, { sort: 'name', text: word, ...name })
    else if (/^\p{Ll}{5,}$/u.test(word) && !STAY.has(word))
      push(match.index, match.index + word.length, { sort: 'word', text: word })
  }
  if (done < text.length) {
    pieces.push({ sort: 'fixed', text: text.slice(done) })
    starts.push(done)
  }
  const { dateline, published } = record.article
  return { record, pieces, starts, names, codes, day: (dateline.date?.iso ?? published ?? '2025-06-02').slice(0, 10) }
}

const capitals = (name: string): string[] =>
  [...name.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => word).filter((word) => /^\p{Lu}/u.test(word))

/** The pieces put together with what `tell` says in each place, and where a span of the real text is then. */
export function retold(
  { pieces, starts }: Template,
  tell: (piece: Piece) => string,
): { readonly text: string; readonly moved: (span: Span) => Span } {
  const begins: number[] = []
  const told: string[] = []
  let length = 0
  for (const piece of pieces) {
    begins.push(length)
    const words = tell(piece)
    told.push(words)
    length += words.length
  }
  const pieceAt = (offset: number): number => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  /** Where a place is now; inside a piece that has other words it is that piece's near end. */
  const place = (offset: number, isEnd: boolean): number => {
    const at = pieceAt(isEnd ? Math.max(0, offset - 1) : offset)
    const inside = offset - (starts[at] ?? 0)
    const begin = begins[at] ?? 0
    if (pieces[at]?.sort === 'fixed') return begin + inside
    return isEnd ? begin + (told[at] ?? '').length : begin
  }
  return {
    text: told.join(''),
    moved: ({ start, end }) => ({ start: place(start, false), end: place(end, true) }),
  }
}
