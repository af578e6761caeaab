import type { Complement } from './complement.ts'
import type { Cue, Stage } from './cue.ts'
import type { Range } from './nounPhrase.ts'

/** Whether the lexicon says that with this subject or object the cue is none: `the ministry recalled its envoy`, `the money supports schools`. */
export function isException({ scene, lexicon }: Stage, cue: Cue, speaker: Range, complement: Complement): boolean {
  if (complement.frame !== 'np') return false
  const verb = cue.entry.words.join(' ')
  const subject = scene.tokens[scene.chunkAt(speaker.first)?.head ?? speaker.first]
  const object = scene.tokens[scene.chunkAt(complement.start)?.head ?? complement.start]
  return (
    (lexicon.exceptions.get(`${verb} subject`)?.has(subject?.lower ?? '') ?? false) ||
    (lexicon.exceptions.get(`${verb} object`)?.has(object?.lower ?? '') ?? false)
  )
}
