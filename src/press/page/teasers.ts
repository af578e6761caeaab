import type { Block } from './blocks.ts'
import type { PageElement } from './tree.ts'

/** A teaser's own words are no longer, in UTF-16 code units; and there are so many side by side. */
const LONGEST = 260
const FEWEST = 3

/** Elements side by side, alike in tag and class, that each hold a link on a line of its own and few words beside it: what leads to
 * other reports. A list whose items only mention links is none.
 * `<div class="card"><a>Ferries late</a><p>Ice holds them.</p></div>` three times over. */
export function teasersOf(blocks: readonly Block[]): ReadonlySet<PageElement> {
  const held = new Map<PageElement, { words: number; linked: number; lines: number }>()
  for (const { element, text, linked } of blocks) {
    const whole = linked >= text.length * 0.9 && text.length >= 12
    for (let at: PageElement | null = element, up = 0; at && up < 7; at = at.parent, up++) {
      const sum = held.get(at) ?? { words: 0, linked: 0, lines: 0 }
      held.set(at, {
        words: sum.words + Math.max(0, text.length - linked),
        linked: sum.linked + (whole ? 1 : 0),
        lines: sum.lines + 1,
      })
    }
  }
  const groups = new Map<PageElement, Map<string, PageElement[]>>()
  for (const [element, { words, linked, lines }] of held) {
    if (element.parent === null || linked === 0 || linked > 3 || lines < 2 || words > LONGEST) continue
    const key = `${element.tag} ${element.attributes.class ?? ''}`
    const beside = groups.get(element.parent) ?? new Map<string, PageElement[]>()
    beside.set(key, [...(beside.get(key) ?? []), element])
    groups.set(element.parent, beside)
  }
  return new Set(
    [...groups.values()].flatMap((beside) => [...beside.values()].filter((alike) => alike.length >= FEWEST).flat()),
  )
}
