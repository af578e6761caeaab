import type { FC } from 'hono/jsx'
import type { Proposal, StandingCommitment } from '../views/index.ts'
import { columnDay, dayWords, differWords, grouped, oneLine, standingWords } from '../views/words/index.ts'
import { Parties } from './actorLink.tsx'
import { lineAnchor } from './addresses.ts'
import { Days } from './days.tsx'
import { Evidence, ReportLink } from './evidence.tsx'
import type { Frame } from './frame.tsx'
import { PostForm } from './postForm.tsx'
import { Sentence } from './quote.tsx'

/** One promise of the register: when it falls due, who promised whom what, how much, and how it stands. */
export const PromiseLine: FC<{ it: StandingCommitment; frame: Frame }> = ({ it, frame }) => {
  const { line, day, standing, confirmed, proposed } = it
  const differ = differWords(line.differ)
  return (
    <li class="line promise" id={lineAnchor(line.id)}>
      <div class="when">
        {line.due === null ? <span class="unsaid">no day</span> : <Days from={line.due} to={line.due} around={null} />}
      </div>
      <div class="what">
        <p>
          <Parties from={line.by} to={line.to} />{' '}
          <span class="words" dir="auto">
            {oneLine(line.content)}
          </span>
        </p>
        <p class="note">
          <span class={`standing ${standing}`}>{standingWords(it)}</span>
          {day === null ? '' : `; told ${columnDay(day).trim()}`}
        </p>
        {differ === '' ? null : (
          <p class="differ">
            <bdi>{differ}</bdi>
          </p>
        )}
        {confirmed?.by ? (
          <div class="proposal">
            <Sentence evidence={confirmed.by} />
            <ReportLink report={confirmed.by} />
          </div>
        ) : null}
        {proposed.map((proposal) => (
          <ProposalBlock proposal={proposal} frame={frame} id={line.id} />
        ))}
      </div>
      <div class="amount number">
        {line.amount === null ? null : (
          <>
            {line.amount.bound === null ? null : <span class="bound">{line.amount.bound} </span>}
            {grouped(line.amount.value)} <bdi class="unit">{line.amount.unit}</bdi>
            {line.amount.per === null ? null : <span class="per"> per {line.amount.per}</span>}
          </>
        )}
      </div>
      <Evidence line={line} />
    </li>
  )
}

/** Half-sure at most is only perhaps so. */
const PERHAPS = 0.6

/** What a later report makes of a promise, with its sentence, for a person to confirm. */
const ProposalBlock: FC<{ proposal: Proposal; frame: Frame; id: string }> = ({ proposal, frame, id }) => {
  const { outcome, confidence, why, due, evidence } = proposal
  return (
    <div class="proposal">
      <p class="note">
        {confidence <= PERHAPS ? 'Perhaps' : 'Looks'} {outcome}
        {due === null ? '' : ` to ${dayWords(due)}`} ({why}):
      </p>
      <Sentence evidence={evidence} />
      <ReportLink report={evidence} />
      <PostForm frame={frame} action="/promised/confirm" label={`Confirm that it is ${outcome}`}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="status" value={outcome} />
        <button type="submit">Confirm: {outcome}</button>
      </PostForm>
    </div>
  )
}
