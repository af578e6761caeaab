import type { Hits } from './hits.ts'
import { joined, type Word } from './words.ts'

/** Words that begin sentences with a capital and name nobody. */
const OPENERS = new Set(
  `a an the this that these those he she it they we i you his her its their our my your who what which when where why how
  in on at by for from to of with as if but and or so yet nor not no yes after before since while during until although though because
  however moreover meanwhile also then there here now earlier later last next one two three four five six seven eight nine ten
  some many most all both each every any several few more less such other another among amid according despite under over about
  against between through without within upon asked speaking including only even still just once again perhaps maybe thus hence
  yesterday today tomorrow hey hello image photo
  thank thanks please oh well let do does did is are was were has have had will would can could should may might must`.split(
    /\s+/,
  ),
)

/** `A.`: an initial, and no article. */
const INITIAL = /^\p{Lu}\.$/u

/** `In`, `I`, `Yesterday`: words that begin something new even with a capital. */
export const isOpener = (word: Word | undefined): boolean =>
  word !== undefined &&
  (OPENERS.has(word.fold) || word.text === 'I') &&
  !INITIAL.test(word.text) &&
  !/^(?:an|do|so|the|may|will|no|less|page|can|might|de|la)$/.test(word.fold)

/** Whether a word may be part of a name: it has a capital, and not only because a sentence begins. */
export function mayName(words: readonly Word[], hits: Hits, at: number): boolean {
  const word = words[at]
  if (!word?.capital) return false
  if (/^(?:I|I['’](?:m|ve|d|ll))$/.test(word.text)) return false
  if (INITIAL.test(word.text)) return Boolean(words[at + 1]?.capital && joined(word))
  if (!word.initial) return !(OPENERS.has(word.fold) && word.text !== word.text.toUpperCase())
  if (OPENERS.has(word.fold)) return false
  if (hits.names.has(at) || word.tag === 'PROPN') return true
  const next = words[at + 1]
  return Boolean(next?.capital && joined(word) && (word.tag === 'NOUN' || word.tag === 'ADJ' || word.tag === 'X'))
}

/** Small words inside personal names, between given and family name or before it. */
const PARTICLES = new Set(
  'al el bin ibn ben bint binti binte anak ould abu ul ud ur van von vom zum zur und der den de da do dos das di del della dei degli du la le les los las ter ten zu af av y e i st'.split(
    ' ',
  ),
)

/** `uulu` of `Mirlan Bakyt uulu`: son or daughter of, after the father's name. */
export const isPatronymic = (word: Word | undefined): boolean =>
  word !== undefined && !word.capital && /^(?:uulu|kyzy|kizi|qizi|gizi|ogly|oglu|ogli|ugli)$/.test(word.fold)

export const isParticle = (word: Word | undefined): boolean =>
  word !== undefined && !word.capital && PARTICLES.has(word.fold)
