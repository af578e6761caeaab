import type { FC } from 'hono/jsx'
import type { ActorsFound, Covered } from '../views/index.ts'
import { grouped, plural } from '../views/words/index.ts'
import { ActorLink, Actors } from './actorLink.tsx'
import { withAsked } from './addresses.ts'
import { Ask, AskActor, AskOne, AskWords } from './ask.tsx'
import { Document, type Frame } from './frame.tsx'
import { Nothing } from './nothing.tsx'
import { type Paged, Pages } from './pages.tsx'
import { Title } from './section.tsx'

/** Who is named, those whom most articles name first. */
export const ActorsPage: FC<{
  frame: Frame
  asked: { name: string; kind: string; state: string }
  names: readonly string[]
  found: ActorsFound
  stateName: (code: string) => string
  paged: Paged
  covered: Covered
}> = ({ frame, asked, names, found, stateName, paged, covered }) => (
  <Document frame={frame} title="Actors">
    <Title
      title="Actors"
      aside={`${found.cut ? 'the ' : ''}${plural(found.total, 'actor')}${found.cut ? ' told of most' : ''}`}
    />
    <Ask action="/actors" label="Which actors" names={names}>
      <AskActor name="name" label="called" value={asked.name} hint="anything" />
      <AskOne
        name="kind"
        label="kind"
        value={asked.kind}
        options={[
          ['', 'any'],
          ['person', 'persons'],
          ['state', 'states'],
          ['organization', 'organisations'],
          ['group', 'groups'],
        ]}
      />
      <AskWords name="state" label="of" value={asked.state} hint="any state" />
    </Ask>
    {found.lines.length === 0 ? (
      <Nothing
        what={asked.name === '' ? 'No such actor' : `No report names anybody called ${asked.name} so`}
        covered={covered}
      >
        {found.near.length === 0 ? null : (
          <p>
            Spelt nearly so: <Actors actors={found.near} />
          </p>
        )}
      </Nothing>
    ) : (
      <table class="actors">
        <caption class="unseen">Actors by the number of articles that name them</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col">Of</th>
            <th scope="col" class="number">
              Articles
            </th>
          </tr>
        </thead>
        <tbody>
          {found.lines.map((actor) => (
            <tr>
              <th scope="row">
                <ActorLink actor={actor} />
              </th>
              <td>{actor.kind}</td>
              <td>
                {actor.country === null || actor.kind === 'state' ? (
                  ''
                ) : (
                  <a href={withAsked('/actors', { state: actor.country })}>{stateName(actor.country)}</a>
                )}
              </td>
              <td class="number">{grouped(actor.articles)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    <Pages {...paged} total={found.total} />
  </Document>
)
