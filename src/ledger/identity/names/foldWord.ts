import { foldName } from '../../../terms/index.ts'

/** One word of a name in plain small letters, nothing between them; ayn and hamza are no letters here. Most words are plain already, and cost little.
 * @example ['Maka‘ilupe', 'Jimʿale', 'Łukasz'].map(foldWord) //=> ['makailupe', 'jimale', 'lukasz'] */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return /^[a-z]+$/.test(lower) ? lower : foldName(word).replace(/[ ʻʼʾʿˈ]/g, '')
}
