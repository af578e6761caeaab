import { MOST_PIECES, remembered, type SpecialPieces, type Vocabulary } from './vocabulary.ts'

const MARKS = /\p{Mn}/gu
/** A longer word is none that the encoder knows. */
const LONGEST = 100

/** BERT's uncased word pieces, the longest first; `file` has one piece a line.
 * @example wordPieces('[UNK]\nport\n##s', { first: 9, last: 9, padding: 9, unknown: 0 }).pieces('Ports', true) //=> [1, 2] */
export function wordPieces(file: string, { unknown, ...edges }: SpecialPieces): Vocabulary {
  const ids = new Map(file.split('\n').map((piece, id) => [piece, id]))
  ids.delete('')
  return { ...edges, pieces: remembered((unit) => cut(unit)) }

  function cut(unit: string): readonly number[] {
    const plain = unit.toLowerCase().normalize('NFD').replace(MARKS, '')
    if (plain === '' || [...plain].length > LONGEST) return [unknown]
    const found: number[] = []
    for (let start = 0; start < plain.length; ) {
      const [id, end] = longest(plain, start)
      if (id === undefined) return [unknown]
      found.push(id)
      start = end
    }
    return found.slice(0, MOST_PIECES)
  }

  function longest(plain: string, start: number): readonly [number | undefined, number] {
    for (let end = plain.length; end > start; end--) {
      const id = ids.get(start > 0 ? `##${plain.slice(start, end)}` : plain.slice(start, end))
      if (id !== undefined) return [id, end]
    }
    return [undefined, start]
  }
}
