import { assertNever, textOf } from '../terms/index.ts'
import type { ActorRef, Mark } from '../views/index.ts'
import { codeOf, listed, oneLine, plural } from '../views/words/index.ts'

/** What a mark is, in the margin of its text: a label and whom it is about. */
export type MarkWords = {
  readonly label: string
  readonly words: string
}

/** What was found at a mark, as it was read there, and whether it was struck. */
export function markWords(mark: Mark, text: string): MarkWords {
  const { label, words } = foundAt(mark, text)
  return { label: mark.struckAt === null ? label : `struck, ${label}`, words }
}

function foundAt({ finding, actors }: Mark, text: string): MarkWords {
  const ref = (local: string | null | undefined): ActorRef | undefined =>
    local === null || local === undefined ? undefined : actors.get(local)
  const names = (some: readonly string[]): string => listed(some.flatMap((local) => ref(local)?.name ?? []))
  switch (finding.kind) {
    case 'statement': {
      const { speaker } = finding
      const named = ref(speaker?.actor)?.name
      const words = named ?? (speaker?.span ? oneLine(textOf(text, speaker.span)) : 'somebody unnamed')
      const about = names(finding.about.filter((local) => local !== speaker?.actor))
      const verbatim = finding.content.some((piece) => piece.verbatim)
      return { label: verbatim ? 'quoted' : 'said', words: about === '' ? words : `${words}, on ${about}` }
    }
    case 'event': {
      const parties = [names(finding.sources) || 'somebody', names(finding.targets)]
        .filter((it) => it !== '')
        .join(' → ')
      const how = finding.recall ? 'spoken of' : finding.status === 'occurred' ? '' : finding.status
      return { label: `${how === '' ? '' : `${how}, `}${codeOf(finding)}`, words: parties }
    }
    case 'commitment':
      return {
        label: 'promised',
        words: [names(finding.by) || 'somebody', names(finding.to)].filter((it) => it !== '').join(' → '),
      }
    case 'role': {
      const of = ref(finding.of)?.name
      const former = finding.tenure === 'current' ? '' : `${finding.tenure} `
      return {
        label: 'office',
        words: `${ref(finding.person)?.name ?? 'somebody'}, ${former}${finding.title}${of === undefined ? '' : ` of ${of}`}`,
      }
    }
    case 'membership':
      return {
        label: finding.as,
        words: `${ref(finding.member)?.name ?? 'somebody'}, ${ref(finding.body)?.name ?? 'a body'}`,
      }
    case 'agenda':
      return { label: 'to come', words: oneLine(textOf(text, finding.what)) }
    default:
      return assertNever(finding)
  }
}

/** Where the words of a finding come from: `a rule and the lexicon’s entry “recall”`. */
export function foundWords({ finding: { evidence }, foundBy }: Pick<Mark, 'finding' | 'foundBy'>): string {
  const { confidence, entry } = evidence
  const by = confidence === undefined ? `the rule ${foundBy}` : `a head of the trained reader, ${foundBy}`
  const sure = confidence === undefined ? '' : `, ${percent(confidence)} sure`
  return `${by}${sure}${entry === undefined ? '' : `, by the lexicon’s entry “${entry}”`}`
}

/** Never rounded up to certainty. @example [percent(0.9997), percent(0.5)] //=> ['99.9 %', '50 %'] */
export const percent = (share: number): string => `${Math.floor(share * 1000) / 10} %`

/** How many other reports tell the line of a mark; empty for none. */
export function othersWords({ line }: Pick<Mark, 'line'>, article: string): string {
  const others = new Set(line?.line.evidence.map((row) => row.article).filter((key) => key !== article))
  return others.size === 0 ? '' : plural(others.size, 'other report')
}
