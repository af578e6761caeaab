import type { ReadLedger } from '../../ledger/index.ts'
import { Failure } from '../../terms/index.ts'
import { type AskedOffice, isTitle, type OfficeHistory, officeHolders, officesIn, whoIs } from '../../views/index.ts'
import { listed, plural } from '../../views/words/index.ts'
import { stateNamed } from './states.ts'

/** The ways in which words may name an office and whose it is: `governor of the Bank of Ghana` by either `of`, `Ghanaian foreign minister`.
 * @example officesMeant('foreign minister of Ghana') //=> [{ title: 'foreign minister', of: 'Ghana' }]
 * @example officesMeant("Ghana's foreign minister") //=> [{ title: 'foreign minister', of: 'Ghana' }] */
export function officesMeant(words: string): readonly { readonly title: string; readonly of: string }[] {
  const parts = words.trim().split(/\s+of\s+(?:the\s+)?/i)
  const splits = parts
    .slice(1)
    .map((_, at) => ({ title: parts.slice(0, at + 1).join(' of '), of: parts.slice(at + 1).join(' of ') }))
  const [, owner, title] = words.trim().match(/^(\S.*?)['’]s?\s+(\S.*)$/) ?? []
  if (owner && title) return [{ title, of: owner }, ...splits]
  const tokens = words.trim().split(/\s+/)
  const adjectives = [1, 2, 3]
    .filter((length) => length < tokens.length && stateNamed(tokens.slice(0, length).join(' ')))
    .map((length) => ({ title: tokens.slice(length).join(' '), of: tokens.slice(0, length).join(' ') }))
  return [...splits.toReversed(), ...adjectives]
}

/** The office that words mean, with who held it; null where reports name no such office, so that they may mean an actor. */
export async function officeAsked(ledger: ReadLedger, words: string): Promise<OfficeHistory | null> {
  for (const { title, of } of await askedOffices(ledger, words)) {
    const history = await officeHolders(ledger, { title, of })
    if (history) return history
  }
  return null
}

/** Throws NO_OFFICE where words can only mean an office, and it is one that no report names: with the offices that reports do name there. */
export async function refuseUnknownOffice(ledger: ReadLedger, words: string): Promise<void> {
  const [asked] = await askedOffices(ledger, words)
  if (!asked || (await whoIs(ledger, { name: words })).status === 'found') return
  if (!(await isTitle(ledger, asked.title))) return
  const known = await officesIn(ledger, asked.of)
  const some = known.slice(0, MOST)
  const more = known.length > MOST ? ` and ${plural(known.length - MOST, 'other')}` : ''
  throw new Failure(
    'NO_OFFICE',
    `no report tells who is ${asked.title} of ${asked.of.ref.name}`,
    known.length === 0 ? 'Reports name no office there' : `Offices that reports name there: ${listed(some)}${more}`,
  )
}

const MOST = 6

async function askedOffices(ledger: ReadLedger, words: string): Promise<readonly AskedOffice[]> {
  const asked: AskedOffice[] = []
  for (const { title, of } of officesMeant(words)) {
    const state = stateNamed(of)
    const answer = await whoIs(ledger, { name: of, ...(state ? { state } : {}) })
    if (answer.status === 'found') asked.push({ title, of: answer.named })
  }
  return asked
}
