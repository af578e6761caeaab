import type { Guise } from '../../../src/ledger/identity/index.ts'

/** A person of whom a name is told, and whatever more. */
export const guise = (name: string, more: Partial<Guise> = {}): Guise => ({
  kind: 'person',
  name,
  names: [],
  country: null,
  offices: [],
  lands: [],
  scope: null,
  ...more,
})
