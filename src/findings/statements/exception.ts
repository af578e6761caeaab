import type { Token } from '../../english/index.ts'
import type { Complement } from './complement.ts'
import type { Cue, Stage } from './cue.ts'
import type { Range } from './nounPhrase.ts'

/** `called her members to Parnu`: to a place, not by a name. */
const goesTo = (after: Token | undefined): boolean => after?.lower === 'to'

/** Whether the lexicon says that with this subject or object the cue is none: `the ministry recalled its envoy`, `the money supports schools`. */
export function isException({ scene, lexicon }: Stage, cue: Cue, speaker: Range, complement: Complement): boolean {
  if (complement.frame !== 'np') return false
  const verb = cue.entry.words.join(' ')
  const subject = scene.tokens[scene.chunkAt(speaker.first)?.head ?? speaker.first]
  const object = scene.tokens[scene.chunkAt(complement.start)?.head ?? complement.start]
  if (verb === 'call' && goesTo(scene.tokens[scene.chunkAt(complement.start)?.last ?? complement.start])) return true
  return (
    (lexicon.exceptions.get(`${verb} subject`)?.has(subject?.lower ?? '') ?? false) ||
    (lexicon.exceptions.get(`${verb} object`)?.has(object?.lower ?? '') ?? false)
  )
}
