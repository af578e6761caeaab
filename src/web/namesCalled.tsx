import type { FC } from 'hono/jsx'
import type { Called } from '../views/index.ts'
import { listed, plural } from '../views/words/index.ts'

/** More names than anybody reads at once. */
const MOST = 12

/** The names that reports use, and who uses which. */
export const NamesCalled: FC<{ names: readonly Called[] }> = ({ names }) => (
  <>
    <Names names={names.slice(0, MOST)} />
    {names.length <= MOST ? null : (
      <details class="told">
        <summary>{plural(names.length - MOST, 'more name')}</summary>
        <Names names={names.slice(MOST)} />
      </details>
    )}
  </>
)

const Names: FC<{ names: readonly Called[] }> = ({ names }) => (
  <ul class="names">
    {names.map(({ name, articles, outlets, example }) => (
      <li>
        <bdi>{name}</bdi>{' '}
        <span class="note">
          {example === null ? (
            plural(articles, 'article')
          ) : (
            <a href={`/articles/${encodeURIComponent(example)}`}>
              {plural(articles, 'article')}
              <span class="unseen">{`, the latest that says ${name}`}</span>
            </a>
          )}
          {outlets.length === 0 ? null : <bdi>{`, ${listed(outlets)}`}</bdi>}
        </span>
      </li>
    ))}
  </ul>
)
