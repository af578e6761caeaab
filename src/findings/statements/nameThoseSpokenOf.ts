import type { ActorId, Statement } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'
import { startingWithin } from './places.ts'

/** Names the actors a content mentions, in order, the speaker left out. */
export const nameThoseSpokenOf: Refiner<Statement> = {
  name: 'statements/nameThoseSpokenOf',
  refine: (found, { reading }) => {
    const mentions = reading.mentions.map(({ span, actor }) => ({ ...span, actor }))
    return found.map((statement) => {
      const about = new Set<ActorId>()
      for (const piece of statement.content) for (const { actor } of startingWithin(mentions, piece)) about.add(actor)
      if (statement.speaker?.actor) about.delete(statement.speaker.actor)
      return { ...statement, about: [...about] }
    })
  },
}
