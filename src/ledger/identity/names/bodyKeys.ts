import { firstLetters } from './acronym.ts'
import type { BodyName } from './bodyName.ts'

/** A body's keys: `f:` the folded name, `b:` its telling words in alphabetical order, `a:` an acronym, its own or what its first letters make. */
export function bodyKeys(name: BodyName): readonly string[] {
  const keys = [`f:${name.folded}`]
  if (name.core.length > 0) keys.push(`b:${[...name.core].sort().join(' ')}`)
  if (name.acronym !== '')
    keys.push(`a:${name.acronym.toLowerCase()}`, `a:${name.acronym.replace(/\p{Ll}/gu, '').toLowerCase()}`)
  if (!name.onlyAcronym && name.core.length > 1) keys.push(...firstLetters(name.words).map((letters) => `a:${letters}`))
  return [...new Set(keys)]
}
