import type { Clause } from './clause.ts'
import type { Code } from './codeOf.ts'
import type { Layout } from './layout.ts'
import type { Match } from './match.ts'
import type { Sides } from './resolve.ts'
import type { Scene } from './scene.ts'

const PLACE =
  /^(capital|city|town|palace|office|residence|airport|ministry|headquarters|villa|chancellery|parliament|castle|embassy|tarmac|hall|border|seat|house)$/

/** What an act comes to by who its parties are: "called on President Omar Hadi" is a visit, "called on Chad to" is a demand;
 * "welcomed Omar Hadi in Riga" is a visit told by the host; two countries' exercise is theirs together. Else as it was. */
export function meantBy(
  scene: Scene,
  clause: Clause,
  match: Match,
  code: Code,
  sides: Sides,
): { code: Code; sides: Sides } {
  const { layout, clauses } = scene
  const [first, second] = match.entry.words
  const { sources, targets } = sides
  const person = targets.length === 1 && targets.every((actor) => layout.kindOf(actor) === 'person')
  const plain = code.status === 'occurred' && match.entry.objects.length === 0
  const visit: Code = { ...code, type: 'CONSULT', mode: 'visit' }
  if (plain && code.type === 'REQUEST' && first === 'call' && /^(on|upon)$/.test(second ?? '') && person) {
    const asks = clauses.some(({ governor, link }) => governor === clause && link === 'infinitive')
    return asks || clause.args.some(({ prep }) => prep === 'for') ? { code, sides } : { code: visit, sides }
  }
  if (
    plain &&
    code.type === 'SUPPORT' &&
    /^(welcome|greet)$/.test(first ?? '') &&
    second === undefined &&
    person &&
    isAtPlace(layout, clause)
  )
    return { code: visit, sides: { sources: targets, targets: sources } }
  const exercise =
    match.object !== null && code.type === 'MOBILIZE' && match.entry.objects.some(({ head }) => head === 'exercise')
  const states = sources.filter((actor) => layout.kindOf(actor) === 'state')
  if (exercise && targets.length === 0 && states.length > 1 && states.length === sources.length)
    return { code: { ...code, type: 'COOPERATE', mode: null }, sides }
  return { code, sides }
}

/** "in [Riga]", "at the [palace]": somewhere that a guest comes to. */
const isAtPlace = ({ reading: { tokens } }: Layout, { args }: Clause): boolean =>
  args.some(({ prep, chunks: [chunk] }) => {
    const head = tokens[chunk?.head ?? -1]
    return (
      /^(in|at|to|into|outside)$/.test(prep ?? '') &&
      head !== undefined &&
      (head.tag === 'PROPN' || PLACE.test(head.lemma))
    )
  })
