import { type AgendaItem, type AgendaSort, contains } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { type Field, tokensOf } from '../tree/index.ts'
import { actorsIn, below, daysAhead, placeIn, spanOf } from './ahead.ts'

/** A noun that names what has a day to come within its own phrase: `the 4 June vote`, `next week's summit in Riga`, `talks scheduled for Friday`.
 * Not `last week's summit`, nor `a vote against`. */
export const announcedNoun: Finder<AgendaItem> = {
  name: 'agenda/announcedNoun',
  find: ({ fields, lexicon }) =>
    fields.flatMap((field) =>
      tokensOf(field).flatMap((at) => {
        const token = field.tokens[at]
        const named = token?.tag === 'NOUN' || token?.tag === 'PROPN'
        const sort = named ? lexicon.agenda.nouns.get(token.lemma.toLowerCase()) : undefined
        return (sort && itemOf(field, at, sort)) ?? []
      }),
    ),
}

/** The item that a noun makes with the time in its phrase. */
function itemOf(field: Field, head: number, sort: AgendaSort): Draft<AgendaItem> | null {
  const { sentence, layout } = field
  const { reading } = layout
  const phrase = spanOf(field, below(field, head, inPhrase))
  const time = reading.times.find((one) => contains(phrase, one) && daysAhead(reading, one) !== null)
  const date = daysAhead(reading, time ?? null)
  if (!date || SPOILT.test(reading.article.text.slice(phrase.start, phrase.end)) || isCalledOff(field, head))
    return null
  return {
    kind: 'agenda',
    sort,
    what: phrase,
    who: actorsIn(reading, phrase),
    date,
    place: placeIn(field, phrase),
    evidence: { span: phrase, sentence: { start: sentence.start, end: sentence.end } },
  }
}

const inPhrase = (relation: string): boolean => !/^(?:conj|cc|parataxis|appos|punct|acl:relcl)$/.test(relation)

/** `cancelled a meeting`, `the meeting was scrapped`. */
function isCalledOff({ tokens }: Field, head: number): boolean {
  const verb = tokens[tokens[head]?.head ?? -1]
  return (
    verb?.tag === 'VERB' && /^(?:cancel|scrap|call|shelve|boycott|skip|snub|refuse|reject|decline)$/.test(verb.lemma)
  )
}

/** What was called off is no longer to come. */
const SPOILT = /\b(?:cancell?ed|scrapped|called off|aborted|refus\w+)\b/i
