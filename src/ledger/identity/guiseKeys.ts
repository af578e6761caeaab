import { foldName } from '../../terms/index.ts'
import { type Guise, isSurname } from './guise.ts'
import { nameKeys } from './names/index.ts'
import { officeKey, titleClasses } from './sameOffice.ts'

/** Under which keys a guise is kept and sought: two that may be one actor's find each other both ways. A surname alone seeks whole names
 * that have it and is sought by them; whole names that share no more than a surname do not meet. */
export function guiseKeys(guise: Guise): { readonly kept: readonly string[]; readonly sought: readonly string[] } {
  if (guise.scope !== null) return { kept: [], sought: [] }
  if (guise.kind === 'state' && guise.country !== null) return both([`s|${guise.country}`])
  const kind = guise.kind === 'person' ? 'person' : 'body'
  const names = [guise.name, ...guise.names]
  const own = names.map((name) => `n|${foldName(name)}`)
  const keys = names.flatMap((name) => nameKeys(kind, name))
  if (kind === 'body') return both([...own, ...keys])
  const surnames = keys.filter(isOfOneWord)
  const offices = guise.offices.filter((office) => !office.endsWith(' of ?')).map((office) => `o|${officeKey(office)}`)
  const others = [...own, ...offices, ...keys.filter((key) => !isOfOneWord(key))]
  const short = surnames.map((key) => `short|${key}`)
  const { as, by } = circumstances(guise)
  if (isSurname(guise))
    return {
      kept: unique([...others, ...short, ...across(short, as)]),
      sought: unique([...others, ...short, ...across(surnames, by)]),
    }
  /** Another name of it may be a surname alone of two words (van der Berg), and meets those as one. */
  const alone = guise.names
    .filter((name) => isSurname({ kind: 'person', name }))
    .flatMap((name) => nameKeys('person', name).filter(isOfOneWord))
    .map((key) => `short|${key}`)
  return {
    kept: unique([...others, ...alone, ...surnames, ...across(surnames, as)]),
    sought: unique([...others, ...alone, ...across(short, by)]),
  }
}

/** What must agree where no more than a surname does (`compareGuises`): a state of their company, or a title. Bearers of a common surname are
 * without number, so each is kept `as` of its states and titles, and a surname is sought `by` them, with those of whom no state is told. An empty
 * word stands for anybody. */
function circumstances({ country, lands, offices }: Guise): {
  readonly as: readonly string[]
  readonly by: readonly string[]
} {
  const places = country === null ? lands : [country]
  const titles = offices.flatMap(titleClasses).map((title) => `|o ${title}`)
  const of = places.map((place) => `|${place}`)
  return places.length === 0
    ? { as: ['|*', ...titles], by: [''] }
    : { as: [...of, ...titles], by: [...of, '|*', ...titles] }
}

const across = (keys: readonly string[], ends: readonly string[]): readonly string[] =>
  keys.flatMap((key) => ends.map((end) => key + end))

/** Keys of a surname and of what else a single word may call somebody by. */
const isOfOneWord = (key: string): boolean => key.startsWith('s:') || key.startsWith('g:')

const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)]

const both = (keys: readonly string[]) => ({ kept: unique(keys), sought: unique(keys) })
