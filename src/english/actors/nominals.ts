import type { NominalEntry } from '../gazetteer/entries.ts'
import type { Draft } from './draft.ts'
import { foldWords } from './fold.ts'
import { meantOf } from './meant.ts'
import type { Found } from './pronouns.ts'
import type { Memory } from './resolve.ts'
import type { Seen } from './salience.ts'
import { follows, type Scene } from './scene.ts'

/** Whom a definite noun means: `the Baltic country`, `the alliance`, `both sides`; null where none stands there or nobody fits.
 * Matches `the bloc` after the European Union was named; not `another country`. */
export function nominalAt(scene: Scene, memory: Memory, at: number): Found | null {
  const { words, gazetteer, startsAt, endsAt } = scene
  const word = words[at]
  const korea = word ? theNorth(scene, memory, at) : null
  if (korea) return korea
  const entry = word && (!word.capital || isShort(scene, memory, at)) ? gazetteer.nominals.get(word.fold) : undefined
  if (!word || !entry || scene.covered(at) || /^(?:VERB|AUX|ADV)$/.test(word.tag)) return null
  const next = words[at + 1]
  if (!word.possessive && word.gap === ' ' && startsAt.get(at + 1)?.draft.kind === 'organization') return null
  if (
    !word.possessive &&
    next &&
    word.gap === ' ' &&
    (next.tag === 'NOUN' || next.tag === 'PROPN') &&
    !startsAt.has(at + 1)
  )
    return null
  let first = at
  let determiner = ''
  const modifiers: string[] = []
  while (follows(scene, first) && at - first < 5) {
    const before = words[first - 1]
    if (!before || before.possessive || endsAt.has(first)) return null
    first--
    if (
      /^(?:the|this|that|both|these|those|a|an|another|other|each|every|any|some|no|which|what|one|third|his|her|its|their|our|my|your)$/.test(
        before.fold,
      )
    ) {
      determiner = before.fold
      break
    }
    if (
      before.fold === 'two' ||
      before.tag === 'ADJ' ||
      before.tag === 'NOUN' ||
      before.tag === 'PROPN' ||
      before.tag === 'NUM' ||
      /-/.test(before.text)
    )
      modifiers.unshift(before.fold)
    else return null
  }
  if (words[first - 1]?.fold === 'both' && follows(scene, first)) first--
  const two = determiner === 'both' || modifiers.includes('two') || words[first]?.fold === 'both'
  if (!/^(?:the|this|that|both|these|those)$/.test(determiner))
    return two && entry.plural && modifiers.length === 1 ? pair(scene, memory, at, first, entry) : null
  if (
    modifiers.some((fold) =>
      /^(?:other|same|only|first|second|third|next|last|whole|entire|largest|biggest|many|few|several|all|various|different|three|four|five|six|member|host|united|foreign|neighbou?ring|western|third-party|parent|entire)$/.test(
        fold,
      ),
    )
  )
    return null
  if (entry.plural) return two ? pair(scene, memory, at, first, entry) : null
  if (entry.means.includes('sides')) return null
  const draft = entry.means.includes('state')
    ? state(scene, memory, at, entry.noun === 'island' ? ['island'] : modifiers, objectOf(scene, memory, first))
    : body(scene, memory, at, entry)
  return draft ? { drafts: [draft], first, last: at + 1, form: 'nominal' } : null
}

/** `the Forum` of a body whose name ends so. */
function isShort({ words }: Scene, { seen }: Memory, at: number): boolean {
  const [article, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!word || article?.fold !== 'the' || article.gap !== ' ') return false
  if (next?.capital && word.gap === ' ' && !word.possessive) return false
  return seen.some(
    ({ draft }) =>
      draft.kind === 'organization' &&
      [...draft.names.keys()].some((name) => name.includes(' ') && foldWords(name).includes(word.fold)),
  )
}

/** `the North` where the Koreas were named. */
function theNorth({ words, stateOf }: Scene, memory: Memory, at: number): Found | null {
  const word = words[at]
  if (
    !word ||
    !/^(?:North|South)$/.test(word.text) ||
    words[at - 1]?.fold !== 'the' ||
    (word.gap === ' ' && words[at + 1]?.capital)
  )
    return null
  if (!memory.seen.some(({ draft }) => draft.kind === 'state' && /^(?:PRK|KOR)$/.test(draft.country ?? ''))) return null
  return { drafts: [stateOf(word.text === 'North' ? 'PRK' : 'KOR')], first: at - 1, last: at + 1, form: 'nominal' }
}

