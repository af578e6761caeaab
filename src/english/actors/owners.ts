import type { Held } from './held.ts'
import { homeOf } from './home.ts'
import type { Scene } from './scene.ts'

/** Offices that only a state has. */
const OF_STATE =
  /^(?:(?:deputy|first deputy|acting|vice|first|state|federal|junior|cabinet) )?(?:[\w-]+ (?:and [\w-]+ )?){0,3}(?:minister|ministers)(?: (?:of|for) .*)?$|^(?:president|prime minister|premier|chancellor|vice chancellor|foreign secretary|home secretary|secretary of state|defen[cs]e secretary|treasury secretary|head of state|head of government|king|queen|emir|sultan|crown prince|first lady|attorney general|deputy prime minister.*|ambassador to .*|ambassador|national security advis[eo]r|army chief|chief of (?:the )?general staff|central bank governor|parliament speaker|opposition leader|opposition party leader|chief of defen[cs]e|supreme leader)$/

/** Gives each title that does not say of which state the state of the holder beside it, the lexicon's, or the one at hand. */
export function fillOwners(scene: Scene, held: readonly Held[]): void {
  const home = homeOf(scene)
  const { words } = scene
  held.forEach((one, index) => {
    if (one.owner || one.office.placed || one.office.entry.sort !== 'office') return
    const told = held.find(
      (other) => other !== one && other.holder === one.holder && other.title === one.title && other.owner,
    )
    const country = one.office.entry.country
    if (told) one.owner = told.owner
    else if (one.holder.country && OF_STATE.test(one.title)) one.owner = scene.stateOf(one.holder.country)
    else if (country) one.owner = scene.stateOf(country)
    else if (OF_STATE.test(one.title)) {
      const before = held[index - 1]
      const listed =
        before &&
        before.owner?.kind === 'state' &&
        words[one.office.first - 1]?.fold === 'and' &&
        words[before.office.first]?.sentence === words[one.office.first]?.sentence
      one.owner = listed ? before.owner : home(one.office.first)
    }
  })
}

/** Gives persons the country of the state, body or person whose office they hold. */
export function fillCountries(scene: Scene, held: readonly Held[]): void {
  for (const { holder, owner, office } of held)
    if (owner && owner.kind === 'state' && office.entry.sort !== 'kin') holder.country ??= owner.country
  for (const { holder, owner, office } of held)
    if (owner && owner.kind !== 'state' && office.entry.sort !== 'kin') holder.country ??= owner.country
  for (const { holder, office } of held) holder.country ??= office.country
  const { words, endsAt } = scene
  for (const reference of scene.named) {
    const after =
      words[reference.last]?.fold === 'of' && words[reference.last - 1]?.gap === ' '
        ? scene.startsAt.get(reference.last + 1)
        : undefined
    if (reference.draft.kind === 'person' && after?.draft.kind === 'state' && !words[reference.last - 1]?.possessive)
      reference.draft.country ??= after.draft.country
    const before = endsAt.get(reference.first)
    const sense = before && scene.hits.names.get(before.first)?.entry.sense
    if (
      reference.draft.kind === 'person' &&
      before?.draft.kind === 'state' &&
      (sense === 'adjective' || /^(?:\p{Lu}\.?)+$/u.test(words[before.first]?.text ?? '')) &&
      words[before.last - 1]?.gap === ' ' &&
      !words[before.last - 1]?.possessive
    )
      reference.draft.country ??= before.draft.country
  }
}
