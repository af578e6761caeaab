import type { Draft, Reference } from './draft.ts'
import { meantOf } from './meant.ts'
import type { Memory } from './resolve.ts'
import type { Scene } from './scene.ts'

/** The person meant by an adjective of a state that stands alone: `said the Georgian`; null where it modifies a noun or nobody is of that state. */
export function loneDemonym(scene: Scene, memory: Memory, { draft, first, last, start, end }: Reference): Draft | null {
  const { words, parsed } = scene
  const [before, word, after] = [words[first - 1], words[first], words[last]]
  if (draft.kind !== 'state' || before?.fold !== 'the' || before.gap !== ' ' || word?.possessive) return null
  if (word?.gap === ' ' && (after?.capital || /^(?:NOUN|ADJ|PROPN|NUM)$/.test(after?.tag ?? ''))) return null
  const text = parsed.article.text.slice(start, end)
  if (!/(?:an|ian|ese|ish|i|k|ch|ss|man|woman|Turk|Serb|Croat|Dane|Finn|Pole|Swede|Czech|Greek|Thai)$/.test(text))
    return null
  const same = ({ draft: person }: { readonly draft: Draft }) =>
    person.kind === 'person' && person.country === draft.country ? 0 : null
  return meantOf(scene, memory, first, same)
}
