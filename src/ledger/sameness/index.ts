export { bodyKey, bodyWords } from './bodyKey.ts'
export { findingKeys, type Naming } from './findingKey.ts'
