import type { Statement } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { entryAt, type Stage, stageOf } from './cue.ts'
import type { CueEntry, CueKind } from './lexicon.ts'
import type { Range } from './nounPhrase.ts'
import type { Unit } from './scene.ts'
import { isQuoted } from './words.ts'

/** What a cue at a place says, if anything. */
type Reading = (stage: Stage, unit: Unit, cue: Range, entry: CueEntry) => Draft<Statement> | null

/** A finder that tries every cue of one kind that stands outside quotation marks. */
export const cueFinder = (name: string, kind: CueKind, read: Reading): Finder<Statement> => ({
  name,
  find: (context) => {
    const stage = stageOf(context)
    const { scene, lexicon } = stage
    return scene.units.flatMap((unit) => {
      const found: Draft<Statement>[] = []
      for (let at = unit.first; at < unit.last; at++) {
        if (isQuoted(scene, at)) continue
        const cue = entryAt(scene, lexicon, kind, at, unit)
        const draft = cue && read(stage, unit, { first: at, last: cue.last }, cue.entry)
        if (draft) found.push(draft)
      }
      return found
    })
  },
})