/** The subject of the verb right before a word: `China claims the island`. */
function objectOf({ words }: Scene, { seen }: Memory, first: number): Draft | null {
  const verb = words[first - 1]
  if (verb?.tag !== 'VERB' || verb.gap !== ' ') return null
  const subject = seen.findLast((one) => one.subject && one.sentence === verb.sentence)
  return subject?.draft ?? null
}

/** The last state passed, of those the modifiers allow. */
function state(
  scene: Scene,
  memory: Memory,
  at: number,
  modifiers: readonly string[],
  subject: Draft | null,
): Draft | null {
  const { regions } = scene.gazetteer
  const phrase = modifiers.join(' ')
  const allowed = regions.get(phrase) ?? regions.get(modifiers.at(-1) ?? '') ?? regions.get(modifiers[0] ?? '')
  return meantOf(scene, memory, at, ({ draft, form }) => {
    if (draft.kind !== 'state' || draft === subject) return null
    if (allowed && !allowed.has(draft.country ?? '')) return null
    return form === 'pronoun' ? 1 : 0
  })
}

/** The last body passed of the sorts the noun means, or with the noun in its name. */
function body(scene: Scene, memory: Memory, at: number, entry: NominalEntry): Draft | null {
  return meantOf(scene, memory, at, ({ draft }: Seen) => {
    if (draft.kind !== 'organization') return null
    if (draft.nouns.has(entry.noun)) return 8
    for (const name of draft.names.keys()) if (hasNoun(name, entry.noun)) return 6
    const rank = entry.means.indexOf(draft.sort)
    return rank < 0 ? null : 2 - rank
  })
}

/** Whether a name has a noun for a word or at the end of one: the bank may be the `Landesbank`. */
const hasNoun = (name: string, noun: string): boolean =>
  name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word === noun || (noun.length > 3 && word.length > noun.length + 2 && word.endsWith(noun)))

/** Two states, or two who were named together last. */
function pair(scene: Scene, memory: Memory, at: number, first: number, entry: NominalEntry): Found | null {
  const states = entry.means.includes('state') || entry.means.includes('sides')
  if (!states) return null
  const sentence = scene.words[at]?.sentence ?? 0
  const together = memory.pairs.findLast(({ drafts }) => drafts[0].kind === 'state')
  const latest: Draft[] = []
  for (let index = memory.seen.length - 1; index >= 0 && latest.length < 2; index--) {
    const seen = memory.seen[index]
    if (seen?.draft.kind === 'state' && !latest.includes(seen.draft)) latest.push(seen.draft)
  }
  const drafts = together && sentence - together.sentence <= 2 ? together.drafts : latest
  return drafts.length === 2 ? { drafts, first, last: at + 1, form: 'nominal' } : null
}

/** A body without a name that acts: `the committee declared`, `a company sued`; its noun phrase without the article. */
export function unnamedBody(
  scene: Scene,
  at: number,
): {
  readonly noun: string
  readonly name: string
  readonly start: number
  readonly end: number
  readonly first: number
} | null {
  const { words, gazetteer, endsAt, parsed } = scene
  const word = words[at]
  const entry = word && !word.capital ? gazetteer.nominals.get(word.fold) : undefined
  if (
    !word ||
    !entry ||
    entry.plural ||
    /^(?:state|sides)$/.test(entry.means[0] ?? '') ||
    scene.covered(at) ||
    word.possessive
  )
    return null
  const verb = words[at + 1]
  if (word.tag !== 'NOUN' || word.gap !== ' ' || verb?.tag !== 'VERB' || !gazetteer.actingVerbs.has(verb.lemma))
    return null
  let first = at
  while (
    follows(scene, first) &&
    at - first < 4 &&
    !endsAt.has(first) &&
    /^(?:ADJ|NOUN)$/.test(words[first - 1]?.tag ?? '')
  )
    first--
  const article = words[first - 1]
  if (!article || !follows(scene, first) || !/^(?:the|a|an)$/.test(article.fold)) return null
  const start = words[first]?.start ?? word.start
  return {
    noun: entry.noun,
    name: parsed.article.text.slice(start, word.end).replace(/\s+/g, ' '),
    start,
    end: word.end,
    first,
  }
}
