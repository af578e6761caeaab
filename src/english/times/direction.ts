import type { Sentence, Token, VerbGroup } from '../reading.ts'
import { governorOf } from './governor.ts'
import type { Direction } from './scope.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs whose infinitive or `for` lies ahead: `agreed to meet on Monday`, `scheduled for May`. */
const PLANS = words(
  'expect plan schedule set slate intend agree vow promise pledge prepare hope want aim seek ask urge call invite propose offer decide threaten need be go order tell wait arrange book tip poise',
)
/** Verbs whose plain present is a timetable: `arrives on Monday`. */
const TIMETABLE = words(
  'arrive leave begin start meet open hold visit host expire vote travel fly return end take convene gather face resume depart head run go come mark celebrate elect',
)
const AHEAD = /^(?:due|upcoming|scheduled|forthcoming|next)$/

/** Whether the verb that an expression of time in [first, last) belongs to tells of the past or of what is to come.
 * Matches `will meet` and `is expected to meet` (future), `met`, `has met` (past); null where no verb tells. */
export function directionOf(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  sentence: Sentence,
  first: number,
  last: number,
): Direction {
  if (saysAhead(tokens, sentence, first)) return 'future'
  if (tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'as') return 'past'
  const governor = governorOf(tokens, verbs, sentence, first, last)
  return governor === null ? null : directionOfGroup(tokens, verbs, sentence, governor, first)
}

/** `due in March`, `ahead of Monday's vote`. */
function saysAhead(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  let at = first - 1
  while (
    at >= sentence.first &&
    /^(?:on|in|at|for|by|the|this|early|late|a|sometime|back|of|to)$/.test(tokens[at]?.lower ?? '')
  ) {
    if (tokens[at]?.lower === 'of' && tokens[at - 1]?.lower === 'ahead') return true
    at--
  }
  return at >= sentence.first && AHEAD.test(tokens[at]?.lower ?? '')
}

function directionOfGroup(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  sentence: Sentence,
  index: number,
  time: number,
): Direction {
  const group = verbs[index]
  if (!group) return null
  if (group.modal !== null) return group.perfect && group.tense !== 'future' ? 'past' : 'future'
  if (group.form === 'finite') {
    if (group.tense === 'past' || group.perfect) {
      const planned = plansFor(tokens, group, time)
      return planned === undefined ? 'past' : planned
    }
    if (group.progressive || plansFor(tokens, group, time) === 'future') return 'future'
    return TIMETABLE.has(group.lemma.split(' ')[0] ?? '') ? 'future' : null
  }
  if (group.form === 'participle') return PLANS.has(group.lemma) ? 'future' : 'past'
  const before = verbs[index - 1]
  const controller = before && before.first >= sentence.first ? before : undefined
  if (group.form === 'gerund') return controller ? directionOfGroup(tokens, verbs, sentence, index - 1, time) : null
  const noun = tokens[group.first - 1]
  if (noun?.tag === 'NOUN' || !controller) return 'future'
  if (PLANS.has(controller.lemma)) return 'future'
  return directionOfGroup(tokens, verbs, sentence, index - 1, time)
}

/** `was scheduled for May`: a plan and then `for`; of `asked for talks in May` nobody knows; undefined where it is no such plan. */
function plansFor(tokens: readonly Token[], group: VerbGroup, time: number): Direction | undefined {
  if (!PLANS.has(group.lemma) || group.lemma === 'be' || tokens[group.last]?.lower !== 'for') return undefined
  return tokens.slice(group.last + 1, time).some(({ tag }) => /^(?:NOUN|PROPN|PRON|VERB)$/.test(tag)) ? null : 'future'
}
