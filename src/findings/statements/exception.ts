import type { Complement } from './complement.ts'
import type { Cue, Stage } from './cue.ts'
import type { Range } from './nounPhrase.ts'
import type { Scene } from './scene.ts'

/** `called her members to Parnu`: to a place, not by a name. */
const goesTo = (scene: Scene, after: number): boolean =>
  scene.tokens[after]?.lower === 'to' && scene.verbAt(after) === undefined

/** `asked not to be named` says who would not speak openly, and nothing else. */
const isAnonymity = (scene: Scene, start: number): boolean =>
  /^(not to be (named|identified|quoted)|to remain anonymous|to be anonymous)$/.test(
    scene.tokens
      .slice(start, start + 4)
      .map(({ lower }) => lower)
      .join(' ')
      .replace(/^(to remain anonymous|to be anonymous).*/, '$1'),
  )

/** Whether the lexicon says that with this subject or object the cue is none: `the ministry recalled its envoy`, `the money supports schools`. */
export function isException({ scene, lexicon }: Stage, cue: Cue, speaker: Range, complement: Complement): boolean {
  if (complement.frame === 'to') return isAnonymity(scene, complement.start)
  if (complement.frame !== 'np') return false
  const verb = cue.entry.words.join(' ')
  const subject = scene.tokens[scene.chunkAt(speaker.first)?.head ?? speaker.first]
  const object = scene.tokens[scene.chunkAt(complement.start)?.head ?? complement.start]
  if (verb === 'call' && goesTo(scene, scene.chunkAt(complement.start)?.last ?? complement.start)) return true
  return (
    (lexicon.exceptions.get(`${verb} subject`)?.has(subject?.lower ?? '') ?? false) ||
    (lexicon.exceptions.get(`${verb} object`)?.has(object?.lower ?? '') ?? false)
  )
}
