export { bandsOf } from './bands.ts'
export { bodyKey, bodyWords } from './bodyKey.ts'
export { findingKeys, type Naming } from './findingKey.ts'
export { alike, shinglesOf } from './likeness.ts'
