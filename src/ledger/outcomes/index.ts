export { cueQuery, cuesIn, cueWords } from './cueWords.ts'
export { outcomeTold } from './outcomeTold.ts'
