import { getDocumentProxy } from 'unpdf'
import { type Article, Failure } from '../../terms/index.ts'
import { articleOfParts } from '../articleOfParts.ts'
import { feedDate } from '../feeds/feedDate.ts'
import type { PressOutcome } from '../outcome.ts'
import type { Context } from './context.ts'
import { headlineOf, type PlacedWords, pagesText } from './pdfText.ts'

const MOST_PAGES = 500

/** The report of a PDF, such as a press release. Throws ENCRYPTED, DAMAGED_ARCHIVE, TOO_LARGE, and NO_TEXT_IN_PDF of one that was scanned. */
export async function* reportsOfPdf(
  bytes: Uint8Array,
  source: string,
  { facts, model }: Context,
): AsyncGenerator<PressOutcome> {
  const document = await opened(bytes, source)
  try {
    if (document.numPages > MOST_PAGES)
      throw new Failure(
        'TOO_LARGE',
        `${source} has ${document.numPages} pages, too many for one report (at most ${MOST_PAGES})`,
        'Split it into one file a report',
      )
    const pages: (readonly PlacedWords[])[] = []
    for (let at = 1; at <= document.numPages; at++) {
      const page = await document.getPage(at)
      const { items } = await page.getTextContent()
      pages.push(items.flatMap((item) => ('str' in item ? [placed(item)] : [])))
      page.cleanup()
    }
    const text = pagesText(pages)
    if (text.replace(/\s/g, '').length < 20)
      throw new Failure(
        'NO_TEXT_IN_PDF',
        `${source} holds pictures of pages and no text`,
        'Have it read by a program for scanned pages (OCR) first',
      )
    const { info } = await document.getMetadata().catch(() => ({ info: {} }))
    const parts = { source, title: null, text, outlet: null, published: createdOf(info), language: null }
    // What the text says goes before what the file says of itself, which is when it was saved.
    const own = articleOfParts({ ...parts, published: null }, facts, model)
    const article = own.published === null ? articleOfParts(parts, facts, model) : own
    yield { status: 'read', article: headed(article, headlineOf(pages[0] ?? [])) }
  } finally {
    await document.destroy()
  }
}

/** The report under its own headline: what stands above it in smaller letters is the head of the paper. */
function headed(article: Article, headline: string | null): Article {
  const start = headline === null ? -1 : article.text.indexOf(headline)
  if (headline === null || start < 0 || start > (article.body[0]?.start ?? 0)) return article
  const end = start + headline.length
  const body = article.body.flatMap((span) =>
    span.end <= end ? [] : [{ start: Math.max(span.start, end), end: span.end }],
  )
  return body.length === 0 ? article : { ...article, title: headline, titleSpan: { start, end }, body }
}

type Item = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

const placed = ({ str, transform, width, height }: Item): PlacedWords => ({
  words: str,
  x: transform[4] ?? 0,
  y: transform[5] ?? 0,
  width,
  size: height || Math.abs(transform[3] ?? 0) || 10,
})

async function opened(bytes: Uint8Array, source: string) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, stopAtErrors: false })
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException'
    throw isLocked
      ? new Failure('ENCRYPTED', `${source} is locked with a password`, 'Save a copy without one', { cause })
      : new Failure('DAMAGED_ARCHIVE', `${source} is no PDF that can be read`, 'Fetch it again', { cause })
  }
}

/** `D:20250304091500+02'00'` as an ISO day or instant. */
function createdOf(info: object): string | null {
  const told: unknown = Reflect.get(info, 'CreationDate')
  const [, day = '', time, zone = ''] =
    /^D:(\d{8})(\d{6})?(Z|[+-]\d\d'?\d\d)?/.exec(typeof told === 'string' ? told : '') ?? []
  return feedDate(time === undefined ? day : `${day}T${time}${zone.replaceAll("'", '')}`)
}
