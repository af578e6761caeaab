import { loosely } from './loose.ts'
import type { NameWord } from './personName.ts'
import { skeletonOf, soundOf } from './sound.ts'

/** Words that may be one, as one: `de la Cruz` as Delacruz. */
export function fuseWords(texts: readonly string[]): NameWord {
  const text = texts.join('')
  const sound = soundOf(text)
  return { text, initial: false, ofFirst: false, sounds: [sound], ids: [skeletonOf(sound)], loose: loosely([text]) }
}
