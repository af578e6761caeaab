import type { FC } from 'hono/jsx'
import type { ActorRef, Brief, Covered, Dated, Some } from '../views/index.ts'
import { intervalWords, plural } from '../views/words/index.ts'
import { Ask, AskActor, AskDays } from './ask.tsx'
import { Document, type Frame } from './frame.tsx'
import { LineList } from './line.tsx'
import { CoveredWords, Nothing } from './nothing.tsx'
import { Section, Title } from './section.tsx'

/** The brief of some days. */
export const TodayPage: FC<{
  frame: Frame
  asked: { for: string; since: string; until: string }
  brief: Brief | null
  others: readonly ActorRef[]
  covered: Covered
}> = ({ frame, asked, brief, covered }) => {
  const name = brief?.for?.name ?? 'All parties'
  const days = brief === null ? '' : intervalWords(brief.since, brief.until)
  return (
    <Document frame={frame} title={brief === null ? 'Today' : `${name}, ${days}`}>
      <Title title={name} days={days} aside={plural(covered.articles, 'report')} />
      <Ask action="/" label="Whose brief, of which days">
        <AskActor name="for" label="The brief for" value={asked.for} hint="everybody" />
        <AskDays since={asked.since} until={asked.until} />
      </Ask>
      {brief === null ? (
        <Nothing what="Nothing" covered={covered} />
      ) : (
        <>
          <p class="note">
            <CoveredWords covered={covered} />
          </p>
          {PARTS.map(([part, head]) => {
            const some: Some<Dated> = brief[part]
            return some.lines.length === 0 ? null : (
              <Section head={head}>
                <LineList lines={some.lines} around={brief} known={brief.for} offices={brief.offices} />
              </Section>
            )
          })}
        </>
      )}
    </Document>
  )
}

const PARTS = [
  ['saidBy', 'Said'],
  ['saidAbout', 'Said about'],
  ['done', 'Done'],
  ['promised', 'Promised'],
  ['toCome', 'To come'],
  ['unsettled', 'Unsettled'],
] as const
