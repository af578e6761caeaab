import type { Held } from './held.ts'

/** Offices that a state has one of. */
const ONE_HOLDER =
  /^(?:(?:[\w-]+ ){1,4}minister|president|chancellor|foreign secretary|home secretary|king|queen|emir|sultan|prosecutor general|attorney general|supreme leader|chief justice|parliament speaker)$/

/** One name for an office that a state has one of, however it is called; null for any other.
 * @example officeKey('minister of foreign affairs') //=> 'foreign minister' */
export function officeKey(title: string): string | null {
  const one = title
    .toLowerCase()
    .replace(/^minister (?:of|for) (?:the )?(.*)$/, '$1 minister')
    .replace(/^foreign affairs /, 'foreign ')
    .replace(/^premier$/, 'prime minister')
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\blabor\b/g, 'labour')
  return ONE_HOLDER.test(one) && !/^(?:deputy|vice|junior|state|cabinet|first deputy)\b/.test(one) ? one : null
}

/** The states whose office of this kind another holds now, as far as told. */
export function takenElsewhere(held: readonly Held[], one: Held): Set<string> {
  const taken = new Set<string>()
  const key = officeKey(one.title)
  if (key === null || one.tenure !== 'current') return taken
  for (const other of held) {
    if (other.holder === one.holder || other.owner?.kind !== 'state' || !other.owner.country) continue
    if (other.tenure === 'former' || other.tenure === 'designate' || other.holder.unnamed) continue
    if (officeKey(other.title) === key) taken.add(other.owner.country)
  }
  return taken
}
