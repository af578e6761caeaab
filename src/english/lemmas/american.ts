/** Words whose -ise or -yse is no suffix. */
const NO_SUFFIX =
  /^(promise|exercise|advise|advertise|surprise|rise|raise|premise|expertise|compromise|franchise|supervise|disguise|enterprise|otherwise|cruise|praise|noise|poise|revise|improvise|devise|arise|demise|precise|concise|wise|excise|chastise|despise|televise|paradise|treatise|merchandise|likewise|counter-clockwise|reprise|marquise|guise|vise)$/

/** The American spelling of a dictionary form, so that lexicons need one. @example american('defence') //=> 'defense' */
export function american(word: string): string {
  if (/[a-z]{3}[iy]s(e|ing|ed|es|ation|er)$/.test(word) && !NO_SUFFIX.test(word.replace(/(ing|ed|es|er)$/, 'e')))
    return word.replace(/([iy])s(e|ing|ed|es|ation|er)$/, '$1z$2')
  return word
    .replace(/^(hon|fav|arm|lab|neighb|rum|harb|behavi|col|vig|endeav|hum)our/, '$1or')
    .replace(/^(def|off|lic|pret)ence$/, '$1ense')
    .replace(/^programme(s?)$/, 'program$1')
    .replace(/^(cent|met|theat|sab)re$/, '$1er')
    .replace(/^man(?:oeu|eu)vre(s?)$/, 'maneuver$1')
}
