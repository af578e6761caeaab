import type { EventType, Statement } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'
import { startingWithin } from './places.ts'

/** A verb that tells a deed or a meeting is an event's and no statement's: `Norway banned [the ferry]`, `They discussed [the quota]` tells what
 * was talked about and not what was said. `denounced [the ban]` stays, and whatever holds words between quotation marks. */
export const dropDeeds: Refiner<Statement> = {
  name: 'statements/dropDeeds',
  refine: (found, { reading, lexicon }) =>
    found.filter(({ cue, content }) => {
      if (!cue || content.some(({ verbatim }) => verbatim)) return true
      return !startingWithin(reading.tokens, cue).some(({ tag, lemma }) => {
        if (tag !== 'VERB' || lexicon.statements.speechVerbs.has(lemma)) return false
        const entries = lexicon.events.verbs.get(lemma) ?? []
        // what the verb tells by itself, else whatever it tells with others
        const plain = entries.filter(({ words, objects }) => words.length === 1 && objects.length === 0)
        const acts = (plain.length > 0 ? plain : entries).flatMap(({ act }) => act ?? [])
        return acts.length > 0 && acts.every(({ type }) => DEEDS.includes(type))
      })
    }),
}

/** PLOVER's material types, less PROTEST, which is done with words, and talks. */
const DEEDS: readonly EventType[] = [
  'CONSULT',
  'COOPERATE',
  'AID',
  'RETREAT',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]
