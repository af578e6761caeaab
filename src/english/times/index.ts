export { anchorOf } from './anchor.ts'
export { eventTime } from './eventTime.ts'
export { timesOf } from './timesOf.ts'
