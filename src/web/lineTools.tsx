import type { FC } from 'hono/jsx'
import type { ActorRef, Dated, Row } from '../views/index.ts'
import { mendable } from '../views/index.ts'
import { ActorForm } from './actorForm.tsx'
import type { Frame } from './frame.tsx'
import { PostForm } from './postForm.tsx'

/** What may be done with a line where it stands in its article: struck, mended, its actors joined or parted. `back` is where that leads. */
export const LineTools: FC<{ frame: Frame; line: Dated; back: string }> = ({ frame, line: { line }, back }) =>
  frame.mayWrite ? (
    <details class="tools">
      <summary>This is wrong</summary>
      <PostForm frame={frame} action="/strike" label="Strike the line">
        <Hidden line={line} back={back} />
        <button type="submit">Strike the line</button>
        <small>It is shown nowhere any more, until that is undone.</small>
      </PostForm>
      {mendable(line.kind).length === 0 ? null : <MendForm frame={frame} line={line} back={back} />}
      <ActorForm frame={frame} actors={actorsOf(line)} back={back} />
    </details>
  ) : null

const Hidden: FC<{ line: Row; back: string }> = ({ line, back }) => (
  <>
    <input type="hidden" name="line" value={line.id} />
    <input type="hidden" name="back" value={back} />
  </>
)

const MendForm: FC<{ frame: Frame; line: Row; back: string }> = ({ frame, line, back }) => {
  const parties = line.kind === 'event' ? [...line.sources, ...line.targets] : []
  return (
    <PostForm frame={frame} action="/mend" label="Mend the line">
      <Hidden line={line} back={back} />
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
