import { foldWord } from './foldWord.ts'

/** Never part of a name; with as many words as they are written in. */
const ALWAYS: ReadonlySet<string> = new Set([
  ...'mr mrs ms dr mme mlle datuk datin shri smt madam monsieur madame'.split(' '),
  'tan sri',
  'puan sri',
  'lt gen',
  'maj gen',
  'brig gen',
  'lt col',
  'vice minister',
  'deputy minister',
])
/** So only with a full stop: Gen is a Japanese given name, Hon a Chinese surname. */
const STOPPED: ReadonlySet<string> = new Set(
  'gen lt maj brig col capt cmdr adm sgt hon prof rev fr sr amb sen rep gov'.split(' '),
)
/** Honorifics that are names elsewhere (Ko is a Korean surname, Cheikh and Sayed are given names): both readings are kept, where two words are left. */
const PERHAPS: ReadonlySet<string> = new Set(
  'u daw ko dato sheikh sheikha shaikh shaikha shaykh sheik emir sayyid sayyed seyyed syed haji hajji hadji alhaji hajah tuan'.split(
    ' ',
  ),
)
/** M. is Monsieur before these; before others it is an initial. */
const FRENCH: ReadonlySet<string> = new Set(
  `jean pierre michel paul luc jacques philippe alain andre louis henri francois claude marcel rene yves gerard bernard daniel laurent nicolas olivier pascal
  patrick thierry serge guy emmanuel etienne antoine charles christian didier dominique edouard eric franck gilles guillaume herve hugues jerome julien
  marc mathieu maurice raymond robert roger stephane sylvain vincent xavier`.split(/\s+/),
)

/** A name's words without the honorifics before them; a second list where they may be its first name after all.
 * @example honorificsOff(['Lt.', 'Gen.', 'John', 'Okello']) //=> [['John', 'Okello']] */
export function honorificsOff(tokens: readonly string[]): readonly (readonly string[])[] {
  let from = 0
  while (from < tokens.length - 1) {
    const size = lengthOfOne(tokens, from)
    if (size === 0) break
    from += size
  }
  const rest = from === 0 ? tokens : tokens.slice(from)
  const [first = '', second = ''] = rest
  if (rest.length < 3) return [rest]
  const perhaps = PERHAPS.has(foldWord(first)) && !(first.endsWith('.') && first.length < 3)
  const monsieur = first === 'M.' && FRENCH.has(foldWord(second.split('-')[0] ?? ''))
  return perhaps || monsieur ? [rest.slice(1), rest] : [rest]
}

/** How many words an honorific takes at a place that leaves a name behind it; 0 where there is none. */
function lengthOfOne(tokens: readonly string[], at: number): number {
  const token = tokens[at] ?? ''
  const word = foldWord(token)
  if (word.length > 12) return 0
  const two = `${word} ${foldWord(tokens[at + 1] ?? '')}`
  if (ALWAYS.has(two) && at + 2 < tokens.length) return 2
  if (ALWAYS.has(word) || ALWAYS.has(token.toLowerCase().replace('-', ' '))) return 1
  if (word === 'dato' && /^dato[’'`‘]/i.test(token)) return 1
  return token.endsWith('.') && STOPPED.has(word) ? 1 : 0
}
