import type { Statement } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { complementOf } from './complement.ts'
import { contentEnd } from './contentEnd.ts'
import { type Stage, speechTest } from './cue.ts'
import { cueFinder } from './cueFinder.ts'
import { draftOf } from './draft.ts'
import { leansForward } from './insertion.ts'
import { phraseAt, type Range } from './nounPhrase.ts'
import type { Scene, Unit } from './scene.ts'
import { subjectOf } from './subject.ts'

const LINKS = new Set('of for from in with at and'.split(' '))

/** A noun of speech or thought with its owner: `her claim that`, `the warning by the mayor that`.
 * Matches `Tamm's claim that the port is shut`; not `the claim that the port is shut`, which nobody owns. */
export const ownedNoun: Finder<Statement> = cueFinder('statements/ownedNoun', 'noun', (stage, unit, cue, { takes }) =>
  owned(stage, unit, cue, takes),
)

function owned(stage: Stage, unit: Unit, cue: Range, takes: ReadonlySet<string>): Draft<Statement> | null {
  const { scene } = stage
  if (scene.tokens[cue.first]?.tag !== 'NOUN') return null
  const chunk = scene.chunkAt(cue.first)
  if (!chunk || chunk.head !== cue.first) return null
  const owner = possessor(scene, chunk.first, cue.first)
  const by = owner ? null : agent(scene, unit, cue.last)
  const speaker = (owner && ownerNamed(scene, unit, owner, chunk.first)) ?? owner ?? by
  if (!speaker) return null
  const complement = complementOf(scene, unit, by ? by.last : cue.last, takes)
  if (!complement || complement.frame === 'quote') return null
  const last = contentEnd(scene, unit, {
    frame: complement.frame,
    start: complement.start,
    verb: null,
    inserted: leansForward(scene, unit, cue.first) ? 'leaning' : 'comma',
    isSpeech: speechTest(stage, unit),
  })
  return draftOf(stage, { unit, speaker, cue, content: [{ first: complement.start, last }] })
}

/** `The mayor dropped his claim that`: of a pronoun the subject of the verb before, for whom it stands. */
function ownerNamed(scene: Scene, unit: Unit, owner: Range, first: number): Range | null {
  if (!/^(his|her|its|their)$/.test(scene.tokens[owner.first]?.lower ?? '')) return null
  for (let at = first - 1; at >= Math.max(unit.first, first - 5); at--) {
    const verb = scene.verbAt(at)
    if (verb) return verb.form === 'finite' && !verb.passive ? subjectOf(scene, unit, verb) : null
    if (scene.tokens[at]?.tag === 'PUNCT' || scene.chunkAt(at)) return null
  }
  return null
}

/** What stands before `'s`, or the possessive pronoun, in the noun's own chunk. */
function possessor(scene: Scene, first: number, head: number): Range | null {
  for (let at = head - 1; at >= first; at--) {
    const token = scene.tokens[at]
    if (!token) return null
    if (token.tag === 'PART' && /^'s?$/.test(token.lower)) return at > first ? { first, last: at } : null
    if (/^(his|her|its|their|my|our|your)$/.test(token.lower)) return { first: at, last: at + 1 }
  }
  return null
}

/** `by the mayor`, `from the opposition`, `among voters` right after the noun. */
function agent(scene: Scene, unit: Unit, at: number): Range | null {
  return /^(by|from|among)$/.test(scene.tokens[at]?.lower ?? '') ? phraseAt(scene, unit, at + 1, LINKS) : null
}
