import { isByline, isCredit } from '../credits.ts'
import { isBlankOfWords, isCaption, isCopyright } from '../furniture.ts'
import { endsSentence } from '../lines.ts'
import type { PressModel } from '../model.ts'
import { publicationLineOf } from '../publicationLine.ts'
import { isStamp } from '../stamp.ts'
import type { PageLine } from './laidOut.ts'

/** How many lines below the title may still be of the page's head. */
const NEAR = 5

/** Which lines of a page's report are the report itself, by their words: bylines and dates above it, credits and notices below it, and
 * anywhere what tells readers to click, share or subscribe, with the links it heads. All lines where none would be left. */
export function bodyOf(lines: readonly PageLine[], model: PressModel): readonly PageLine[] {
  const { furniture } = model
  const kept: PageLine[] = []
  let inList = false
  let begun = false
  for (const line of lines) {
    const { words } = line
    const paragraph = isParagraph(line)
    if (!endsSentence(words) && furniture.list.test(words)) inList = true
    else if (inList && (paragraph || isHeading(line))) inList = false
    if (
      inList ||
      isBlankOfWords(words) ||
      isCaption(words) ||
      isCredited(words, model) ||
      isCopyright(words) ||
      furniture.anywhere.test(words)
    )
      continue
    if (!begun && line.at < NEAR && isOfHead(words, model)) continue
    begun ||= paragraph
    kept.push(line)
  }
  while (kept.length > 0 && isOfFoot(kept.at(-1) as PageLine, model)) kept.pop()
  return kept.length > 0 ? kept : lines
}

const isHeading = ({ block }: PageLine): boolean => /^h[1-6]$/.test(block.element.tag)

/** Words enough outside links; an item of a list is none unless it runs on. */
const isParagraph = ({ block, words }: PageLine): boolean =>
  block.weight > 0 && block.linked < block.text.length * 0.3 && (block.element.tag !== 'li' || words.length > 120)

const isOfHead = (words: string, model: PressModel): boolean =>
  isByline(words) || publicationLineOf(words, model) !== null || model.furniture.heading.test(words)

/** A caption that ends in whose picture it is: `The harbour at dusk. (Press Office/Mia Holt)`, `A ferry in ice.Reuters`. What agencies
 * alone sign is a paragraph: `The ferries stay in port. (Reuters/AFP)`; and nobody speaks in a caption. */
function isCredited(words: string, { outlets }: PressModel): boolean {
  if (words.length > 200 || SPOKEN.test(words)) return false
  const signed = CREDITED.exec(words)?.[0]
  return (
    signed !== undefined &&
    !(
      /^\(/.test(signed) &&
      signed
        .slice(1, -1)
        .split('/')
        .every((name) => outlets.has(name.toLowerCase()))
    )
  )
}

const SPOKEN = /["“”]|\b(?:said|says|told|added)\b/

const CREDITED =
  /\((?:[^()]{2,40}\/[^()]{2,40}|[^()]*\b(?:Getty Images|Shutterstock|iStock|Flickr|CC BY[^()]*))\)$|(?<=[\p{Ll}.])(?:Reuters|AP|AFP|Getty Images)$/u

/** Who the writer is: `Mia Holt is a reporter for the Courier, covering harbours.` Nobody speaks in such a line. */
const isLife = (words: string): boolean => words.length <= 400 && LIFE.test(words) && !SPOKEN.test(words)

const LIFE =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){2,4}(?:is|was) (?:an?|the) (?:[\p{L}\p{M}'’-]+,? ){0,6}(?:reporter|correspondent|columnist|writer|journalist|contributor|editor)\b(?! who)/u

const isOfFoot = (line: PageLine, model: PressModel): boolean =>
  isHeading(line) ||
  isCopyright(line.words) ||
  isCredit(line.words) ||
  isStamp(line.words, model) ||
  isByline(line.words) ||
  isLife(line.words) ||
  model.furniture.ending.test(line.words) ||
  model.furniture.end.test(line.words)
