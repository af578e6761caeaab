import { describedBody, type ToldBody } from './describedBody.ts'
import type { Seen } from './salience.ts'
import type { Scene } from './scene.ts'
import { holdsToken } from './subjectOf.ts'

/** The body that the clause before a word tells of, in its sentence or the one before it in the paragraph:
 * `The Lake Council left the talks; its president, Ana Cruz, resigned`. Null where a state is told of.
 * A body without a name, as in `The bar association, under its president`, comes with the reference that speaks of it. */
export function clauseBody(scene: Scene, seen: readonly Seen[], at: number): ToldBody | null {
  const { words, parsed } = scene
  const { tokens } = parsed
  const sentence = words[at]?.sentence ?? 0
  const paragraph = parsed.sentences[sentence]?.paragraph
  for (const one of [sentence, sentence - 1]) {
    if (parsed.sentences[one]?.paragraph !== paragraph) return null
    const [from, to] = [parsed.sentences[one]?.first ?? 0, one === sentence ? (words[at]?.first ?? 0) : undefined]
    const subjects = tokens
      .slice(from, to ?? parsed.sentences[one]?.last)
      .flatMap(({ relation, head }, index) =>
        relation.startsWith('nsubj') && (one === sentence || tokens[head]?.relation === 'root') ? [from + index] : [],
      )
    for (const token of one === sentence ? subjects.reverse() : subjects) {
      const told = seen.findLast(({ first, last }) => holdsToken(scene, first, last, token))
      if (told?.draft.kind === 'person') continue
      if (told) return told.draft.kind === 'organization' ? { draft: told.draft, made: null } : null
      const body = unnamedAt(scene, token)
      if (body) return body
    }
  }
  return null
}

/** A body in common nouns that a token heads. */
function unnamedAt(scene: Scene, token: number): ToldBody | null {
  const { words, gazetteer } = scene
  const index = words.findIndex(({ first, last }) => first <= token && token < last)
  const word = words[index]
  const entry = word && !word.capital && word.tag === 'NOUN' ? gazetteer.nominals.get(word.fold) : undefined
  if (!word || !entry || entry.plural || /^(?:state|sides)$/.test(entry.means[0] ?? '')) return null
  if (word.gap === ' ' && words[index + 1]?.capital) {
    const named = scene.startsAt.get(index + 1)
    return named?.draft.kind === 'organization' ? { draft: named.draft, made: null } : null
  }
  let first = index
  while (words[first - 1]?.gap === ' ' && index - first < 4 && /^(?:ADJ|NOUN|PROPN)$/.test(words[first - 1]?.tag ?? ''))
    first--
  if (!/^(?:an?|the)$/.test(words[first - 1]?.fold ?? '')) return null
  return describedBody(scene, first, index, entry.noun)
}
