import type { Statement } from '../../terms/index.ts'
import type { Finder } from '../steps.ts'
import { draftOf } from './draft.ts'

const LABEL = /^(["“”«]?\s*)((?:\p{Lu}[\p{L}.'’-]*[^\S\n]+){0,3}\p{Lu}[\p{Lu}.'’-]+)(:)\s/u
const LEAST_WORDS = 4

/** Minutes and transcripts: a name in capitals at the head of a paragraph, a colon, and what that one says.
 * Matches `TAMM: We sail at noon, all of us.`; not `NOTE: See below`. */
export const speakerLabel: Finder<Statement> = {
  name: 'statements/speakerLabel',
  find: ({ reading }) => {
    const { text } = reading.article
    return reading.paragraphs.flatMap((paragraph) => {
      const found = LABEL.exec(text.slice(paragraph.start, paragraph.end))
      const [whole = '', mark = '', name = ''] = found ?? []
      if (!found || NOBODY.test(name)) return []
      const start = paragraph.start + mark.length
      const closing = mark ? (/["”»]\s*$/.exec(text.slice(paragraph.start, paragraph.end))?.[0].length ?? 0) : 0
      const content = { start: paragraph.start + whole.length, end: paragraph.end - closing }
      if (text.slice(content.start, content.end).split(/\s+/).length < LEAST_WORDS) return []
      const end = start + name.length
      return draftOf(reading, { speaker: { start, end }, cue: { start: end, end: end + 1 }, content: [content] }) ?? []
    })
  },
}

const NOBODY =
  /\b(?:NOTE|UPDATE|UPDATED|CORRECTION|PHOTOS?|IMAGE|PICTURE|VIDEO|WATCH|READ|RELATED|SOURCES?|MORE|TAGS|TOPICS|BY|CREDIT|EDITORS?|BREAKING|EXCLUSIVE|ANALYSIS|OPINION|FILE|DATE|TIME|PLACE|WHEN|WHERE|WHO|WHAT|WHY|HOW|TEL|PHONE|EMAIL|FAX|WEB|POLL|FACT)$/
