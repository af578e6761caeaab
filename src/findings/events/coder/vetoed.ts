import { judge } from '../../../english/index.ts'
import type { Event } from '../../../terms/index.ts'
import type { Refiner } from '../../steps.ts'
import { asking } from './asking.ts'
import { coderEvents } from './coderEvents.ts'

/** The chance of no event from which on the coder overrules the lexicon; it says so seldom. See docs/scores.md. */
const NO_EVENT = 0.2

/** Drops what the lexicon sees and the trained coder holds for no event between these parties: "Georgia [beat] Turkey on the rings". */
export const vetoed: Refiner<Event> = {
  name: 'events/vetoed',
  refine: (found, { scenes, coder }) => {
    if (!coder) return [...found]
    const questions = found.flatMap((event) => {
      if (event.evidence.foundBy === coderEvents.name) return []
      const scene = scenes.find(({ sentence }) => sentence.start === event.evidence.sentence.start)
      const asked = scene && asking(scene, event, [event.trigger])
      return asked ? [{ event, asked }] : []
    })
    const judgements = judge(
      questions.map(({ asked }) => asked),
      coder,
    )
    const none = new Set(
      questions.flatMap(({ event }, at) => ((judgements[at]?.types.get('NONE') ?? 0) >= NO_EVENT ? [event] : [])),
    )
    return found.filter((event) => !none.has(event))
  },
}
