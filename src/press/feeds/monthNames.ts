/** Months as feeds write them, by their first letters, in the languages whose feeds put their own month names into dates. */
const MONTHS: readonly string[] = [
  'jan gen ene янв sty sij led tam',
  'feb fev fév luty únor feb фев lut vas helmi veebr',
  'mar mär mrt märz mars marz мар ožuj břez maalis märts',
  'apr avr abr апр kwi tra dub huhti apr',
  'may mai mag maj mei май мая svi kvě touko',
  'jun juin giu июн cze lip červen kesä juuni',
  'jul juil lug июл lip srp červenec heinä juuli',
  'aug ago aoû aou авг sie kol srp elo',
  'sep set сен wrz ruj zář syys sept',
  'oct okt ott out окт paź lis říj loka',
  'nov ноя lis stu nov marras',
  'dec dez déc dic дек gru pro joulu det',
]

/** The number of a month by its name, 1 to 12; null where the letters name none, or several.
 * @example ['March', 'avril', 'Dez', 'Mondays'].map(monthNamed) //=> [3, 4, 12, null] */
export function monthNamed(name: string): number | null {
  const letters = name.toLowerCase().normalize('NFC')
  const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
    letters.slice(0, 3),
  )
  if (english >= 0) return english + 1
  const found = MONTHS.flatMap((starts, index) =>
    starts.split(' ').some((start) => letters.startsWith(start)) ? [index + 1] : [],
  )
  return found.length === 1 ? (found[0] ?? null) : null
}
