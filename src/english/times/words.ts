import type { Token } from '../reading.ts'
import type { Unit } from './period.ts'

const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  'jan.': 1,
  'feb.': 2,
  'mar.': 3,
  'apr.': 4,
  'jun.': 6,
  'jul.': 7,
  'aug.': 8,
  'sept.': 9,
  'sep.': 9,
  'oct.': 10,
  'nov.': 11,
  'dec.': 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}
const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  thursday: 3,
  friday: 4,
  saturday: 5,
  sunday: 6,
  'mon.': 0,
  'tue.': 1,
  'tues.': 1,
  'wed.': 2,
  'thu.': 3,
  'thur.': 3,
  'thurs.': 3,
  'fri.': 4,
}
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
}
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 }

const own = (table: Readonly<Record<string, number>>, key: string): number | null =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null

/** The month, 1–12, that a capitalised word names; null for `may` and `march` in small letters. */
export const monthOf = (token: Token | undefined): number | null =>
  token && /^\p{Lu}/u.test(token.text) ? own(MONTHS, token.lower) : null

/** The weekday, 0–6 from Monday, that a capitalised word names. */
export const weekdayName = (token: Token | undefined): number | null =>
  token && /^\p{Lu}/u.test(token.text) ? own(WEEKDAYS, token.lower) : null

/** The day of a month: `10`, `10th`; null for other numbers. */
export function dayNumber(token: Token | undefined): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.lower ?? '')?.[1]
  const day = Number(digits)
  return digits && day >= 1 && day <= 31 ? day : null
}

/** A year of four digits, 1000 to 2999. */
export const yearNumber = (token: Token | undefined): number | null =>
  /^[12]\d{3}$/.test(token?.text ?? '') ? Number(token?.text) : null

/** A count in words or digits, up to four digits. */
export const countOf = (token: Token | undefined): number | null =>
  token === undefined ? null : /^\d{1,4}$/.test(token.text) ? Number(token.text) : own(NUMBERS, token.lower)

/** `first` to `fifth`, `1st` to `5th`. */
export const ordinalOf = (token: Token | undefined): number | null => {
  const digit = /^([1-5])(?:st|nd|rd|th)$/.exec(token?.lower ?? '')?.[1]
  return digit ? Number(digit) : own(ORDINALS, token?.lower ?? '')
}

/** The unit a word names and whether it is plural. */
export function unitOf(token: Token | undefined): { unit: Unit; plural: boolean } | null {
  const found = /^(day|week|month|quarter|year|decade)(s)?$/.exec(token?.lower ?? '')
  return found ? { unit: found[1] as Unit, plural: found[2] !== undefined } : null
}

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }

/** The first month of a season, of the north: spring begins in March. */
export const seasonOf = (token: Token | undefined): number | null => own(SEASONS, token?.lower ?? '')

export const isDayPart = (token: Token | undefined): boolean =>
  /^(?:morning|afternoon|evening|night|noon|midday|midnight)$/.test(token?.lower ?? '')
