import type { Clause } from './clause.ts'
import type { Code } from './codeOf.ts'
import type { Layout } from './layout.ts'
import type { Match } from './match.ts'
import type { Sides } from './resolve.ts'

/** Words that show that blood, not ink, is meant. */
const VIOLENCE =
  /\b(kill|dead|death|die[ds]?|wound|injur|gun|shoot|shot|bomb|missile|rocket|troop|soldier|militant|militia|army|armed|knife|knives|police|hospital|blood|explos|weapon|war\b|military|forces|rebel|fighter|airstrike|air strike|drone|attacker|battlefield|raid|shell|artillery|tank|insurgent|terror|jihad|civilian|casualt|convoy|checkpoint|base\b|troops|offensive|warplane|jets?\b|navy|ship|vessel|border|village|town|mob|protester|prison|massacre|hostage|stab|beaten|assail|front line|frontline)/i
const SPOKEN = /^(attack|hit|hit back|target|hammer|pound|strike|assault|savage|go after|batter|bash)$/
const WORDY =
  /^(legislative|verbal|personal|political|scathing|blistering|rhetorical|media|twitter|online|legal|advertising|ad|negative|charm|harsh|withering|partisan|ideological|extraordinary|stinging|fierce verbal|sustained verbal|thinly|veiled|bitter|broad|unprecedented verbal)$/

/** What an ASSAULT comes to where nobody is hurt: "attacked his rival over taxes" is ACCUSE, "beats his rival by 46 to 42" is nothing.
 * Between states, and wherever the sentence speaks of arms or blood, it stays. */
export function bloodless(
  layout: Layout,
  clause: Clause,
  match: Match,
  code: Code,
  { sources, targets }: Sides,
): Code | null {
  if (code.type !== 'ASSAULT') return code
  const told = code.status === 'occurred' || code.status === 'ongoing'
  const blame: Code | null = told ? { type: 'ACCUSE', mode: 'disapprove', status: code.status } : null
  const [object] = match.object?.chunks ?? []
  const { tokens, article } = layout.reading
  if (object && tokens.slice(object.first, object.head).some(({ lower }) => WORDY.test(lower)))
    return targets.length > 0 ? blame : null
  const spoken = SPOKEN.test(match.entry.words.join(' '))
  const persons = [...sources, ...targets].every((actor) => layout.kindOf(actor) === 'person')
  if (spoken && persons && clause.args.some(({ prep }) => prep === 'for' || prep === 'over')) return blame
  const states = [...sources, ...targets].every((actor) => layout.kindOf(actor) === 'state')
  if ((states && code.mode !== 'beat') || (code.mode !== null && !/^(beat|targeted)$/.test(code.mode))) return code
  const { start, end } = clause.sentence
  if (VIOLENCE.test(article.text.slice(start, end).replace(/\b(attack|campaign|war room|police chief)\b/gi, '')))
    return code
  return match.entry.objects.length > 0 || spoken ? blame : null
}
