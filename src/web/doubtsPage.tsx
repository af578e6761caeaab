import type { FC } from 'hono/jsx'
import type { DecisionRow, Doubt, DoubtSide, Some } from '../views/index.ts'
import { decisionWords, officesShown, officeWords, plural, quotedSentence, reportWords } from '../views/words/index.ts'
import { Document, type Frame } from './frame.tsx'
import { LastDecision } from './lastDecision.tsx'
import { PostForm } from './postForm.tsx'

type Asked = { readonly frame: Frame; readonly stateName: (code: string) => string }

/** The pairs of actors that may be one, the likeliest first, each with the two answers. */
export const DoubtsPage: FC<Asked & { doubts: Some<Doubt>; last: DecisionRow | null }> = ({
  frame,
  stateName,
  doubts: { lines, total },
  last,
}) => (
  <Document frame={frame} title="Doubts">
    <div class="title">
      <h1>Doubts</h1>
      <p class="aside">{plural(total, 'pair')}</p>
    </div>
    <p class="lead-in">
      {total === 0
        ? 'Nobody in the ledger may be somebody else in it.'
        : 'Actors that may be one, the likeliest first. What is decided here counts for reports that come later, too.'}
      {frame.mayWrite && total > 0 ? (
        <span class="keys">
          {' '}
          Keys: <kbd>s</kbd> one, <kbd>a</kbd> two, <kbd>j</kbd> <kbd>k</kbd> next and back, <kbd>u</kbd> undo.
        </span>
      ) : null}
    </p>
    <LastDecision frame={frame} last={last} back="/doubts" />
    <ol class="doubts" data-doubts="">
      {lines.map((doubt) => (
        <li>
          <DoubtBlock frame={frame} stateName={stateName} doubt={doubt} />
        </li>
      ))}
    </ol>
    {total > lines.length ? <p class="more">{`… and ${total - lines.length} more when these are settled.`}</p> : null}
  </Document>
)

const DoubtBlock: FC<Asked & { doubt: Doubt }> = ({ frame, stateName, doubt: { a, b, confidence, why } }) => (
  <article class="doubt" tabindex={-1}>
    <p class="why">
      <span class="share">{`${Math.round(confidence * 100)} %`}</span>
      {` likely to be one: ${why}`}
    </p>
    <div>
      <h2 class="unseen">
        <bdi>{a.actor.name}</bdi> and <bdi>{b.actor.name}</bdi>
      </h2>
      <div class="sides">
        <Side side={a} stateName={stateName} />
        <Side side={b} stateName={stateName} />
      </div>
      {frame.mayWrite ? (
        <div class="answers">
          <Answer frame={frame} verb="same" a={a} b={b} words="One actor" />
          <Answer frame={frame} verb="apart" a={a} b={b} words="Two actors" />
        </div>
      ) : null}
    </div>
  </article>
)

const Answer: FC<{ frame: Frame; verb: 'same' | 'apart'; a: DoubtSide; b: DoubtSide; words: string }> = ({
  frame,
  verb,
  a,
  b,
  words,
}) => (
  <PostForm frame={frame} action="/decide">
    <input type="hidden" name="verb" value={verb} />
    <input type="hidden" name="a" value={a.actor.id} />
    <input type="hidden" name="b" value={b.actor.id} />
    <input type="hidden" name="back" value="/doubts#next" />
    <button type="submit" data-answer={verb} aria-label={`${words}: ${a.actor.name} and ${b.actor.name}`}>
      {words}
    </button>
  </PostForm>
)

const Side: FC<{ side: DoubtSide; stateName: (code: string) => string }> = ({ side, stateName }) => {
  const { actor, evidence } = side
  const facts = [
    actor.kind,
    ...(actor.country === null || actor.kind === 'state' ? [] : [stateName(actor.country)]),
    ...officesShown(side.offices).map((office) => officeWords(office, stateName)),
  ]
  return (
    <section class="side">
      <h3>
        {evidence === null ? (
          <bdi>{actor.name}</bdi>
        ) : (
          <a href={`/actors/${actor.id}`}>
            <bdi>{actor.name}</bdi>
          </a>
        )}
      </h3>
      <p class="facts">{facts.join(', ')}</p>
      {evidence === null ? (
        <p>On a list of known actors; no report names it yet.</p>
      ) : (
        <figure class="evidence">
          <blockquote>
            <bdi>{quotedSentence(evidence.sentence)}</bdi>
          </blockquote>
          <figcaption>
            <a href={`/articles/${evidence.article}#s${evidence.sentenceStart}`}>{reportWords(evidence)}</a>
          </figcaption>
        </figure>
      )}
    </section>
  )
}

/** All that was decided, the latest first. */
export const DecisionsPage: FC<{ frame: Frame; decisions: readonly DecisionRow[] }> = ({ frame, decisions }) => (
  <Document frame={frame} title="Decisions">
    <h1>Decisions</h1>
    <p class="aside">
      What people settled. It counts for good: for reports that come later, and when all is read anew.
    </p>
    <LastDecision frame={frame} last={decisions.at(-1) ?? null} back="/decisions" />
    <table class="register">
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Decided</th>
          <th scope="col">What</th>
        </tr>
      </thead>
      <tbody>
        {[...decisions].reverse().map((row) => (
          <tr>
            <td class="number">{row.number}</td>
            <td class="day">
              <time datetime={row.madeAt}>{row.madeAt.slice(0, 16).replace('T', ' ')}</time>
            </td>
            <td>
              <bdi>{decisionWords(row)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Document>
)
