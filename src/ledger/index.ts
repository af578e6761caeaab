export type { ExportedActor, ExportedArticle, ExportedFinding, ExportedReport, ExportLine } from './export.ts'
export type { ActorHit, ActorSearch, Ledger, ReadLedger, Record, RecordOutcome } from './ledger.ts'
export { type OpenOptions, openLedger, readLedger } from './sqlite/openLedger.ts'
export type { Part, Tables } from './tables.ts'
