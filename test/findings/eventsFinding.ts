import { loadModels } from '../../src/cli/model.ts'
import { type EventCoder, read } from '../../src/english/index.ts'
import { scenesOf, verbCandidates } from '../../src/findings/events/index.ts'
import { find } from '../../src/findings/index.ts'
import type { ActorId, Amount, Findings } from '../../src/terms/index.ts'
import { articleOf } from '../english/reader.ts'

const models = loadModels()

/** The day on which all invented dispatches of these tests appear. */
export const PUBLISHED = '2026-03-09'

/** What a text tells, and the name of each actor; `*` for a group, which is named as the reading sees fit. Without a coder the lexicon speaks alone. */
export function told(
  text: string,
  coder: EventCoder | null = models.coder,
): { findings: Findings; nameOf: (id: ActorId) => string } {
  const reading = read(articleOf(text, PUBLISHED), models.english)
  const names = new Map(reading.actors.map(({ id, name, kind }) => [id, kind === 'group' ? '*' : name]))
  return { findings: find(reading, models.findings, coder), nameOf: (id) => names.get(id) ?? `nobody (${id})` }
}

/** Events as `TYPE mode source > target (status)`, mutual ones as `a + b`, sorted; `occurred` is left out. */
export function eventsIn(text: string, coder: EventCoder | null = models.coder): string {
  const { findings, nameOf } = told(text, coder)
  return findings.events
    .map(({ type, mode, sources, targets, status }) => {
      const mutual = sources.length > 1 && targets.length === 0
      const from = sources.map(nameOf).join(mutual ? ' + ' : '+')
      const to = targets.length > 0 ? ` > ${targets.map(nameOf).join('+')}` : ''
      return `${type} ${mode ?? '-'} ${from}${to}${status === 'occurred' ? '' : ` (${status})`}`
    })
    .sort()
    .join('; ')
}

/** The candidates of a text's verbs as `predicate entry TYPE sources>targets`, the last first. */
export function candidatesIn(text: string): string[] {
  const reading = read(articleOf(text, PUBLISHED), models.english)
  const nameOf = (id: ActorId): string => reading.actors.find((actor) => actor.id === id)?.name ?? ''
  return scenesOf(reading, models.findings.events)
    .flatMap((scene) => verbCandidates(scene))
    .map(({ predicate, entry, code, sides }) => {
      const to = sides.targets.length > 0 ? `>${sides.targets.map(nameOf).join('+')}` : ''
      const words = 'words' in entry ? entry.words.join(' ') : entry.thing.head
      return `${reading.tokens[predicate]?.text} ${words} ${code.type} ${sides.sources.map(nameOf).join('+')}${to}`
    })
}

const amountText = ({ value, unit, per, bound }: Amount): string =>
  `${value} ${unit}${per ? ` per ${per}` : ''}${bound ? ` ${bound}` : ''}`

/** Commitments as `by > to | content | amount | due`, in order of place. */
export function commitmentsIn(text: string): string[] {
  const { findings, nameOf } = told(text)
  return findings.commitments.map(({ by, to, content, amount, due }) =>
    [
      `${by.map(nameOf).join('+')} > ${to.map(nameOf).join('+')}`.trim(),
      text.slice(content.start, content.end),
      amount ? amountText(amount) : '',
      due?.iso ?? '',
    ].join(' | '),
  )
}

/** Memberships as `member as body`, sorted. */
export function membershipsIn(text: string): string {
  const { findings, nameOf } = told(text)
  return findings.memberships
    .map(({ member, as, body }) => `${nameOf(member)} ${as} ${nameOf(body)}`)
    .sort()
    .join('; ')
}
