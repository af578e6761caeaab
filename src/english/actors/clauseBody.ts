import type { Draft } from './draft.ts'
import type { Seen } from './salience.ts'
import type { Scene } from './scene.ts'
import { holdsToken } from './subjectOf.ts'

/** The body that the clause before a word tells of, in its sentence or the one before it in the paragraph:
 * `The Lake Council left the talks; its president, Ana Cruz, resigned`. Null where a state or a person is told of. */
export function clauseBody(scene: Scene, seen: readonly Seen[], at: number): Draft | null {
  const { words, parsed } = scene
  const sentence = words[at]?.sentence ?? 0
  const paragraph = parsed.sentences[sentence]?.paragraph
  for (const one of [sentence, sentence - 1]) {
    if (parsed.sentences[one]?.paragraph !== paragraph) return null
    const told = seen.filter((ref) => ref.sentence === one && ref.first < at && isTold(scene, ref, one < sentence))
    const last = one === sentence ? told.at(-1) : told[0]
    if (last) return last.draft.kind === 'organization' ? last.draft : null
  }
  return null
}

/** Whether a reference is the subject of a verb; of a sentence's main verb where `main`. */
function isTold(scene: Scene, { first, last, draft }: Seen, main: boolean): boolean {
  if (draft.kind === 'person') return false
  const { tokens } = scene.parsed
  return tokens.some(
    (token, index) =>
      holdsToken(scene, first, last, index) &&
      token.relation.startsWith('nsubj') &&
      (!main || tokens[token.head]?.relation === 'root'),
  )
}
