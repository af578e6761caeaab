import {
  type Coded,
  type EventCoder,
  type Judgement,
  judge,
  sentenceStates,
  surest,
  type TrainedReader,
} from '../../english/index.ts'
import type { EventType } from '../../terms/index.ts'
import type { EventLexicon } from '../events/index.ts'
import { type FaceCode, faceCodes } from './faceCode.ts'
import { type Forms, faceWords } from './faceWord.ts'
import type { Coding, PartySentence, Scheme } from './sentence.ts'
import { isBeside, type Sureness, sureCoding } from './sure.ts'
import { weighed } from './weigh.ts'

/** All that coding sentences takes; loaded by the caller. */
export type CodingKnowledge = {
  readonly lexicon: EventLexicon
  readonly forms: Forms
  readonly sureness: Sureness
  /** Asked for where the lexicon is not sure of every sentence. */
  readonly head: () => { readonly reader: TrainedReader; readonly coder: EventCoder }
}

/** What each sentence says that its source does to its target, in order: by the lexicon where it is sure, by the trained head elsewhere. */
export function codeSentences(
  sentences: readonly PartySentence[],
  { lexicon, forms, sureness, head }: CodingKnowledge,
  scheme: Scheme,
): Coding[] {
  const codes: FaceCode[][] = []
  const found: (Coding | null)[] = sentences.map(({ text, source, target }, at) => {
    const words = faceWords(text, source, target, forms)
    codes[at] = faceCodes(words, lexicon)
    return sureCoding(words, codes[at] ?? [], sureness, scheme)
  })
  const open = found.flatMap((coding, at) => (coding ? [] : [at]))
  if (open.length === 0) return found as Coding[]
  const { reader, coder } = head()
  const left = open.map((at) => sentences[at] as PartySentence)
  const states = sentenceStates(
    left.map(({ text }) => text),
    reader,
  )
  const asked = left.flatMap(({ text, source, target }, n) => {
    const own = states[n]
    return own ? [{ states: own, sentence: { start: 0, end: text.length }, source, target }] : []
  })
  for (const [n, judgement] of judge(asked, coder).entries()) {
    const at = open[n] ?? 0
    found[at] = headCoding(judgement, codes[at] ?? [], scheme)
  }
  return found as Coding[]
}

/** The chance from which on a sentence is believed to tell no event between its parties, unless the lexicon has an act right between them:
 * whoever asks knows two parties, and mostly something passed between them. */
const NO_EVENT = 0.6

/** What the head makes of a sentence, with what the lexicon finds counted in. */
export function headCoding(judgement: Judgement, codes: readonly FaceCode[], scheme: Scheme): Coding {
  const types = weighed(judgement, codes, scheme)
  const none = types.get('NONE') ?? 0
  if (none >= NO_EVENT && !codes.some(isBeside))
    return { type: null, mode: null, status: null, chance: none, entry: null }
  const [type, chance] = likeliestType(types, scheme)
  // by the table a type may be one that the manual's modes do not fit
  const modes = judgement.modes.get(type)
  const mode = (modes && surest(modes)?.[0]) || null
  const status = surest(judgement.statuses)?.[0] ?? null
  return { type, mode, status, chance, entry: null }
}

/** The likeliest type; by the table CONCEDE and RETREAT stand as one against the others, as older data have them. */
function likeliestType(types: ReadonlyMap<Coded, number>, scheme: Scheme): readonly [EventType, number] {
  const of = (type: Coded): number => types.get(type) ?? 0
  const isEvent = (type: Coded): type is EventType => type !== 'NONE'
  const [best = 'ACCUSE', chance = 0] = surest(types, isEvent) ?? []
  const both = of('CONCEDE') + of('RETREAT')
  if (scheme === 'table' && both > chance) return [of('CONCEDE') >= of('RETREAT') ? 'CONCEDE' : 'RETREAT', both]
  return [isEvent(best) ? best : 'ACCUSE', chance]
}
