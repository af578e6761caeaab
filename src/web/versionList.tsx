import type { FC } from 'hono/jsx'
import type { Dated, Version } from '../views/index.ts'
import { dayWords, listed, plural } from '../views/words/index.ts'
import { LineBody } from './lineBody.tsx'
import { Section } from './section.tsx'

/** The copies and other versions of an article, and what each tells that this one does not. */
export const VersionList: FC<{ versions: readonly Version[] }> = ({ versions }) =>
  versions.length === 0 ? null : (
    <Section head="Other versions" aside={plural(versions.length, 'article')} id="versions">
      <ol class="versions">
        {versions.map((version) => (
          <li>
            <p>
              <a href={`/articles/${encodeURIComponent(version.key)}`}>
                <bdi>{version.outlet ?? version.source}</bdi>
                {version.published === null ? '' : `, ${dayWords(version.published)}`}
              </a>
              {version.title === null ? null : (
                <>
                  : <bdi>{version.title}</bdi>
                </>
              )}{' '}
              <span class="note">{standing(version)}</span>
            </p>
            <Lines head="tells besides" lines={version.gained} />
            <Lines head="does not tell" lines={version.lost} />
            {version.changed.length === 0 ? null : (
              <>
                <p class="label">tells otherwise</p>
                <ul>
                  {version.changed.map(({ line, fields }) => (
                    <li>
                      <LineBody line={line.line} look={{}} />{' '}
                      <span class="note">{`in its ${listed(fields.map((field) => FIELDS[field] ?? field))}`}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )

function standing({ isFirst, sameWords, gained, lost, changed }: Version): string {
  const words = sameWords ? 'word for word the same' : 'other words in parts'
  const same = gained.length + lost.length + changed.length === 0 ? ', and the same was found in it' : ''
  return `${isFirst ? 'the first of them; ' : ''}${words}${same}`
}

const Lines: FC<{ head: string; lines: readonly Dated[] }> = ({ head, lines }) =>
  lines.length === 0 ? null : (
    <>
      <p class="label">{head}</p>
      <ul>
        {lines.map(({ line }) => (
          <li>
            <LineBody line={line} look={{}} />
          </li>
        ))}
      </ul>
    </>
  )

/** What fields of findings are called on the page. */
const FIELDS: Readonly<Record<string, string>> = {
  content: 'words',
  about: 'subjects',
  cue: 'cue',
  date: 'days',
  sources: 'source',
  targets: 'target',
  trigger: 'words',
  by: 'giver',
  to: 'recipient',
  due: 'due day',
}
