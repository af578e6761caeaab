import type { PressModel } from './model.ts'
import { placeName } from './placeName.ts'
import { type WrittenDate, writtenDates } from './writtenDate.ts'

/** A line that tells when a report was published, and perhaps by whom and where: `By our desk in Riga, 4 March 2025`. */
export type PublicationLine = {
  readonly published: WrittenDate | null
  readonly updated: WrittenDate | null
  readonly outlet: string | null
  readonly place: string | null
  /** Whether it says that this is the publication: `Published: …`. */
  readonly labelled: boolean
}

const PUBLISHED =
  /^(?:first |originally )?(?:published|posted|issued|released|publication date|publish date|published (?:on|at)|posted on|issued on|date|created|released on)\b[\s:]*(?:on|at)?$/i
const UPDATED = /^(?:last |was )?(?:updated?|modified|edited|last updated|last modified)\b[\s:]*(?:on|at)?$/i
const EXTRA =
  /^(?:\d+\s?-?min(?:ute)?s?(?: read)?|local time|gmt|(?:\d+ )?comments?|share|print|e-?mail|[A-Z]{2,4}|IST|today)$/i
const BYLINE =
  /^(?:by|from|text by|story by|reporting by|written by|posted by|author)\b:?\s+(?:\p{Lu}|a |an |our |the |staff|agenc)/iu
const EDGES = /^[\s,;:|•·—–\-/()[\].]+|[\s,;:|•·—–\-/()[\]]+$/gu
const SMALL = 'of|the|and|de|for|in|on|&'
const TITLED = new RegExp(
  `^(?:The )?\\p{Lu}[\\p{L}\\p{N}.'’-]*(?: (?:${SMALL}|[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'’-]*)){0,6}$`,
  'u',
)

/** What a line of dates tells; null of a sentence that only mentions a day.  */
export function publicationLineOf(words: string, model: PressModel): PublicationLine | null {
  if (words.length > 200) return null
  const dates = writtenDates(words)
  const [first] = dates
  if (!first) return null
  const gaps = dates.map(({ start }, index) => strip(words.slice(dates[index - 1]?.end ?? 0, start)))
  const tail = words.slice(dates.at(-1)?.end)
  const dashed = /^\s*(?:[—–|•·]|--?)\s/.test(tail)
  const [head = '', ...between] = gaps
  const kinds = [labelOf(head), ...between.map(labelOf)]
  if (between.some((gap, index) => gap !== '' && kinds[index + 1] === null && !EXTRA.test(gap))) return null
  const before = kinds[0] === null ? beforeDate(head, first, model) : { outlet: null, place: null }
  const outlet = afterDate(strip(tail), dashed, model)
  if (!before || outlet === undefined) return null
  const updated = dates.find((_, index) => kinds[index] === 'updated') ?? null
  const published = dates.find((_, index) => kinds[index] !== 'updated') ?? null
  return { published, updated, ...before, outlet: outlet ?? before.outlet, labelled: kinds.includes('published') }
}

const strip = (words: string): string => words.replace(EDGES, '').replace(EDGES, '')

const labelOf = (gap: string): 'published' | 'updated' | null =>
  UPDATED.test(gap) ? 'updated' : PUBLISHED.test(gap) ? 'published' : null

/** What stands before the date may be nothing, a byline, an outlet or a place; anything else makes it a sentence. */
function beforeDate(head: string, date: WrittenDate, model: PressModel) {
  const none = { outlet: null, place: null }
  if (head === '') return none
  const words = head.replace(/[\s,|•·—–-]+(?:published|posted|updated)(?: on| at)?:?$/i, '')
  if (BYLINE.test(words)) return words.split(/\s+/).length <= 14 ? none : null
  const outlet = model.outlets.get(words.toLowerCase())
  if (outlet) return { outlet, place: null }
  if (!TITLED.test(words.replace(/[,|/•·—–-]+ ?/g, ' '))) return null
  const known = model.places.get(words.toLowerCase())
  const place = known ?? (/^\p{Lu}[\p{L}’'-]+(?:\/\p{Lu}[\p{L}’'-]+)?$/u.test(words) && !date.time ? words : null)
  return { outlet: null, place: place && placeName(place, model.places) }
}

/** Undefined where what follows the date belongs to a sentence; else the outlet, if one is named. */
function afterDate(tail: string, dashed: boolean, model: PressModel): string | null | undefined {
  const words = tail.replace(/\.$/, '')
  if (words === '' || EXTRA.test(words) || (BYLINE.test(words) && words.length < 80)) return null
  const pieces = words.split(/\s*[|•·]\s*/)
  if (pieces.every((piece) => EXTRA.test(piece) || BYLINE.test(piece))) return null
  const [name = '', ...rest] = words.split(/,\s+/)
  if (!dashed && rest.length === 0 && words === tail && TITLED.test(words) && words.split(' ').length <= 4) return null
  if (model.outlets.has(name.toLowerCase())) return model.outlets.get(name.toLowerCase()) ?? null
  if (!dashed || !TITLED.test(name) || rest.join(' ').split(/\s+/).length > 6) return undefined
  return name.split(' ').length > 1 || rest.length > 0 || tail === words ? name : undefined
}
