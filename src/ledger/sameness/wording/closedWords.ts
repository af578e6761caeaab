// The words that carry little or nothing of what makes an utterance its own, by what becomes of them.

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Left out: articles, pronouns (`I` is told as `he`), forms of be, have and do (tenses shift in telling), prepositions, cues. */
export const LEFT_OUT = setOf(`
  a an the be been being have has had having do does did doing done
  i we he she they you it one's me us him her them my our his their your its mine ours hers theirs yours
  myself ourselves himself herself themselves yourself itself
  that this these those which who whom whose whoever whatever what there here
  and or of to in on at by for with from as into onto upon than so too also just very even then now
  today tomorrow yesterday per cent percent say says said`)

/** Kept, for little: they tell `before` from `after`, and a run of words from a few that stand far apart. */
export const LIGHT = setOf(`
  will would shall can could may might must should ought but if because while when where why how before after until
  since without against under over between about through during more most less least all some any each every many much few
  other another only still again yet already up out off down back away same own both either ever once rather though
  although whether like one is
  let get got`)

/** Helping verbs as reported speech changes them. */
export const HELPERS: ReadonlyMap<string, string> = new Map([
  ['would', 'will'],
  ['shall', 'will'],
  ['could', 'can'],
  ['may', 'can'],
  ['might', 'can'],
  ['should', 'must'],
  ['ought', 'must'],
  ['am', 'is'],
  ['are', 'is'],
  ['was', 'is'],
  ['were', 'is'],
  ['single', 'one'],
])

/** Words that a verb form before `to` is a helping verb for: `had to go` is `must go`. */
export const HELPERS_BEFORE_TO: ReadonlyMap<string, string> = new Map([
  ['have', 'must'],
  ['has', 'must'],
  ['had', 'must'],
  ['need', 'must'],
  ['needs', 'must'],
  ['needed', 'must'],
  ['going', 'will'],
  ['able', 'can'],
])

/** What turns a clause into its opposite. */
export const NEGATIONS = setOf('not no never nothing nobody none neither nor nowhere')

/** After `no` and `not` these make no negation: `no doubt`, `not only`. */
export const NOT_NEGATED = {
  no: setOf('doubt matter less more wonder'),
  not: setOf('only just merely simply least'),
} as const
