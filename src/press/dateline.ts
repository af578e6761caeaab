import type { PressModel } from './model.ts'
import { placeName } from './placeName.ts'
import { type WrittenDate, writtenDates } from './writtenDate.ts'

/** What leads a report's first sentence: `VILNIUS, Nov. 10 (Agency) -`; the sentence begins `length` code units into the line. */
export type Lead = {
  readonly place: string | null
  readonly date: WrittenDate | null
  readonly agency: string | null
  readonly length: number
}

const WORD = "(?:St\\.|ST\\.|(?:\\p{Lu}\\.){2,}|\\p{Lu}[\\p{L}\\p{M}'’]*(?:-[\\p{L}\\p{M}'’]+)*)"
const NAME = `${WORD}(?: (?:${WORD}|of|de|da|do|del|es|and|al|the|la|el|am|sur)){0,3}`
const PLACE = new RegExp(`(?<place>${NAME}(?:/${NAME}){0,2})`, 'uy')
const REGION = new RegExp(
  `, ?(?<region>${NAME}\\.?)|,? ?\\[(?<country>[^\\]]{2,30})\\]| \\((?<land>${NAME})\\)(?= \\()`,
  'uy',
)
const AGENCY = /,? ?(?:\((?<round>[^()]{2,40})\)|\/(?<slash>[\p{L} ]{2,30})\/|\[(?<square>[\p{L} ]{2,30})\])/uy
const BARE = /[, ] ?(?<bare>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?=\s*[-–—:.])/uy
const SEPARATOR = /\s*(?:[—―]|--+|[-–‒])\s+|\s+(?:[—―]|--+|[-–‒])|\s*(?:[—―]|--+|[-–‒]$)|\s?(?<soft>\.-?|:)\s+/y

/** What leads the first sentence of a line, if anything does. A sentence that only begins with a capital word and a dash is left alone.
 * See `test/press/dateline.test.ts` for the manners known. */
export function leadOf(line: string, model: PressModel): Lead | null {
  return agencyFirst(line, model) ?? bracketed(line, model) ?? dateFirst(line, model) ?? placeFirst(line, model)
}

/** `(Agency) - ROME, MAR 4 - The …`, `AGENCY - The …` */
function agencyFirst(line: string, model: PressModel): Lead | null {
  const match = /^(?:\((?<round>[^()]{2,40})\)|(?<bare>\p{Lu}[\p{L}.]{2,20}))\s*(?<dash>[—–―-]+)?\s*/u.exec(line)
  const name = match?.groups?.round ?? match?.groups?.bare
  if (!match || !name || !model.outlets.has(fold(name))) return null
  if (match.groups?.bare && !match.groups?.dash) return null
  const rest = placeFirst(line.slice(match[0].length), model)
  return { place: null, date: null, ...rest, agency: name, length: match[0].length + (rest?.length ?? 0) }
}

/** `(Beijing, 4 March) …` */
function bracketed(line: string, model: PressModel): Lead | null {
  const match = /^[([](?<inside>[^()[\]]{4,60})[)\]]\s*(?:[—–―:-]+\s*)?/.exec(line)
  const inside = match?.groups?.inside ?? ''
  const date = writtenDates(inside).find(({ end }) => end === inside.length)
  const place = date && /^(.+?)[,\s]+$/.exec(inside.slice(0, date.start))?.[1]
  if (!match || !date || !place || !isName(place)) return null
  return { place: placeName(place, model.places), date, agency: null, length: match[0].length }
}

/** `March 4 (Agency) - …`, `4 March 2025 – The ministers …` */
function dateFirst(line: string, model: PressModel): Lead | null {
  const date = writtenDates(line.slice(0, 60))[0]
  if (date?.start !== 0) return null
  const agency = agencyAt(line, date.end, model, true)
  const separator = after(SEPARATOR, line, agency?.end ?? date.end)
  if (!separator || separator.groups?.soft || (!agency && date.year === null)) return null
  const length = separator.index + separator[0].length
  return opens(line.slice(length)) ? { place: null, date, agency: agency?.name ?? null, length } : null
}

