const MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
}

/** Minutes between two updates by `sy:updatePeriod` and `sy:updateFrequency`; null where they make no sense.
 * @example [updateEvery('hourly', 2), updateEvery('often', 1)] //=> [30, null] */
export function updateEvery(period: string | undefined, frequency: number | undefined): number | null {
  const minutes = MINUTES[period?.trim().toLowerCase() ?? '']
  if (minutes === undefined) return null
  const times = frequency !== undefined && frequency >= 1 ? Math.floor(frequency) : 1
  return Math.max(1, Math.round(minutes / times))
}

/** What `skipHours` and `skipDays` list in the text of a feed. @example listedIn('<skipDays><day>Sunday</day></skipDays>', 'skipDays', 'day') //=> ['Sunday'] */
export function listedIn(text: string, list: string, entry: string): string[] {
  const block = new RegExp(`<${list}\\s*>([\\s\\S]{0,4000}?)</${list}\\s*>`, 'i').exec(text)?.[1] ?? ''
  return [...block.matchAll(new RegExp(`<${entry}\\s*>\\s*([\\w ]{1,20}?)\\s*</${entry}\\s*>`, 'gi'))].map(
    (match) => match[1] ?? '',
  )
}
