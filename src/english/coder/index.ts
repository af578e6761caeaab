export { type Coded, type CoderManifest, coderManifestOf, type EventCoder, eventCoder } from './eventCoder.ts'
export { type Asked, judge } from './judge.ts'
export { type Judgement, surest } from './judgement.ts'
export { sentenceStates } from './sentenceStates.ts'
