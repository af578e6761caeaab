import type { Spoken } from '../coreference/index.ts'
import type { Draft } from './draft.ts'
import type { Memory } from './resolve.ts'
import { mostSalient, type Seen } from './salience.ts'
import type { Scene } from './scene.ts'

/** How much more likely a bonus of one makes an actor. */
const BONUS = 0.5

/** Whom a noun or adjective means of those that `fits` allows with a bonus: as the trained head has it, else who stands out most. */
export function meantOf(
  scene: Scene,
  memory: Memory,
  at: number,
  fits: (candidate: Seen) => number | null,
): Draft | null {
  const salient = mostSalient(scene, memory.seen, at, fits)
  const { noting } = memory
  if (!noting || !salient) return salient
  const allowed = new Map<Draft, number>()
  for (const seen of memory.seen.slice(-80)) {
    const bonus = fits(seen)
    if (bonus !== null) allowed.set(seen.draft, Math.max(bonus, allowed.get(seen.draft) ?? bonus))
  }
  const only = ({ spoken }: { readonly spoken: Spoken<Draft> }): boolean =>
    spoken.actors.length === 1 && spoken.actors.some((one) => allowed.has(one))
  const chances = noting.asked(at, 'noun', only)
  let best: { readonly draft: Draft; readonly weight: number } | null = null
  for (const [{ actors }, chance] of chances?.of ?? [])
    for (const draft of actors) {
      const weight = chance * Math.exp(BONUS * (allowed.get(draft) ?? 0))
      if (!best || weight > best.weight) best = { draft, weight }
    }
  return best?.draft ?? salient
}
