import { eventTime, partitionPoint, type VerbGroup } from '../../english/index.ts'
import type { AgendaItem, AgendaSort, Span } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import type { Field } from '../tree/index.ts'
import { actorsIn, below, daysAhead, placeIn, spanOf } from './ahead.ts'
import type { AgendaLexicon } from './lexicon.ts'

/** A verb that puts something on a day to come: `Parliament will vote on Thursday`, `the summit opens in Riga on 4 June`,
 * `a referendum is scheduled for May`. Not `voted on Thursday`, nor `would meet if …`, nor `will not meet`. */
export const announcedVerb: Finder<AgendaItem> = {
  name: 'agenda/announcedVerb',
  find: ({ reading, fields, lexicon }) =>
    fields.flatMap((field, sentence) =>
      reading.verbs
        .slice(firstFrom(reading.verbs, field.sentence.first), firstFrom(reading.verbs, field.sentence.last))
        .flatMap((verb) => itemOf(field, sentence, lexicon.agenda, verb) ?? []),
    ),
}

/** The index of the first verb group that begins at or after a token. */
const firstFrom = (verbs: readonly VerbGroup[], token: number): number =>
  partitionPoint(verbs.length, (index) => (verbs[index]?.head ?? 0) < token)

function itemOf(field: Field, index: number, lexicon: AgendaLexicon, verb: VerbGroup): Draft<AgendaItem> | null {
  const { sentence, layout, tokens } = field
  const { reading } = layout
  if (verb.negated || /^(?:would|could|might|may|should)$/.test(verb.modal ?? '')) return null
  const named = namedBy(field, lexicon, verb)
  if (!named || hangsOnCondition(field, verb.head)) return null
  const date = daysAhead(reading, eventTime(reading, index, tokens[verb.head]?.start ?? verb.start))
  if (!date) return null
  const whole = spanOf(field, below(field, verb.head, inClause))
  const what = named.what ?? { start: verb.start, end: Math.max(verb.end, lastOf(field, verb.head)) }
  return {
    kind: 'agenda',
    sort: named.sort,
    what,
    who: actorsIn(reading, whole),
    date,
    place: placeIn(field, whole),
    evidence: { span: what, sentence: { start: sentence.start, end: sentence.end } },
  }
}

/** What is on the calendar; `what` is null where the verb itself says it. */
type Named = { readonly sort: AgendaSort; readonly what: Span | null }

/** What a verb puts on the calendar: by itself, or by the noun that is its subject or object. */
function namedBy(field: Field, lexicon: AgendaLexicon, { head, lemma }: VerbGroup): Named | null {
  const { tree, tokens } = field
  const under = tree.under(head)
  const own = lexicon.verbs.get(tokens[head]?.lemma ?? lemma)
  // "ruled out talks" decides nothing on a day
  if (under.some((child) => tokens[child]?.relation === 'compound:prt')) return null
  if (own) return { sort: own, what: null }
  if (!lexicon.carriers.has(tokens[head]?.lemma ?? '') && tokens[head]?.tag === 'VERB') return null
  for (const at of under) {
    if (!/^(?:nsubj(?::pass)?|obj)$/.test(tokens[at]?.relation ?? '')) continue
    const sort = lexicon.nouns.get(tokens[at]?.lemma.toLowerCase() ?? '')
    if (sort) return { sort, what: spanOf(field, below(field, at, inPhrase)) }
  }
  return null
}

/** `if`, `unless`, `in case`: what follows is no date yet. */
const hangsOnCondition = ({ tree, tokens }: Field, head: number): boolean =>
  tree
    .under(head)
    .some(
      (at) => tokens[at]?.relation === 'mark' && /^(?:if|unless|whether|until|before)$/.test(tokens[at]?.lower ?? ''),
    )

/** The end of the last word of the verb's object or of what it is about. */
function lastOf(field: Field, head: number): number {
  const parts = field.tree.under(head).filter((at) => /^(?:obj|obl|xcomp)$/.test(field.tokens[at]?.relation ?? ''))
  return Math.max(0, ...parts.map((at) => spanOf(field, below(field, at, inPhrase)).end))
}

const inClause = (relation: string): boolean => !/^(?:conj|cc|parataxis|advcl|acl:relcl|ccomp)$/.test(relation)
const inPhrase = (relation: string): boolean => !/^(?:conj|cc|parataxis|advcl|acl:relcl|punct)$/.test(relation)
