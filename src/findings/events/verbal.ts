import type { Chunk } from '../../english/index.ts'
import type { Argument } from './clause.ts'
import type { Code } from './codeOf.ts'
import type { Sides } from './resolve.ts'
import type { Scene } from './scene.ts'

/** Words that show that blood, not ink, is meant. */
const VIOLENCE =
  /\b(kill|dead|death|die[ds]?|wound|injur|gunm|gunfire|gunned|gunsh|shoot|shot|bomb|missile|rocket|troop|soldier|militant|militia|army|armed|knife|knives|police|hospital|blood|explos|weapon|war\b|military|(?<!join(?:ing|ed|s)? )forces|rebel|fighter|airstrike|air strike|drone|attacker|battlefield|raid|shell|artillery|tank|insurgent|terror|jihad|civilian|casualt|convoy|checkpoint|base\b|troops|offensive|warplane|jets?\b|navy|ship|vessel|border|village|town|mob|protester|prison|massacre|hostage|stab|beaten|assail|front line|frontline|guards?\b|mortar|rifle|grenade)/i
const SPOKEN = /^(attack|hit|hit back|target|hammer|pound|strike|assault|savage|go after|batter|bash)$/
/** What teams and debaters do to each other as much as armies. */
const MATCHED = /^(clash|fight|battle|skirmish|do battle|come to blows)$/
const WORDY =
  /^(legislative|verbal|personal|political|scathing|blistering|rhetorical|media|twitter|online|legal|advertising|ad|negative|charm|harsh|withering|partisan|ideological|extraordinary|stinging|fierce verbal|sustained verbal|thinly|veiled|bitter|broad|unprecedented verbal)$/

/** Never done in words. */
const BODILY = /^(abduct|torture|sexual|suicide-attack|crowd-control)$/

/** What an ASSAULT comes to where nobody is hurt: "attacked his rival over taxes" is ACCUSE, "beats his rival by 46 to 42" is nothing.
 * Between states, and wherever the sentence speaks of arms or blood, it stays. `word` is its verb or noun. */
export function bloodless(
  { layout, sentence }: Scene,
  word: string,
  object: Chunk | undefined,
  code: Code,
  { sources, targets }: Sides,
  args: readonly Argument[],
): Code | null {
  if (code.type !== 'ASSAULT' || BODILY.test(code.mode ?? '')) return code
  const told = code.status === 'occurred' || code.status === 'ongoing'
  const blame: Code | null =
    told && targets.length > 0 ? { type: 'ACCUSE', mode: 'disapprove', status: code.status } : null
  const { tokens, article } = layout.reading
  if (object && tokens.slice(object.first, object.head).some(({ lower }) => WORDY.test(lower))) return blame
  const spoken = SPOKEN.test(word)
  const persons = [...sources, ...targets].every((actor) => layout.kindOf(actor) === 'person')
  if (spoken && persons && args.some(({ prep }) => prep === 'for' || prep === 'over')) return blame
  const strong =
    /(bomb|missile|troops|kill|wound|air ?strike|shelled|rocket|gunm|knife|soldier|armed|fighters?\b|militant|insurgent|civilian|warplane|air and ground)/i
  const text = article.text.slice(sentence.start, sentence.end)
  if (spoken && sources.every((actor) => layout.kindOf(actor) === 'person') && !strong.test(text)) return blame
  const states = [...sources, ...targets].every((actor) => layout.kindOf(actor) === 'state')
  if (states && targets.length === 0 && MATCHED.test(word) && !VIOLENCE.test(text)) return null
  if ((states && code.mode !== 'beat') || (code.mode !== null && !/^(beat|targeted)$/.test(code.mode))) return code
  if (VIOLENCE.test(text.replace(/\b(attack|campaign|war room|police chief)\b/gi, ''))) return code
  return spoken ? blame : null
}
