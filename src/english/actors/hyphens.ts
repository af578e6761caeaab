import type { Gazetteer } from '../gazetteer.ts'
import type { Name } from './name.ts'
import type { Word } from './words.ts'

/** The states in `US-Ukrainian`, `Russian-led`, `anti-Chinese`. */
export function hyphenParts(word: Word, at: number, gazetteer: Gazetteer): Name[] {
  if (!/[-‐‑–]/.test(word.text)) return []
  const found: Name[] = []
  let from = 0
  for (const part of word.text.split(/[-‐‑–]/)) {
    const fold = part.toLowerCase().replace(/\./g, '')
    const entry = gazetteer.names.next
      .get(fold)
      ?.found.find(
        ({ form, sense }) =>
          sense !== 'thing' && /^\p{Lu}/u.test(part) && (!/^[\p{Lu}.]+$/u.test(form) || part === part.toUpperCase()),
      )
    if (entry) {
      const start = word.start + from
      found.push({
        start,
        end: start + part.length,
        first: at,
        last: at + 1,
        kind: entry.sense === 'capital' ? 'place' : entry.sense,
        text: part,
        entry,
        country: entry.country,
        title: null,
      })
    }
    from += part.length + 1
  }
  return found
}
