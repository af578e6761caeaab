/** The tables of a ledger; the migrations make exactly these. Days are ISO strings, spans UTF-16 code units. */
export type Tables = { [table: string]: { [column: string]: string | number | null } }
