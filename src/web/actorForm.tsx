import type { FC } from 'hono/jsx'
import type { ActorRef } from '../views/index.ts'
import type { Frame } from './frame.tsx'
import { PostForm } from './postForm.tsx'

/** Says who somebody is: that two names are one actor's, that they are not, or what somebody is called. `back` is where that leads. */
export const ActorForm: FC<{ frame: Frame; actors: readonly ActorRef[]; back: string }> = ({ frame, actors, back }) => {
  const [only] = actors
  return only === undefined ? null : (
    <PostForm frame={frame} action="/decide" label="Join, part or name actors">
      <input type="hidden" name="back" value={back} />
      {actors.length === 1 ? (
        <>
          <input type="hidden" name="a" value={only.id} />
          <bdi>{only.name}</bdi>
        </>
      ) : (
        <label>
          <span class="unseen">Actor</span>
          <select name="a">
            {actors.map(({ id, name }) => (
              <option value={id}>{name}</option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span class="unseen">is, is not, or is called</span>
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
