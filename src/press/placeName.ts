const SMALL = new Set(
  'a al am an and au aux bin d da das de del della den der des di do dos du e el es es-salaam et in la le les of on sur the und upon van von y'.split(
    ' ',
  ),
)

/** A place in ordinary capitals. Names given as `known` keep their own spelling.
 * @example placeName('PORT-AU-PRINCE') //=> 'Port-au-Prince' */
export function placeName(written: string, known: ReadonlyMap<string, string> = new Map()): string {
  const plain = written.replace(/\s+/g, ' ').trim()
  const spelled = known.get(plain.toLowerCase())
  if (spelled) return spelled
  if (/\p{Ll}/u.test(plain.replace(/\bMc|\bMac/g, ''))) return plain
  return plain.replace(/[\p{L}\p{M}.'’]+/gu, (word, at: number) => {
    if (/^(?:\p{L}\.)+\p{L}?$/u.test(word) || word === 'DC') return word
    const lower = word.toLowerCase()
    if (at > 0 && plain[at - 1] !== '/' && SMALL.has(lower)) return lower
    return lower
      .replace(/^\p{L}/u, (letter) => letter.toUpperCase())
      .replace(
        /^(mc|\p{L}['’])(\p{L})(?=\p{L}{2})/iu,
        (_, head: string, letter: string) => capital(head) + letter.toUpperCase(),
      )
  })
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
