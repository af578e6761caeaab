import { eventTime, type Reading, type Sentence, type VerbGroup } from '../../english/index.ts'
import type { AgendaItem, AgendaSort } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { actorsIn, below, daysAhead, placeIn, sentenceAt, spanOf } from './ahead.ts'
import type { AgendaLexicon } from './lexicon.ts'

/** A verb that puts something on a day to come: `Parliament will vote on Thursday`, `the summit opens in Riga on 4 June`,
 * `a referendum is scheduled for May`. Not `voted on Thursday`, nor `would meet if …`, nor `will not meet`. */
export const announcedVerb: Finder<AgendaItem> = {
  name: 'agenda/announcedVerb',
  find: ({ reading, lexicon }) => reading.verbs.flatMap((verb) => itemOf(reading, lexicon.agenda, verb) ?? []),
}

function itemOf(reading: Reading, lexicon: AgendaLexicon, verb: VerbGroup): Draft<AgendaItem> | null {
  const sentence = sentenceAt(reading, verb.head)
  if (!sentence || verb.negated || /^(?:would|could|might|may|should)$/.test(verb.modal ?? '')) return null
  const named = namedBy(reading, lexicon, verb, sentence)
  if (!named || hangsOnCondition(reading, verb.head)) return null
  const at = reading.sentences.indexOf(sentence)
  const date = daysAhead(reading, eventTime(reading, at, reading.tokens[verb.head]?.start ?? verb.start))
  if (!date) return null
  const clause = below(reading, sentence, verb.head, inClause)
  const whole = spanOf(reading, clause)
  const what =
    named.noun === null
      ? { start: verb.start, end: Math.max(verb.end, lastOf(reading, sentence, verb.head)) }
      : named.what
  return {
    kind: 'agenda',
    sort: named.sort,
    what,
    who: actorsIn(reading, whole),
    date,
    place: placeIn(reading, whole),
    evidence: { span: what, sentence: { start: sentence.start, end: sentence.end } },
  }
}

type Named = { readonly sort: AgendaSort; readonly noun: number | null; readonly what: { start: number; end: number } }

/** What a verb puts on the calendar: by itself, or by the noun that is its subject or object. */
function namedBy(
  reading: Reading,
  lexicon: AgendaLexicon,
  { head, lemma, start, end }: VerbGroup,
  sentence: Sentence,
): Named | null {
  const { tokens } = reading
  const own = lexicon.verbs.get(tokens[head]?.lemma ?? lemma)
  // "ruled out talks" decides nothing on a day
  if (tokens.some((token) => token.head === head && token.relation === 'compound:prt')) return null
  if (own) return { sort: own, noun: null, what: { start, end } }
  if (!lexicon.carriers.has(tokens[head]?.lemma ?? '') && tokens[head]?.tag === 'VERB') return null
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at]
    if (token?.head !== head || !/^(?:nsubj(?::pass)?|obj)$/.test(token.relation)) continue
    const sort = lexicon.nouns.get(token.lemma.toLowerCase())
    if (sort) return { sort, noun: at, what: spanOf(reading, below(reading, sentence, at, inPhrase)) }
  }
  return null
}

/** `if`, `unless`, `in case`: what follows is no date yet. */
const hangsOnCondition = ({ tokens }: Reading, head: number): boolean =>
  tokens.some(
    (token) =>
      token.relation === 'mark' && token.head === head && /^(?:if|unless|whether|until|before)$/.test(token.lower),
  )

/** The end of the last word of the verb's object or of what it is about. */
function lastOf(reading: Reading, sentence: Sentence, head: number): number {
  const parts = reading.tokens.flatMap((token, at) =>
    token.head === head && /^(?:obj|obl|xcomp)$/.test(token.relation) ? [at] : [],
  )
  return Math.max(0, ...parts.map((at) => spanOf(reading, below(reading, sentence, at, inPhrase)).end))
}

const inClause = (relation: string): boolean => !/^(?:conj|cc|parataxis|advcl|acl:relcl|ccomp)$/.test(relation)
const inPhrase = (relation: string): boolean => !/^(?:conj|cc|parataxis|advcl|acl:relcl|punct)$/.test(relation)
