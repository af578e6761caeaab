import type { PressModel } from '../model.ts'
import { publicationLineOf } from '../publicationLine.ts'
import { isoOf, writtenDates } from '../writtenDate.ts'
import type { PageEvidence } from './evidence.ts'
import { instantOf, millisOf } from './instant.ts'
import { nameOf } from './names.ts'
import { itemSaid, ldSaid, metaSaid } from './said.ts'

/** When a page says it was published and last changed; `updated` is later than `published`. */
export type PageTimes = { readonly published: string | null; readonly updated: string | null }

const DAY = 86_400_000

/** The times of a page: what its machinery says, held against what a reader sees. `near` are the lines about the headline, `far` all others outside the
 * report, of which only one that says what its day is counts; `fetched` is when the page was fetched, past which nothing can have been published. */
export function timesOf(
  evidence: PageEvidence,
  near: readonly string[],
  far: readonly string[],
  fetched: string | null,
  model: PressModel,
): PageTimes {
  const latest = fetched === null ? Number.POSITIVE_INFINITY : millisOf(fetched) + DAY
  const sound = (said: readonly string[]): string[] =>
    said.map(instantOf).filter((iso): iso is string => iso !== null && millisOf(iso) <= latest)
  const published = sound([
    ...ldSaid(evidence, 'datePublished'),
    ...metaSaid(evidence, ...PUBLISHED),
    ...itemSaid(evidence, 'datepublished'),
    ...ldSaid(evidence, 'dateCreated'),
    ...evidence.times.filter(isPublication).map(({ said, words }) => said || words),
  ])
  const changed = sound([
    ...ldSaid(evidence, 'dateModified'),
    ...metaSaid(evidence, ...CHANGED),
    ...itemSaid(evidence, 'datemodified'),
    ...evidence.times.filter((time) => !isPublication(time) && isChange(time)).map(({ said, words }) => said || words),
  ])
  const seen = [
    ...near.flatMap((words) => publicationLineOf(words, model) ?? []),
    ...far.flatMap((words) => publicationLineOf(words, model) ?? []).filter(({ labelled }) => labelled),
  ]
  const dated = (which: 'published' | 'updated', labelled: boolean): string | null =>
    sound(
      seen
        .filter((line) => !labelled || line.labelled || line.updated)
        .flatMap((line) => (line[which] && !line[which].swapped ? (isoOf(line[which]) ?? []) : [])),
    )[0] ?? null
  const loose = sound(evidence.times.map(({ said, words }) => said || words))[0] ?? null
  const shown = dated('published', false) ?? sound(near.filter(isDateLine))[0] ?? null
  const said = fullest(published)
  const own = said === null ? (shown ?? loose) : settled(said, shown, dated('published', true))
  const update = fullest(changed) ?? dated('updated', false)
  return {
    published: own,
    updated: own !== null && update !== null && isLater(update, own) ? update : own === null ? update : null,
  }
}

/** A line that is little more than a day and an hour, whatever language leads it. */
const isDateLine = (words: string): boolean =>
  words.length <= 45 &&
  writtenDates(words).some(({ year, time, swapped }) => year !== null && time !== null && !swapped)

/** The first time, or another of the same day that tells the hour and the zone where the first does not. */
function fullest(times: readonly string[]): string | null {
  const [first] = times
  if (first === undefined) return null
  const near = times.filter(
    (other) => Math.abs(millisOf(other) - millisOf(first)) <= DAY && detail(other) > detail(first),
  )
  return near.sort((a, b) => detail(b) - detail(a))[0] ?? first
}

const detail = (iso: string): number => (iso.length === 10 ? 0 : /(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? 2 : 1)

/** A day that readers are shown as that of publication goes before what machinery says; so does one that is well before it, since a
 * page that is put together anew is stamped anew. */
function settled(said: string, shown: string | null, labelled: string | null): string {
  const far = (other: string): boolean => Math.abs(millisOf(other) - millisOf(said)) > 2 * DAY
  if (labelled !== null && far(labelled)) return labelled
  return shown !== null && far(shown) && millisOf(shown) < millisOf(said) ? shown : said
}

const isLater = (update: string, published: string): boolean =>
  update.length === 10 || published.length === 10
    ? update.slice(0, 10) > published.slice(0, 10)
    : millisOf(update) > millisOf(published)

type Time = PageEvidence['times'][number]

const about = ({ element, words }: Time): string =>
  `${nameOf(element)} ${element.parent ? nameOf(element.parent) : ''} ${words}`

const isPublication = (time: Time): boolean =>
  'pubdate' in time.element.attributes ||
  (/publi[sc]|posted|pub-?date|entry-date|datePublished/i.test(about(time)) && !isChange(time))

const isChange = (time: Time): boolean => /updat|modif|edited|changed/i.test(about(time))

/** Names of metas that tell when a page was published, the most trusted first. */
const PUBLISHED =
  'article:published_time og:published_time article:published datepublished parsely-pub-date publishdate publish-date pubdate publication_date publicationdate published_time ptime dc.date.issued dcterms.created dc.date dc.date.created sailthru.date cxenseparse:recs:publishtime article.published date datecreated displaydate utime'.split(
    ' ',
  )

const CHANGED =
  'article:modified_time og:updated_time article:modified datemodified lastmod last-modified dcterms.modified dc.date.modified utime lastmodified'.split(
    ' ',
  )
