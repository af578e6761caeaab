import type { Features } from '../reading.ts'
import type { Bases } from './wordForms.ts'

/** One short syllable: `hop`, whose -ing form doubles its last letter, so that `hoping` is of `hope`. */
const SHORT = /^[^aeiou]*[aeiou][^aeiouwxy]$/
/** Stems that want their e back where the word is in no list: `nominat`, `replac`, `solv`. */
const WANTS_E = /(?:[^aeiou]at|[cvuz]|[^aeio]s|[bcdfgkptz]l|[adr]g|is|[^aeiou]ur|[^aeiou]ut)$/

/** The base of a verb's form. @example baseVerb('visited', new Map(), {}) //=> 'visit' */
export function baseVerb(lower: string, verbs: Bases, features: Features): string {
  const known = verbs.get(lower)
  // `found` as `to found`; an infinitive in -ing or -ed is a mistake of the reader's
  if (features.VerbForm === 'Inf' && known !== undefined && !(lower.endsWith('ing') && known !== lower)) return lower
  const finished = features.Tense === 'Past' || /^(?:Part|Ger)$/.test(features.VerbForm ?? '')
  if (known !== undefined && known !== lower) return known
  if (known === lower && !(finished && /(?:ing|ed)$/.test(lower))) return lower
  if (lower.endsWith('ied')) return verbs.get(lower.slice(0, -1)) ?? `${lower.slice(0, -3)}y`
  const stem = /^(.+?)(?:ing|ed)$/.exec(lower)?.[1]
  if (stem) return fromStem(stem, verbs, known ?? null) ?? lower
  if (!/[^s]s$/.test(lower)) return lower
  if (verbs.has(lower.slice(0, -1))) return lower.slice(0, -1)
  if (finished) return lower
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  return /(?:s|x|z|ch|sh|o)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1)
}

/** A verb from what stands before -ing or -ed, else `known`, else a guess; null where the stem holds no vowel. */
function fromStem(stem: string, verbs: Bases, known: string | null): string | null {
  if (!/[aeiouy]/.test(stem) || stem.length < 2) return known
  const single = /([^aeious])\1$/.test(stem) ? stem.slice(0, -1) : null
  const order = SHORT.test(stem) ? [`${stem}e`, stem] : [stem, ...(single ? [single] : []), `${stem}e`]
  const found = order.find((word) => verbs.get(word) === word) ?? known
  if (found) return found
  if (single && !/ll$/.test(stem)) return single
  return SHORT.test(stem) || WANTS_E.test(stem) ? `${stem}e` : stem
}

/** The singular of a noun. @example baseNoun('embassies', new Map(), { Number: 'Plur' }) //=> 'embassy' */
export function baseNoun(lower: string, nouns: Bases, features: Features): string {
  const plural = features.Number === 'Plur'
  const known = nouns.get(lower)
  if (known !== undefined && (known !== lower || !plural)) return known
  if (features.Number === 'Ptan' || (features.Number === 'Sing' && !/[^sui']s$/.test(lower))) return lower
  if (lower.includes('-')) {
    const cut = lower.lastIndexOf('-') + 1
    return lower.slice(0, cut) + baseNoun(lower.slice(cut), nouns, features)
  }
  if (lower.endsWith('men') && lower.length > 4) return `${lower.slice(0, -3)}man`
  if (!(plural ? /[^s']s$/ : /[^sui']s$/).test(lower) || lower.length < 3) return lower
  const stem = lower.slice(0, -1)
  if (nouns.get(stem) === stem) return stem
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  return /(?:ss|x|zz|ch|sh|o|us|is)es$/.test(lower) ? lower.slice(0, -2) : stem
}

/** The base of a comparative or superlative. @example baseAdjective('largest', new Map([['large', 'large']])) //=> 'large' */
export function baseAdjective(lower: string, adjectives: Bases): string {
  const known = adjectives.get(lower)
  if (known !== undefined && known !== lower) return known
  const stem = /^(.{2,})(?:er|est)$/.exec(lower)?.[1]
  if (!stem) return lower
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (adjectives.get(`${stem}e`) === `${stem}e`) return `${stem}e`
  return /([bdgmnpt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}
