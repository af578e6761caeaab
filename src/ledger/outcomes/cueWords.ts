import { foldText } from '../../terms/index.ts'

/** A sentence as words are looked for in it that tell what came of a promise: small plain words one space apart, contracted negations written out.
 * @example cueWords('It won’t be ready, it isn’t here.') //=> 'it will not be ready it is not here' */
export const cueWords = (sentence: string): string =>
  foldText(sentence.replace(/won[’']t\b/gi, 'will not').replace(/n[’']t\b/gi, ' not'))

/** Tells which of some cues stand in words of `cueWords`, whole words only.
 * @example cuesIn(['delivered', 'put off'])('the lamps were delivered') //=> ['delivered'] */
export function cuesIn(cues: readonly string[]): (words: string) => readonly string[] {
  const byFirst = new Map<string, string[]>()
  for (const cue of cues) {
    const [first = ''] = cue.split(' ')
    byFirst.set(first, [...(byFirst.get(first) ?? []), cue])
  }
  return (words) => {
    const found = new Set<string>()
    for (let at = 0; at >= 0 && at < words.length; at = nextWord(words, at)) {
      const end = words.indexOf(' ', at)
      for (const cue of byFirst.get(words.slice(at, end < 0 ? undefined : end)) ?? [])
        if (words.startsWith(cue, at) && /^(?: |$)/.test(words.charAt(at + cue.length))) found.add(cue)
    }
    return [...found]
  }
}

const nextWord = (words: string, at: number): number => {
  const space = words.indexOf(' ', at)
  return space < 0 ? -1 : space + 1
}

/** A full-text query for all sentences that may hold any of some cues, contracted or not, and for some more; null without cues.
 * @example cueQuery(['will not', 'put off']) //=> '"will not" OR "won t" OR "put off"' */
export function cueQuery(cues: readonly string[]): string | null {
  const phrases = cues.filter((cue) => cue !== '').flatMap((cue) => [cue, ...contracted(cue)])
  return phrases.length === 0 ? null : [...new Set(phrases)].map((phrase) => `"${phrase}"`).join(' OR ')
}

/** What is left of a cue where its `not` is a `n’t`: of that word only the `t` is a word of its own. */
function contracted(cue: string): readonly string[] {
  const words = cue.split(' ')
  return words.flatMap((word, at) => {
    if (word !== 'not') return []
    const after = words.slice(at + 1)
    if (after.length > 0) return [['t', ...after].join(' ')]
    const before = words[at - 1]
    return [before === undefined ? 't' : before === 'will' ? 'won t' : `${before}n t`]
  })
}
