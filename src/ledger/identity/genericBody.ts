/** Words that a state's bodies everywhere share: a name of these alone says which body, not whose. */
const SHARED: ReadonlySet<string> = new Set(
  `ministry department office agency authority committee commission council board court courts parliament assembly senate congress house
  government cabinet presidency police army navy air force forces armed military coast guard border customs service services security
  intelligence national supreme constitutional high central bank electoral election foreign affairs relations interior internal home defence
  defense justice finance economy trade health education energy agriculture fisheries transport labour labor environment culture
  information state federal public prosecutor prosecutors general attorney embassy consulate chamber commerce opposition party union of and
  the for on lower upper people s red crescent cross statistics immigration`.split(/\s+/),
)

/** Whether a folded name is made of such words alone. @example [isGenericBody('coast guard'), isGenericBody('european union')] //=> [true, false] */
export const isGenericBody = (name: string): boolean => name.split(' ').every((word) => SHARED.has(word))
