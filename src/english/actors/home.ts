import type { Draft } from './draft.ts'
import { add, sentencePoints, stateSigns } from './homeSigns.ts'
import { wholePoints } from './homeWhole.ts'
import type { Scene } from './scene.ts'

/** How many points a state needs, and how many more than the next. */
const [ENOUGH, AHEAD] = [1.5, 0.5] as const

/** The state that `the government` or `Foreign Minister Vaitkutė` most likely belongs to where the words do not say, of those not ruled out:
 * what stands in the sentence and before it in the paragraph is weighed against the dateline, the issuer and whom the report is about.
 * Nobody's where two come close: under a dateline of Vilnius a minister who opens a port in Oslo may be either's. Of offices more is in doubt than of people who are local. */
export function homeOf(
  scene: Scene,
  of: 'offices' | 'locals' = 'locals',
): (at: number, not?: ReadonlySet<string>) => Draft | null {
  const signs = stateSigns(scene)
  const whole = wholePoints(scene, signs, of)
  const paragraphOf = (at: number): number => scene.parsed.sentences[scene.words[at]?.sentence ?? 0]?.paragraph ?? 0
  return (at, not) => {
    const points = new Map(whole(paragraphOf(at) > 0))
    for (const [state, value] of sentencePoints(scene, signs, at)) add(points, state, value)
    const [best, next] = [...points].filter(([{ country }]) => !not?.has(country ?? '')).sort((a, b) => b[1] - a[1])
    if (!best || best[1] < ENOUGH || best[1] - (next?.[1] ?? 0) < AHEAD) return null
    return best[0]
  }
}
