import { Option } from 'commander'
import type { Scheme } from '../../findings/index.ts'
import { Failure } from '../../terms/index.ts'

export type SchemeOptions = { readonly as?: string }

/** `--as table`: whose types are told. */
export const schemeOption = (): Option =>
  new Option(
    '--as <scheme>',
    'manual: types as the PLOVER manual has them; table: as its conversion table from CAMEO and older data do',
  ).default('manual')

/** The scheme asked for. @example schemeAsked({ as: 'table' }) //=> 'table' */
export function schemeAsked({ as = 'manual' }: SchemeOptions): Scheme {
  if (as === 'manual' || as === 'table') return as
  throw new Failure('BAD_SCHEME', `--as ${as} is no scheme of types`, 'Give manual or table')
}
