import type { Span } from '../terms/index.ts'

/** A time of day beside a date; `half` where it says a.m. or p.m. */
export type Clock = Span & { readonly time: string; readonly zone: string | null; readonly half: boolean }

const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WET: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  WAT: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  CAT: '+02:00',
  SAST: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EAT: '+03:00',
  TRT: '+03:00',
  GST: '+04:00',
  PKT: '+05:00',
  SGT: '+08:00',
  HKT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  ET: '',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  PST: '-08:00',
  PDT: '-07:00',
}

const TIME =
  '(?<hour>[0-2]?\\d)(?:(?:[:.h]|(?=\\s?[apAP]\\.?[mM]))(?<minute>[0-5]\\d)?)(?::(?<second>[0-5]\\d)(?:\\.\\d+)?)?'
const HALF = '(?:\\s?(?<half>[apAP])\\.?\\s?[mM]\\b\\.?)?'
const ZONE =
  '(?:\\s?\\(?(?:(?<offset>(?:GMT|UTC)?\\s?[+-]\\d{1,2}(?::?[0-5]\\d)?)|(?<zone>Z|[A-Z]{2,4}))\\)?(?![A-Za-z]))?(?:\\s(?:hrs|local time|\\(local time\\)))?'
const AFTER = new RegExp(`(?:T|[\\s,;|•·–—-]*(?:\\bat\\s+)?)${TIME}${HALF}${ZONE}`, 'y')
const BEFORE = new RegExp(`(?:at\\s+)?(?<![\\w:.])${TIME}${HALF}${ZONE}(?:[\\s,;|•·–—-]*|\\s+on\\s+)$`)

/** The time of day that follows a date ending at `at`. @example clockAfter('10 Sept 09:15 BST', 7)?.time //=> '09:15' */
export function clockAfter(line: string, at: number): Clock | null {
  AFTER.lastIndex = at
  return clockOf(AFTER.exec(line))
}

/** The time of day that leads to a date beginning at `at`. @example clockBefore('9.30 p.m., 4 March', 11)?.time //=> '21:30' */
export const clockBefore = (line: string, at: number): Clock | null => clockOf(BEFORE.exec(line.slice(0, at)))

function clockOf(match: RegExpExecArray | null): Clock | null {
  const { hour, minute, second, half, offset, zone } = match?.groups ?? {}
  if (!match || hour === undefined || (minute === undefined && !half)) return null
  const named = zone === undefined ? null : ZONES[zone]
  const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0)
  if (Number(hour) > 24) return null
  // Three capital letters that are no zone are the next word, not part of the time.
  const foreign = zone !== undefined && named === undefined ? match[0].length - match[0].lastIndexOf(zone) : 0
  return {
    start: match.index,
    end: match.index + match[0].length - foreign,
    time: `${String(hours).padStart(2, '0')}:${minute ?? '00'}${second ? `:${second}` : ''}`,
    zone: offset ? offsetOf(offset) : named || null,
    half: half !== undefined,
  }
}

function offsetOf(written: string): string {
  const [, sign, hours = '0', minutes = '00'] = /([+-])(\d{1,2}?):?([0-5]\d)?$/.exec(written.trim()) ?? []
  return `${sign}${hours.padStart(2, '0')}:${minutes}`
}
