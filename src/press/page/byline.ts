import type { PressModel } from '../model.ts'
import type { PageEvidence } from './evidence.ts'
import { itemSaid, ldSaid, metaSaid } from './said.ts'
import { isOutlet, likeness } from './title.ts'

/** Who wrote the report, as the page names them and as it shows: what only its machinery says counts where two of its parts agree.
 * Outlets, addresses and accounts are nobody. */
export function bylineOf(
  evidence: PageEvidence,
  lines: readonly string[],
  title: string | null,
  outlet: string | null,
  model: PressModel,
): string | null {
  const isPerson = (name: string): boolean =>
    !isOutlet(name, outlet) && !model.outlets.has(name.toLowerCase()) && isName(name)
  const said = [
    ldSaid(evidence, 'author'),
    itemSaid(evidence, 'author'),
    metaSaid(
      evidence,
      'author',
      'article:author',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dc.creator.author',
      'byl',
      'cxenseparse:author',
    ),
  ].map((names) => distinct(names.flatMap(namesIn).filter(isPerson)))
  const seen = folded(lines.join(' '))
  for (const names of said) {
    const visible = names.filter((name) => seen.includes(folded(name)))
    if (visible.length > 0) return visible.slice(0, MOST).join(', ')
  }
  const written = namesIn(lineBelow(lines, title) ?? '').filter(isPerson)
  if (written.length > 0) return distinct(written).slice(0, MOST).join(', ')
  const made = evidence.makers
    .map(({ words }) => distinct(namesIn(words).filter(isPerson)))
    .find((names) => names.length > 0)
  if (made) return made.slice(0, MOST).join(', ')
  const twice = said[0]?.filter((name) =>
    said.slice(1).some((names) => names.some((other) => folded(other) === folded(name))),
  )
  return twice && twice.length > 0 ? twice.slice(0, MOST).join(', ') : null
}

const MOST = 6

/** The line that begins as a byline does, of the first below the headline. */
function lineBelow(lines: readonly string[], title: string | null): string | null {
  const at = title === null ? -1 : lines.findIndex((words) => likeness(words, title) > 0.9)
  return lines.slice(at + 1, at + 13).find((words) => words.length <= 120 && /^by\s/i.test(words)) ?? null
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => !seen.has(folded(name)) && seen.add(folded(name)))
}

const LABEL =
  /^(?:[^\p{L}]*(?:by|written by|posted by|story by|reporting by|words by|text by|von|por|par|di|av|af|door)\b[\s:]+)/iu

/** The names of a byline: `By Mia Holt and Ana Roe, Staff Writers | 4 March` is two and what they are.
 * @example namesIn('By MIA HOLT and Ana Roe, Staff Writers') //=> ['Mia Holt', 'Ana Roe', 'Staff Writers'] */
export function namesIn(words: string): string[] {
  const [line = ''] = words
    .replace(/\s+/g, ' ')
    .trim()
    .split(/\s*[|•·]\s*|\s+[–—-]\s+|\b(?:published|updated|posted|on)\b/i)
  return line
    .replace(LABEL, '')
    .split(/\s*(?:,|;|&| and | y | und | et | e )\s*(?:by\s+)?/)
    .map((name) => name.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '').replace(LABEL, ''))
    .map((name) => (name === name.toUpperCase() ? capitalized(name) : name))
    .filter((name) => name !== '')
}

const capitalized = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[\s'’-]|\bmc)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

const NOBODY =
  /^(?:admin|administrator|editor|editors|staff|staff reports?|staff writers?|web ?desk|news ?desk|newsroom|guest|unknown|anonymous|webmaster|user|author|about|contact|by|the)$|\b(?:editor|correspondent|reporter|writer|staff|desk|bureau|team|follow|more|posts?|email|contributor|columnist|chief|view|read|news|author|authors|share|twitter|facebook|minutes?|hours?|january|february|march|april|june|july|august|september|october|november|december|am|pm)\b|https?:|www\.|[@/\\<>{}=]|\d/i

/** Two to five words with capitals, or a name in a script without them. */
function isName(name: string): boolean {
  if (name.length > 60 || NOBODY.test(name)) return false
  const parts = name.split(' ')
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(name)) return name.length >= 2 && name.length <= 12
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    parts.every((part) =>
      /^(?:\p{Lu}|(?:de|da|di|del|van|von|der|den|la|le|al|el|bin|ben|dos|du|ter|ten|af|av)$|d['’]\p{Lu}|\p{Ll}{1,3}['’-]\p{Lu})/u.test(
        part,
      ),
    )
  )
}
