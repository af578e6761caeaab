import { generateOpml, type Opml, parseOpml } from 'feedsmith'
import { Failure } from '../../terms/index.ts'
import { addressOf } from './address.ts'
import { feedText } from './charset.ts'
import { languageCode } from './languageCode.ts'
import { mend } from './mend.ts'
import { plain } from './plain.ts'

/** An outlet of a list of feeds. */
export type ListedOutlet = {
  readonly name: string
  /** The address of its feed. */
  readonly feed: string
  /** Its own page. */
  readonly address: string | null
  /** ISO 639-1. */
  readonly language: string | null
  /** The folders it lies in, outermost first. */
  readonly folder: readonly string[]
}

export type OpmlOutcome =
  | { readonly status: 'read'; readonly outlets: readonly ListedOutlet[]; readonly notes: readonly string[] }
  | { readonly status: 'failed'; readonly cause: Failure }

/** The outlets of an OPML list, each feed once, in its order. Fails with NOT_OPML or XML_ENTITIES, never throws. */
export function outletsOfOpml(given: Uint8Array | string, name = 'the list'): OpmlOutcome {
  try {
    const { text, notes } = typeof given === 'string' ? { text: given, notes: [] } : feedText(given, null)
    const mended = mend(text)
    if (mended.root !== 'opml') throw notOpml(name, null)
    const found = [...outlinesOf(parsed(mended.text, name), [])]
    const outlets = new Map<string, ListedOutlet>()
    let unusable = 0
    for (const { outline, folder } of found) {
      const feed = addressOf(outline.xmlUrl ?? null, [])
      if (feed === null) {
        unusable++
        continue
      }
      if (outlets.has(feed)) continue
      const address = addressOf(outline.htmlUrl ?? null, [feed])
      const told = plain(outline.title ?? null) ?? plain(outline.text ?? null)
      const language = languageCode(outline.language ?? null)
      outlets.set(feed, { name: told ?? new URL(address ?? feed).hostname, feed, address, language, folder })
    }
    return {
      status: 'read',
      outlets: [...outlets.values()],
      notes: [...notes, ...mended.notes, ...(unusable > 0 ? [`${unusable} entries have no address of a feed`] : [])],
    }
  } catch (cause) {
    if (cause instanceof Failure) return { status: 'failed', cause }
    throw cause
  }
}

function parsed(text: string, name: string): readonly Opml.Outline<string>[] {
  for (const attempt of [text, text.replace(/&(?!#?\w{1,32};)/g, '&amp;'), `${text}</body></opml>`]) {
    try {
      return parseOpml(attempt).body?.outlines ?? []
    } catch (cause) {
      if (attempt !== text && attempt.endsWith('</body></opml>')) throw notOpml(name, cause)
    }
  }
  return []
}

function* outlinesOf(
  outlines: readonly Opml.Outline<string>[],
  folder: readonly string[],
): Generator<{ readonly outline: Opml.Outline<string>; readonly folder: readonly string[] }> {
  for (const outline of outlines) {
    if (outline.xmlUrl !== undefined || outline.type === 'rss') yield { outline, folder }
    const name = plain(outline.text ?? outline.title ?? null)
    yield* outlinesOf(outline.outlines ?? [], name === null ? folder : [...folder, name])
  }
}

const notOpml = (name: string, cause: unknown): Failure =>
  new Failure('NOT_OPML', `${name} is no list of feeds (OPML)`, 'Give OPML, or addresses one after another', { cause })

/** A list of outlets as OPML 2.0, folders kept, for any other reader. */
export function opmlOf(
  outlets: readonly Omit<ListedOutlet, 'folder'>[] | readonly ListedOutlet[],
  title = 'Outlets of Attaché',
): string {
  const top: Opml.Outline<string>[] = []
  for (const outlet of outlets) {
    const place = ('folder' in outlet ? outlet.folder : []).reduce((level, name) => within(level, name), top)
    place.push({
      text: outlet.name,
      title: outlet.name,
      type: 'rss',
      xmlUrl: outlet.feed,
      ...(outlet.address === null ? {} : { htmlUrl: outlet.address }),
      ...(outlet.language === null ? {} : { language: outlet.language }),
    })
  }
  return `${generateOpml({ head: { title }, body: { outlines: top } })}`
}

function within(level: Opml.Outline<string>[], name: string): Opml.Outline<string>[] {
  const known = level.find(({ text, xmlUrl }) => text === name && xmlUrl === undefined)
  if (known?.outlines) return known.outlines
  const outlines: Opml.Outline<string>[] = []
  level.push({ text: name, outlines })
  return outlines
}
