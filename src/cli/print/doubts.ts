import type { Doubt, DoubtSide } from '../../views/index.ts'
import { officesShown, officeWords, quotedSentence, reportWords } from '../../views/words/index.ts'
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

/** `attache same A B`, with names as a shell takes them. @example commandOf('same', 'Riga', 'A B') //=> 'attache same Riga "A B"' */
export const commandOf = (verb: 'same' | 'apart', a: string, b: string, ledger = ''): string =>
  `attache ${verb} ${shellWord(a)} ${shellWord(b)}${ledger}`
