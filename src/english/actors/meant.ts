import type { Draft } from './draft.ts'
import type { Memory } from './resolve.ts'
import { type Seen, salienceOf } from './salience.ts'
import type { Scene } from './scene.ts'

/** How much a point of standing out counts beside the logarithm of a chance. */
const SALIENCE = 0.25

/** Whom a noun or adjective means of those that `fits` allows with a bonus: who stands out most, weighed with what the trained head says. */
export function meantOf(
  scene: Scene,
  memory: Memory,
  at: number,
  fits: (candidate: Seen) => number | null,
): Draft | null {
  const salience = salienceOf(scene, memory.seen, at, fits)
  if (salience.size === 0) return null
  const chances = memory.noting?.asked(at, 'noun', ({ spoken: { actors } }) => {
    const [only, other] = actors
    return only !== undefined && other === undefined && salience.has(only)
  })
  if (chances && chances.nobody > NOBODY) return null
  const chanceOf = new Map([...(chances?.of ?? [])].map(([{ actors }, chance]) => [actors[0], chance]))
  let best: { readonly draft: Draft; readonly score: number } | null = null
  for (const [draft, stands] of salience) {
    const chance = Math.log(Math.max(chanceOf.get(draft) ?? 0, LEAST))
    const score = chances ? stands * SALIENCE + chance : stands
    if (!best || score > best.score) best = { draft, score }
  }
  return best?.draft ?? null
}

/** How sure the head must be that nobody is meant; what a noun may mean is told by the lexicon, which knows more of it. */
const NOBODY = 0.97

/** The chance of one whom the head was not asked about, for being too far back. */
const LEAST = 0.01
