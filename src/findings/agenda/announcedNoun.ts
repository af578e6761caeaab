import type { Reading, Time } from '../../english/index.ts'
import type { AgendaItem, AgendaSort } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { actorsIn, below, daysAhead, placeIn, sentenceAt, spanOf } from './ahead.ts'

/** A noun that names what has a day to come within its own phrase: `the 4 June vote`, `next week's summit in Riga`, `talks scheduled for Friday`.
 * Not `last week's summit`, nor `a vote against`. */
export const announcedNoun: Finder<AgendaItem> = {
  name: 'agenda/announcedNoun',
  find: ({ reading, lexicon }) =>
    reading.tokens.flatMap((token, at) => {
      const sort =
        token.tag === 'NOUN' || token.tag === 'PROPN' ? lexicon.agenda.nouns.get(token.lemma.toLowerCase()) : undefined
      return (sort && itemOf(reading, at, sort)) ?? []
    }),
}

/** The item that a noun makes with the time in its phrase. */
function itemOf(reading: Reading, head: number, sort: AgendaSort): Draft<AgendaItem> | null {
  const sentence = sentenceAt(reading, head)
  if (!sentence) return null
  const phrase = spanOf(reading, below(reading, sentence, head, inPhrase))
  const time = reading.times.find(
    ({ start, end, ...rest }: Time) =>
      phrase.start <= start && end <= phrase.end && daysAhead(reading, { start, end, ...rest }) !== null,
  )
  const date = daysAhead(reading, time ?? null)
  if (!date || SPOILT.test(reading.article.text.slice(phrase.start, phrase.end)) || isCalledOff(reading, head))
    return null
  return {
    kind: 'agenda',
    sort,
    what: phrase,
    who: actorsIn(reading, phrase),
    date,
    place: placeIn(reading, phrase),
    evidence: { span: phrase, sentence: { start: sentence.start, end: sentence.end } },
  }
}

const inPhrase = (relation: string): boolean => !/^(?:conj|cc|parataxis|appos|punct|acl:relcl)$/.test(relation)

/** `cancelled a meeting`, `the meeting was scrapped`. */
function isCalledOff({ tokens }: Reading, head: number): boolean {
  const verb = tokens[tokens[head]?.head ?? -1]
  return (
    verb?.tag === 'VERB' && /^(?:cancel|scrap|call|shelve|boycott|skip|snub|refuse|reject|decline)$/.test(verb.lemma)
  )
}

/** What was called off is no longer to come. */
const SPOILT = /\b(?:cancell?ed|scrapped|called off|aborted|refus\w+)\b/i
