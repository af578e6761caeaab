/** Zones as feeds name them. What several zones are called (IST, CST of China) is taken as mail's standard has it, or not at all. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  wet: 'Z',
  bst: '+01:00',
  west: '+01:00',
  cet: '+01:00',
  met: '+01:00',
  wat: '+01:00',
  cest: '+02:00',
  mest: '+02:00',
  eet: '+02:00',
  cat: '+02:00',
  sast: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  eat: '+03:00',
  trt: '+03:00',
  gst: '+04:00',
  pkt: '+05:00',
  sgt: '+08:00',
  hkt: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

/** A zone as ISO 8601 writes it; null where none is told, or one that nobody can tell.
 * @example ['+0200', 'GMT+2', 'EDT', 'XYZ', '-25:00'].map(zoneOffset) //=> ['+02:00', '+02:00', '-04:00', null, null] */
export function zoneOffset(told: string): string | null {
  const words = told.replace(/[\s()]/g, '').toLowerCase()
  const [, sign, hours = '', minutes = '00'] = /^(?:utc|gmt)?([+-])(\d\d?):?(\d\d)?$/.exec(words) ?? []
  if (sign === undefined) return ZONES[words] ?? null
  if (Number(hours) > 14 || Number(minutes) > 59) return null
  return `${sign}${hours.padStart(2, '0')}:${minutes}`
}
