import type { OrganEntry } from '../gazetteer/entries.ts'
import type { Draft } from './draft.ts'
import type { Organ } from './organs.ts'
import { follows, type Scene } from './scene.ts'

const BESIDE =
  /^(?:new|current|former|interim|transitional|federal|national|own|military|coalition|caretaker|previous|local|main|entire|whole|two|official|internationally|recognized|western-backed|elected|ousted)$/
const PLACE_ADJECTIVE =
  /^(?:the|\w+ern|baltic|african|european|asian|arab|nordic|tiny|small|island|wealthy|poor|war-torn)$/

/** Whose organ a noun names: `Kenya's` parliament, the `Syrian` army, government `of Syria`, `its` central bank. */
export function organOwner(
  scene: Scene,
  at: number,
  end: number,
  entry: OrganEntry,
): Pick<Organ, 'whole' | 'owner' | 'ownerWord' | 'definite'> {
  const { words, startsAt, endsAt } = scene
  let first = at
  let owner: Draft | null = null
  let ownerWord: number | null = null
  let definite = false
  while (follows(scene, first)) {
    const before = words[first - 1]
    const reference = endsAt.get(first)
    if (!before) break
    if (reference) {
      const { kind } = reference.draft
      const governs = entry.makes === 'state' || entry.noun === 'administration'
      const owns =
        kind === 'state' ||
        (kind === 'organization' &&
          !governs &&
          (before.possessive || /^(?:secretariat|mission|delegation)$/.test(entry.noun))) ||
        (kind === 'person' && governs)
      if (!owns || owner) break
      owner = reference.draft
      first = reference.first
      if (before.possessive) break
      continue
    }
    if (/^(?:the|this|that|a|an)$/.test(before.fold)) {
      definite = before.fold === 'the'
      first--
      break
    }
    if (BESIDE.test(before.fold)) {
      first--
      continue
    }
    if (/^(?:his|her|its|their)$/.test(before.fold) || (before.possessive && !before.capital && !owner)) {
      ownerWord = first - 1
      first--
      if (before.possessive) while (follows(scene, first) && PLACE_ADJECTIVE.test(words[first - 1]?.fold ?? '')) first--
    }
    break
  }
  let last = end
  if (owner && MISSION.test(entry.noun) && !words[last - 1]?.possessive) last = hostEnd(scene, last)
  if (!owner && ownerWord === null && follows(scene, last) && !words[last - 1]?.possessive) {
    const next = words[last + 1]?.fold === 'the' ? last + 2 : last + 1
    const reference =
      /^(?:of|in)$/.test(words[last]?.fold ?? '') && follows(scene, next) ? startsAt.get(next) : undefined
    if (reference?.draft.kind === 'state' || (reference?.draft.kind === 'person' && entry.makes === 'state')) {
      owner = reference.draft
      last = reference.last
    }
  }
  return { whole: { first, last }, owner, ownerWord, definite }
}

const MISSION = /embassy|consulate|mission|office$|commission$/

/** The end of `in Lithuania`, `to the United Nations` after a mission. */
function hostEnd({ words, startsAt }: Scene, last: number): number {
  if (words[last - 1]?.gap !== ' ' || !/^(?:in|to)$/.test(words[last]?.fold ?? '')) return last
  const next = words[last + 1]?.fold === 'the' ? last + 2 : last + 1
  const host = startsAt.get(next)
  return host && host.draft.kind !== 'person' ? host.last : last
}
