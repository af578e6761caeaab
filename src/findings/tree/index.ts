export {
  actorsAt,
  bareReceiver,
  doersAt,
  isInfinitive,
  isPassive,
  ownersAt,
  receiversAt,
  subjectsOf,
  unique,
  verbOver,
} from './doers.ts'
export { type Field, fieldsOf, tokensOf } from './field.ts'
export { isCounted, isRelative, joinedTo, phraseOf, prepositionOf, reachOf, type Tail, tailsOf } from './nouns.ts'
export { isAsserted, isFuture, isNegated, isReported, isSettled, modalOf } from './told.ts'
