import type { FC } from 'hono/jsx'
import { FINDING_KINDS } from '../terms/index.ts'
import { type ArticleRead, type DecisionRow, kindsIn, paragraphs, type Version } from '../views/index.ts'
import { countWords, dayWords, plural } from '../views/words/index.ts'
import { Document, type Frame } from './frame.tsx'
import { LastDecision } from './lastDecision.tsx'
import { MarkedText, marksIn } from './markedText.tsx'
import { Notes } from './markNote.tsx'
import { VersionList } from './versionList.tsx'

/** An article as a careful reader would have marked it. */
export const ArticlePage: FC<{
  frame: Frame
  article: ArticleRead
  versions: readonly Version[]
  /** The line that was asked for. */
  sought: string | null
  last: DecisionRow | null
}> = ({ frame, article, versions, sought, last }) => {
  const { title, titleSpan, marks, text, body } = article
  const heads = titleSpan === null ? [] : marksIn(marks, titleSpan)
  const common = { frame, article, sought }
  return (
    <Document frame={frame} title={title ?? article.outlet ?? article.source}>
      <article class="sheet">
        <header>
          <p class="aside">
            <bdi>{article.outlet ?? article.source}</bdi>
          </p>
          <div class="para">
            <Notes {...common} placed={heads} of="the headline" />
            <h1 dir="auto">
              {titleSpan === null ? (
                (title ?? 'Untitled')
              ) : (
                <MarkedText article={article} span={titleSpan} placed={heads} sought={sought} />
              )}
            </h1>
          </div>
        </header>
        <Imprint article={article} versions={versions.length} />
        <div class="text">
          {paragraphs(text, body, titleSpan).map((paragraph) => {
            const placed = marksIn(marks, paragraph)
            return (
              <div class={paragraph.isBody ? 'para' : 'para beside'}>
                <Notes {...common} placed={placed} of="the paragraph below" />
                <p dir="auto">
                  <MarkedText article={article} span={paragraph} placed={placed} sought={sought} />
                </p>
              </div>
            )
          })}
        </div>
      </article>
      <LastDecision frame={frame} last={last} back={`/articles/${article.key}`} />
      <VersionList versions={versions} />
    </Document>
  )
}

/** Where the report comes from, what was found in it, and how each kind is drawn. */
const Imprint: FC<{ article: ArticleRead; versions: number }> = ({ article, versions }) => {
  const { published, dateline, source, outlet, marks, readBy, copyOf } = article
  const kinds = kindsIn(marks)
  return (
    <aside class="imprint" aria-label="Imprint">
      <dl>
        {published === null ? null : <Told head="Published" words={dayWords(published)} />}
        {dateline.place === null ? null : <Told head="Written in" words={dateline.place} />}
        {dateline.agency === null ? null : <Told head="Agency" words={dateline.agency} />}
        {outlet === null ? null : <Told head="From" words={source} />}
        <Told head="Read by" words={readBy} />
      </dl>
      <ul class="kinds" aria-label="Found">
        {FINDING_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
          <li>
            <span class={`m lane0 ${kind}`}>{countWords(kinds.get(kind) ?? 0, kind)}</span>
          </li>
        ))}
        {kinds.size === 0 ? <li>Nothing was found in it.</li> : null}
      </ul>
      {versions === 0 ? null : (
        <p>
          <a href="#versions">{`${copyOf === null ? '' : 'A copy or later version. '}${plural(versions, 'other version')}`}</a>
        </p>
      )}
    </aside>
  )
}

const Told: FC<{ head: string; words: string }> = ({ head, words }) => (
  <>
    <dt>{head}</dt>
    <dd>
      <bdi>{words}</bdi>
    </dd>
  </>
)
