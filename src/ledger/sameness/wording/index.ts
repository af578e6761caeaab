export { likenessAtMost } from './atMost.ts'
export { contradicts } from './contradicts.ts'
export { likeness, SAME_WORDING } from './likeness.ts'
export { type Print, printOf } from './print.ts'
