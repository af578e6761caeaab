import { compareGuises, type Verdict } from './compareGuises.ts'
import type { Guise } from './guise.ts'

/** A guise that is settled already: `root` is the guise that its actor is named by. */
export type Settled = { readonly id: number; readonly root: number; readonly guise: Guise }

/** What people decided of two guises: `same` and `apart` go before all evidence. */
export type Ruling = (a: Guise, b: Guise) => 'same' | 'apart' | undefined

/** Two actors that may be one, for a person to settle. */
export type Doubt = { readonly with: number; readonly confidence: number; readonly why: string }

export type Choice = {
  /** The root of the actor that the guise is of; null where it is an actor of its own so far. */
  readonly root: number | null
  readonly confidence: number
  readonly why: string
  readonly doubts: readonly Doubt[]
}

type Candidate = { readonly root: number; readonly best: Verdict; readonly via: number; readonly ruled: boolean }

/** Whose guise this is, of the actors that the settled guises before it make up. An actor of which any guise can never be this one's is none
 * of its; one that is decided to be the same goes before all; where two actors would do equally well, nobody is joined and both are doubts. */
export function chooseActor(guise: Guise, before: readonly Settled[], ruling: Ruling): Choice {
  const candidates = candidatesOf(guise, before, ruling)
  const ruled = candidates.find((candidate) => candidate.ruled)
  if (ruled) return joined(ruled, [])
  const sure = candidates.filter(({ best }) => best.says === 'sure')
  const alone = candidates.filter(({ best }) => best.says === 'alone')
  const doubtful = candidates.filter(({ best }) => best.says === 'doubt')
  const [first] = sure.length > 0 ? sure : alone
  const rivals =
    sure.length > 0 ? [] : alone.filter(({ best }) => first && best.confidence > first.best.confidence - 0.06)
  if (first && rivals.length < 2) return joined(first, doubtful.map(doubtOf))
  const why = rivals.length > 1 ? 'more than one would do' : 'nobody like it'
  return { root: null, confidence: 1, why, doubts: [...rivals, ...doubtful].map(doubtOf) }
}

function candidatesOf(guise: Guise, before: readonly Settled[], ruling: Ruling): Candidate[] {
  const byRoot = new Map<number, Candidate | null>()
  for (const { id, root, guise: other } of before) {
    const standing = byRoot.get(root)
    const ruled = ruling(guise, other)
    if (ruled === 'apart') byRoot.set(root, null)
    if (standing === null || ruled === 'apart') continue
    if (ruled === 'same') {
      byRoot.set(root, { root, best: { says: 'sure', confidence: 1, why: 'decided' }, via: id, ruled: true })
      continue
    }
    const verdict = compareGuises(guise, other)
    if (verdict.says === 'never' && !standing?.ruled) byRoot.set(root, null)
    else if (STRENGTH[verdict.says] > 0 && (standing === undefined || stronger(verdict, standing.best)))
      byRoot.set(root, { root, best: verdict, via: id, ruled: false })
  }
  const found = [...byRoot.values()].filter((candidate) => candidate !== null)
  return found.sort((a, b) => Number(stronger(b.best, a.best)) - Number(stronger(a.best, b.best)))
}

const STRENGTH = { sure: 3, alone: 2, doubt: 1, no: 0, never: 0 } as const

const stronger = (a: Verdict, b: Verdict): boolean =>
  STRENGTH[a.says] > STRENGTH[b.says] || (a.says === b.says && a.confidence > b.confidence)

const joined = ({ root, best }: Candidate, doubts: readonly Doubt[]): Choice => ({
  root,
  confidence: best.confidence,
  why: best.why,
  doubts,
})

const doubtOf = ({ via, best }: Candidate): Doubt => ({ with: via, confidence: best.confidence, why: best.why })
