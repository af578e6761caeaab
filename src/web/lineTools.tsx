import type { FC } from 'hono/jsx'
import type { ActorRef, Dated, Row } from '../views/index.ts'
import { mendable } from '../views/index.ts'
import type { Frame } from './frame.tsx'
import { PostForm } from './postForm.tsx'

/** What may be done with a line where it stands in its article: struck, mended, its actors joined or parted. */
export const LineTools: FC<{ frame: Frame; line: Dated }> = ({ frame, line: { line } }) =>
  frame.mayWrite ? (
    <details class="tools">
      <summary>This is wrong</summary>
      <PostForm frame={frame} action="/strike" label="Strike the line">
        <Hidden line={line} />
        <button type="submit">Strike the line</button>
        <small>It is shown nowhere any more, until that is undone.</small>
      </PostForm>
      {mendable(line.kind).length === 0 ? null : <MendForm frame={frame} line={line} />}
      <ActorForm frame={frame} line={line} />
    </details>
  ) : null

const Hidden: FC<{ line: Row }> = ({ line }) => (
  <>
    <input type="hidden" name="line" value={line.id} />
    <input type="hidden" name="back" value={backTo(line)} />
  </>
)

/** The line in its article, where a decision leads back to. */
const backTo = (line: Row): string => {
  const [first] = line.evidence
  return first === undefined ? '/' : `/articles/${first.article}`
}

const MendForm: FC<{ frame: Frame; line: Row }> = ({ frame, line }) => {
  const parties = line.kind === 'event' ? [...line.sources, ...line.targets] : []
  return (
    <PostForm frame={frame} action="/mend" label="Mend the line">
      <Hidden line={line} />
      <label>
        <span>The</span>
        <select name="field">
          {mendable(line.kind).map((field) => (
            <option value={field}>{WORDS[field]}</option>
          ))}
        </select>
      </label>
      {parties.length > 2 ? (
        <label>
          <span>now</span>
          <select name="was">
            <option value="">whoever stands there</option>
            {parties.map(({ id, name }) => (
              <option value={id}>{name}</option>
            ))}
          </select>
        </label>
      ) : null}
      <label>
        <span>is</span>
        <input name="now" type="text" autocomplete="off" placeholder={HINTS[line.kind] ?? ''} />
      </label>
      <button type="submit" class="other">
        Mend
      </button>
    </PostForm>
  )
}

const WORDS = {
  type: 'type',
  status: 'status',
  days: 'day or days',
  sides: 'order of the sides: turned round',
  source: 'source',
  target: 'target',
  speaker: 'speaker',
  due: 'due day',
} as const

const HINTS: Readonly<Partial<Record<Row['kind'], string>>> = {
  event: 'AID · denied · 2025-03-04 · a name',
  statement: 'a name · 2025-03-04',
  commitment: '2025-12-31 · none',
}

const ActorForm: FC<{ frame: Frame; line: Row }> = ({ frame, line }) => {
  const actors = actorsOf(line)
  return actors.length === 0 ? null : (
    <PostForm frame={frame} action="/decide" label="Join or part actors">
      <input type="hidden" name="back" value={backTo(line)} />
      <label>
        <span class="unseen">Actor</span>
        <select name="a">
          {actors.map(({ id, name }) => (
            <option value={id}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        <span class="unseen">and the other</span>
        <select name="verb">
          <option value="same">is the same as</option>
          <option value="apart">is not</option>
          <option value="rename">is called</option>
        </select>
      </label>
      <label>
        <span class="unseen">name</span>
        <input name="b" type="text" autocomplete="off" required placeholder="a name" />
      </label>
      <button type="submit" class="other">
        Decide
      </button>
    </PostForm>
  )
}

/** Everybody who takes part in a line, each once. */
function actorsOf(line: Row): readonly ActorRef[] {
  const all = (): readonly (ActorRef | null)[] => {
    switch (line.kind) {
      case 'statement':
        return [line.speaker, ...line.about]
      case 'event':
        return [...line.sources, ...line.targets]
      case 'commitment':
        return [...line.by, ...line.to]
      case 'role':
        return [line.person, line.of]
      case 'membership':
        return [line.member, line.body]
      case 'agenda':
        return line.who
    }
  }
  return [...new Map(all().flatMap((actor) => (actor === null ? [] : [[actor.id, actor] as const]))).values()]
}
