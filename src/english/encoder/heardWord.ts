import { likeliest } from '../likeliest.ts'
import type { HeardWord } from './heard.ts'
import type { Labels } from './trainedReader.ts'

/** What a word without a unit is: nothing that the encoder sees, such as a lone zero-width space. */
export const UNHEARD: HeardWord = { unit: -1, tag: 'X', sureness: 0, features: {}, kind: null, name: 0, begins: 0 }

/** A word from its unit's answers, all side by side: tag, each feature, kind, name, beginning of a sentence. */
export function heardWord(unit: number, answers: Float32Array, labels: Labels): HeardWord {
  let at = 0
  const next = (size: number): Float32Array => {
    at += size
    return answers.subarray(at - size, at)
  }
  const tags = next(labels.tags.length)
  const tag = likeliest(tags)
  const features: Record<string, string> = {}
  for (const [name, values] of labels.features) {
    const value = values[likeliest(next(values.length))]
    if (value) features[name] = value
  }
  const kind = labels.kinds[likeliest(next(labels.kinds.length))]
  const name = likeliest(next(1 + 2 * labels.names.length))
  return {
    unit,
    tag: labels.tags[tag] ?? 'X',
    sureness: chanceOf(tags, tag),
    features,
    kind: kind || null,
    name,
    begins: chanceOf(next(2), 1),
  }
}

/** The chance of one answer (softmax). */
function chanceOf(answers: Float32Array, which: number): number {
  const own = answers[which] ?? 0
  return 1 / answers.reduce((sum, answer) => sum + Math.exp(answer - own), 0)
}
