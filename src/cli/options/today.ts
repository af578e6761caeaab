import { Option } from 'commander'
import { Failure } from '../../terms/index.ts'
import { dayAsked, localDay } from '../../views/words/index.ts'

export type TodayOptions = { readonly today?: string }

/** `--today DAY`, for answers that depend on the day they are asked on. */
export const todayOption = (): Option =>
  new Option('--today <date>', 'answer as on this day: 2025-11-01 (default: the day of the clock)')

/** The ISO day on which a question is asked. Throws BAD_DATE. */
export function todayAsked({ today }: TodayOptions, now: Date): string {
  return today === undefined ? localDay(now) : oneDayAsked('--today', today, now)
}

/** The one ISO day that an option means. Throws BAD_DATE where it means none, or several. */
export function oneDayAsked(option: string, asked: string, now: Date): string {
  const { from, to } = dayAsked(option, asked, now)
  if (from === to) return from
  throw new Failure('BAD_DATE', `${option} "${asked}" is more than one day`, 'Give it as 2025-11-01')
}
