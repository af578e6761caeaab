import type { Doubt, DoubtSide } from '../../views/index.ts'
import { quotedSentence, reportWords } from '../../views/words/index.ts'
import { shellWord } from './shellWord.ts'
import type { Style } from './style.ts'
import { hang, wrap } from './wrap.ts'

/** A doubt with the two commands that settle it. */
export type Settleable = Doubt & { readonly settle: { readonly same: string; readonly apart: string } }

/** Doubts one below the other. */
export const doubtLines = (
  doubts: readonly Settleable[],
  stateName: (code: string) => string,
  width: number,
  style: Style,
): string[] => doubts.flatMap((doubt) => ['', ...blockOf(doubt, stateName, width, style)])

function blockOf(doubt: Settleable, stateName: (code: string) => string, width: number, style: Style): string[] {
  const { a, b, confidence, why, settle } = doubt
  return [
    ...wrap(`${a.actor.name}  and  ${b.actor.name}`, width).map(style.bold),
    ...hang('  ', `${percent(confidence)} likely to be one: ${why}`, width),
    ...sideLines(a, stateName, width, style),
    ...sideLines(b, stateName, width, style),
    `  one   ${settle.same}`,
    `  two   ${settle.apart}`,
  ]
}

const percent = (share: number): string => `${Math.round(share * 100)}%`

function sideLines(side: DoubtSide, stateName: (code: string) => string, width: number, style: Style): string[] {
  const { actor, evidence } = side
  const facts = [
    actor.kind,
    ...(actor.country === null || actor.kind === 'state' ? [] : [stateName(actor.country)]),
    ...officesShown(side.offices).map((office) => officeWords(office, stateName)),
  ]
  return [
    ...hang('  ', `${actor.name}: ${facts.join(', ')}`, width),
    ...hang(
      '    ',
      evidence === null
        ? 'on a list of known actors; no report names it yet'
        : `${reportWords(evidence)}: ${quotedSentence(evidence.sentence)}`,
      width,
    ).map(style.dim),
  ]
}

/** An office of no state says nothing where there is the same of one. */
const officesShown = (offices: readonly string[]): readonly string[] =>
  offices.filter((office) => {
    const title = office.replace(/ of \?$/, '')
    return title === office || !offices.some((other) => other !== office && other.startsWith(`${title} of `))
  })

/** An office as a guise has it, with the state's name. @example officeWords('envoy of ?', (code) => code) //=> 'envoy' */
export function officeWords(office: string, stateName: (code: string) => string): string {
  const at = office.lastIndexOf(' of ')
  const [title, of] = [office.slice(0, at), office.slice(at + 4)]
  return of === '?' ? title : `${title} of ${stateName(of)}`
}

/** `attache same A B`, with names as a shell takes them. @example commandOf('same', 'Riga', 'A B') //=> 'attache same Riga "A B"' */
export const commandOf = (verb: 'same' | 'apart', a: string, b: string, ledger = ''): string =>
  `attache ${verb} ${shellWord(a)} ${shellWord(b)}${ledger}`
