const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*)*"
const NAMES = `${NAME}(?:(?:, and |, | and )${NAME})*`
const FULL = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*)+"
const MADE = '[Rr]eport(?:ing|ed)|[Ww]rit(?:ing|ten)|[Ee]dit(?:ing|ed)|[Cc]ompiled|[Tt]ranslat(?:ed|ion)|[Pp]roduced'
/** `Holt reported from Sarvik.`, `Mia Holt contributed.`, `Edited by: Mia Holt`, `jd/ab (AFP, dpa)` */
const CREDITS = new RegExp(
  [
    `^${NAMES},? reported from ${NAMES}(?:[.;] .{0,160})?$`,
    `^${FULL}(?:(?:, and |, | and )${FULL})* contributed\\.?$`,
    `^[-–— ]*(?:[Aa]dditional |[Pp]odcast )?(?:${MADE})(?: by:?|:) ${NAMES}(?:,? (?:in|for|from|at|with) ${NAMES})*(?:[.;,].{0,160})?$`,
    '^[A-Za-z]{1,5}(?:/[A-Za-z]{1,5}){1,4}(?:\\s*\\([^()]+\\))?$',
  ].join('|'),
  'u',
)

/** Whether a line below a report tells who made it. @example isCredit('The agency reported from Sarvik that ice was near.') //=> false */
export const isCredit = (words: string): boolean => words.length <= 700 && CREDITS.test(words)

const WHO =
  'and|in|for|of|the|at|with|a|an|our|from|by|correspondents?|editors?|reporters?|staff|writers?|desk|agenc(?:y|ies)|special|to|chief|senior|political|diplomatic|foreign|defen[cs]e'
const BY = '(?:[Bb]y|BY|[Tt]ext by|[Ss]tory by|[Ww]ords by|[Rr]eporting by|[Ww]ritten by|[Aa]uthor:|From our)'
const EDGE = '(?:[\\s,|/&·•–—-]+|$)'
const BYLINE = new RegExp(
  `^${BY}[:\\s]+(?:(?:${WHO})${EDGE})*(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*${EDGE}|(?:${WHO})${EDGE})+$`,
  'u',
)

/** Whether a line above a report tells who wrote it: `By Mia Holt in Sarvik`. @example isByline('By sea or not at all') //=> false */
export const isByline = (words: string): boolean =>
  words.length <= 120 && !/\p{Ll}{3}\.$/u.test(words) && BYLINE.test(words)
