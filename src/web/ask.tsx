import type { Child, FC } from 'hono/jsx'

/** A question over a page, told as a sentence with gaps; works without script. `hidden` goes with it unseen. */
export const Ask: FC<{
  action: string
  label: string
  names?: readonly string[]
  hidden?: Readonly<Record<string, string>>
  verb?: string
  children?: Child
}> = ({ action, label, names = [], hidden = {}, verb = 'Read', children }) => (
  <search>
    <form class="ask" method="get" action={action} aria-label={label}>
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
      <button type="submit">{verb}</button>
      {names.length === 0 ? null : (
        <datalist id="names">
          {names.map((name) => (
            <option value={name} />
          ))}
        </datalist>
      )}
    </form>
  </search>
)

/** A gap for words. */
export const AskWords: FC<{ name: string; label: string; value: string; hint?: string; list?: 'names' }> = ({
  name,
  label,
  value,
  hint,
  list,
}) => (
  <label class={`gap gap-${name}`}>
    <span>{label}</span>
    <input name={name} value={value} placeholder={hint} list={list} autocomplete="off" dir="auto" />
  </label>
)

/** A gap for an actor's name, offering those the ledger tells most of. */
export const AskActor: FC<{ name: string; label: string; value: string; hint?: string }> = (props) => (
  <AskWords {...props} list="names" />
)

/** Two gaps for days: `2025-03-01`, `2025-03`, `yesterday`. */
export const AskDays: FC<{ since: string; until: string; hint?: { since: string; until: string } | undefined }> = ({
  since,
  until,
  hint,
}) => (
  <>
    <AskWords name="since" label="from" value={since} hint={hint?.since ?? 'the first day'} />
    <AskWords name="until" label="to" value={until} hint={hint?.until ?? 'the last day'} />
  </>
)

/** A gap for one of some answers. */
export const AskOne: FC<{
  name: string
  label: string
  value: string
  options: readonly (readonly [value: string, words: string])[]
}> = ({ name, label, value, options }) => (
  <label class={`gap gap-${name}`}>
    <span>{label}</span>
    <select name={name}>
      {options.map(([option, words]) => (
        <option value={option} selected={option === value}>
          {words}
        </option>
      ))}
    </select>
  </label>
)