function placeFirst(line: string, model: PressModel): Lead | null {
  const head = after(PLACE, line, 0)
  const written = head?.groups?.place
  if (!head || !written || writtenDates(line.slice(0, 40))[0]?.start === 0) return null
  let at = written.length
  let regional = false
  let date: WrittenDate | null = null
  for (let turn = 0; turn < 3 && !date; turn++) {
    date = dateAt(line, at)
    const region = date ? null : after(REGION, line, at)
    const last = region?.groups?.region?.split(' ').at(-1) ?? ''
    if (!region || (region.groups?.region && model.outlets.has(fold(region.groups.region)))) break
    regional = true
    at += region[0].length - (last.length > 1 && model.outlets.has(fold(last)) ? last.length + 1 : 0)
  }
  if (date) at = date.end
  const agency = agencyAt(line, at, model, date !== null || isCapitals(written) || isKnown(written, model))
  if (agency) at = agency.end
  const separator = after(SEPARATOR, line, at)
  const length = separator ? at + separator[0].length : at
  const rest = line.slice(length)
  const trusted = isKnown(written, model) || isCapitals(written)
  if (model.labels.has(fold(written))) return null
  const dashed = separator !== null && !separator.groups?.soft
  const sure = {
    both: date !== null && agency !== null,
    date: date !== null && separator !== null && (!separator.groups?.soft || isCapitals(written)) && opens(rest),
    agency: agency !== null && (trusted ? agency.known || dashed : regional && agency.known && dashed),
    place: separator !== null && isPlaceAlone(written, separator, regional, model) && (rest === '' || opens(rest)),
  }
  if (!sure.both && !sure.date && !sure.agency && !sure.place) return null
  const skipped = line.slice(length).length - line.slice(length).trimStart().length
  return { place: placeName(written, model.places), date, agency: agency?.name ?? null, length: length + skipped }
}

/** Without date and agency, a place must be in capitals, or known, or followed by its country, and a dash must follow. */
function isPlaceAlone(written: string, separator: RegExpExecArray, regional: boolean, model: PressModel): boolean {
  const soft = separator.groups?.soft
  if (soft) return soft === ':' && isCapitals(written) && isKnown(written, model)
  if (/\S--+\S/.test(separator.input.slice(separator.index - 1, separator.index + separator[0].length + 1)))
    return false
  if (isKnown(written, model)) return true
  if (/^-/.test(separator[0])) return false
  if (isCapitals(written))
    return written.replace(/\P{L}/gu, '').length > 3 && separator.index <= 40 && !/['’]S\b/.test(written)
  return regional && isKnown(separator.input.slice(written.length + 2).split(/\s[-–—]/)[0] ?? '', model)
}

function dateAt(line: string, at: number): WrittenDate | null {
  const lead = /^(?:\s[-–—]\s|[,.\s])*/.exec(line.slice(at))?.[0].length ?? 0
  const date = lead > 0 ? writtenDates(line.slice(at + lead, at + lead + 45))[0] : undefined
  return date?.start === 0 ? { ...date, start: at + lead, end: at + lead + date.end } : null
}

type Agency = { readonly name: string; readonly known: boolean; readonly end: number }

function agencyAt(line: string, at: number, model: PressModel, trusted: boolean): Agency | null {
  const dot = /^\.\s/.test(line.slice(at)) ? 2 : 0
  const match = after(AGENCY, line, at + dot) ?? after(AGENCY, line, at + dot - 1)
  const name = match?.groups?.round ?? match?.groups?.slash ?? match?.groups?.square
  if (match && name) {
    const known = name.split(/[/,&]| and /).some((part) => model.outlets.has(fold(part)))
    const plausible = trusted && /^\p{Lu}[\p{L}\p{M} .&'’/-]*$/u.test(name) && !/^[A-Z]{1,3}-\p{Lu}|\.$/u.test(name)
    return known || plausible ? { name: name.trim(), known, end: match.index + match[0].length } : null
  }
  const bare = after(BARE, line, at + dot)
  const word = bare?.groups?.bare
  if (!bare || !word || !model.outlets.has(fold(word))) return null
  return { name: word, known: true, end: bare.index + bare[0].length }
}

function after(sticky: RegExp, line: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = Math.max(0, at)
  return sticky.exec(line)
}

const fold = (name: string): string => name.trim().toLowerCase()
const isName = (words: string): boolean => new RegExp(`^${NAME}(?:[,/] ?${NAME})*$`, 'u').test(words)
const isKnown = (place: string, model: PressModel): boolean =>
  place.split('/').every((part) => model.places.has(part.trim().toLowerCase()))
const isCapitals = (place: string): boolean =>
  !/\p{Ll}/u.test(place.replace(/\b(?:of|de|da|do|del|es|al|Mc|St\.)/g, '')) && /\p{Lu}{2}/u.test(place)
/** Whether words begin as a sentence does. */
const opens = (words: string): boolean => /^\s*["“”'‘«„([`]*[\p{Lu}\p{N}$€£¥@#]/u.test(words)
