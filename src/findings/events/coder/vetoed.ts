import { judge } from '../../../english/index.ts'
import type { Event } from '../../../terms/index.ts'
import type { Refiner } from '../../steps.ts'
import { asking, isShort } from './asking.ts'
import { coderEvents } from './coderEvents.ts'

// Chosen as docs/scores.md tells.
/** The chance of no event from which on the coder overrules the lexicon; it says so seldom. */
const NO_EVENT = 0.5
/** The chance that it may leave the lexicon's type at most. */
const DOUBTFUL = 0.1

/** Drops what the lexicon sees and the trained coder holds for no event between these parties. Plain short sentences it doubts
 * without reason, so those are the lexicon's alone. */
export const vetoed: Refiner<Event> = {
  name: 'events/vetoed',
  refine: (found, { scenes, coder }) => {
    if (!coder) return [...found]
    const questions = found.flatMap((event) => {
      if (event.evidence.foundBy === coderEvents.name) return []
      const scene = scenes.find(({ sentence }) => sentence.start === event.evidence.sentence.start)
      if (scene && isShort(scene.sentence)) return []
      const asked = scene && asking(scene, event, [event.trigger])
      return asked ? [{ event, asked }] : []
    })
    const judgements = judge(
      questions.map(({ asked }) => asked),
      coder,
    )
    const none = new Set(
      questions.flatMap(({ event }, at) => {
        const types = judgements[at]?.types
        return (types?.get('NONE') ?? 0) >= NO_EVENT && (types?.get(event.type) ?? 0) < DOUBTFUL ? [event] : []
      }),
    )
    return found.filter((event) => !none.has(event))
  },
}
