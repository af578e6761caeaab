import { endsSentence } from './lines.ts'

/** Whether a line is short and no sentence, announces nothing and is no quotation: a headline, a name, an item of a menu.
 * @example isScrap('Ferries run late') //=> true */
export const isScrap = (words: string): boolean =>
  words.length <= 160 && !endsSentence(words) && !/[:;,]$/.test(words) && !/^["“‘«]|["”’»]$/.test(words)

/** A paragraph of a report, which a headline with a full stop is not: long, or of several sentences, or with somebody speaking.
 * @example isProse('Ferries run late as fog comes in.') //=> false */
export const isProse = (words: string): boolean =>
  words.length > 160 ||
  (endsSentence(words) &&
    (words.split(/\s+/).length >= 12 || /["“”]|\b(?:said|says|told|added)\b|\.\s+\p{Lu}/u.test(words)))
