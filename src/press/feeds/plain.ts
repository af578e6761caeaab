import { decodeHTML } from 'entities'

/** Elements whose ends are ends of lines. */
const BREAKS = /<(?:br|\/?p|\/?div|\/?li|\/?h[1-6]|\/?tr|\/?blockquote)\b[^<>]{0,500}>/gi
const TAG = /<\/?[a-z][\w:-]{0,30}(?:\s[^<>]{0,4000})?\/?>/gi
const HIDDEN = /<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi
/** What is still written as an entity after one decoding was escaped twice. */
const ENTITY = /&(?:[a-z]{2,31}\d{0,2}|#\d{2,7}|#x[\da-f]{2,6});/i
const TIMES = 3

/** A title or summary as plain text on one line: markup out, entities read however often they were escaped.
 * @example ['Ferry &amp;amp; &lt;b&gt;port&lt;/b&gt;', 'Rates < 3% & falling'].map(plain) //=> ['Ferry & port', 'Rates < 3% & falling'] */
export function plain(told: string | null): string | null {
  if (told === null) return null
  let text = told.slice(0, LONGEST)
  for (let time = 0; time < TIMES; time++) {
    const bare = text.replace(HIDDEN, ' ').replace(BREAKS, ' ').replace(TAG, '')
    const read = ENTITY.test(bare) ? decodeHTML(bare) : bare
    if (read === text) break
    text = read
  }
  const line = text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim()
  return line === '' ? null : line
}

/** A summary is never longer; a title that is longer is none. */
const LONGEST = 20_000
