export { cueQuery, cueWords, holdsCue } from './cueWords.ts'
export { outcomeTold } from './outcomeTold.ts'
