export type { Ledger, ReadLedger, Record, RecordOutcome } from './ledger.ts'
export { type OpenOptions, openLedger, readLedger } from './sqlite/openLedger.ts'
export type { Part, Tables } from './tables.ts'
