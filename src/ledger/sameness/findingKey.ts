import {
  type ActorId,
  type AgendaItem,
  assertNever,
  type Commitment,
  type ContentSpan,
  type Event,
  type Finding,
  foldText,
  type Span,
  type Statement,
} from '../../terms/index.ts'
import { contentHash, type KeyPart } from '../contentHash.ts'

/** What makes findings of different articles comparable. */
export type Naming = {
  readonly keyOf: (actor: ActorId) => string
  readonly textOf: (span: Span) => string
  /** Stands for the article where a finding says too little to be known again elsewhere; copies share it. */
  readonly scope: string
}

/** The key of each finding of one article, in order: findings with one key are one line of the ledger. */
export function findingKeys(findings: readonly Finding[], naming: Naming): string[] {
  const before = new Map<string, number>()
  return findings.map((finding) => {
    const key = contentHash([finding.kind, ...sameness(finding, naming)])
    if (!standsAlone(finding)) return key
    const nth = before.get(key) ?? 0
    before.set(key, nth + 1)
    return contentHash([key, nth])
  })
}

/** An undated event is itself alone: two of the same kind in one article are two. */
const standsAlone = (finding: Finding): boolean => finding.kind === 'event' && finding.date === null

function sameness(finding: Finding, naming: Naming): readonly KeyPart[] {
  switch (finding.kind) {
    case 'statement':
      return statement(finding, naming)
    case 'event':
      return event(finding, naming)
    case 'commitment':
      return commitment(finding, naming)
    case 'role':
      return [
        naming.keyOf(finding.person),
        foldText(finding.title),
        finding.of === null ? null : naming.keyOf(finding.of),
      ]
    case 'agenda':
      return agenda(finding, naming)
    case 'membership':
      return [naming.keyOf(finding.member), naming.keyOf(finding.body), finding.as]
    default:
      return assertNever(finding)
  }
}

/** The same speaker, words and day. */
function statement({ speaker, content, date }: Statement, naming: Naming): readonly KeyPart[] {
  const words = contentWords(content, naming.textOf)
  const who = speaker?.actor
    ? naming.keyOf(speaker.actor)
    : [naming.scope, speaker?.span ? foldText(naming.textOf(speaker.span)) : null]
  return [who, words, date?.iso ?? null]
}

/** The same type, parties and days. */
function event({ type, sources, targets, date }: Event, naming: Naming): readonly KeyPart[] {
  const when = date === null ? naming.scope : [date.from.iso, date.to.iso]
  return [type, parties(sources, naming), parties(targets, naming), when]
}

/** The same sort of thing, parties and days; without parties the same words. */
function agenda({ sort, who, what, date }: AgendaItem, naming: Naming): readonly KeyPart[] {
  const of = who.length > 0 ? parties(who, naming) : foldText(naming.textOf(what))
  return [sort, of, date.from.iso, date.to.iso]
}

/** The same parties and words. */
function commitment({ by, to, content }: Commitment, naming: Naming): readonly KeyPart[] {
  const who = by.length === 0 ? naming.scope : parties(by, naming)
  return [who, parties(to, naming), foldText(naming.textOf(content))]
}

const parties = (actors: readonly ActorId[], naming: Naming): readonly string[] =>
  [...new Set(actors.map(naming.keyOf))].sort()

const contentWords = (content: readonly ContentSpan[], textOf: (span: Span) => string): string =>
  foldText(content.map(textOf).join(' '))
