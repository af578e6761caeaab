import type { Animal } from './animal.ts'
import { DATES } from './brokenDates.ts'
import { MARKUP } from './brokenMarkup.ts'
import { NAMES } from './brokenNames.ts'
import { REFUSED } from './refused.ts'

/** Feeds broken in ways seen in the wild. */
export const BROKEN: readonly Animal[] = [...MARKUP, ...NAMES, ...DATES, ...REFUSED]
