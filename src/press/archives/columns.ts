import { Failure } from '../../terms/index.ts'

/** What a column of a table can tell of a report. */
export type ColumnRole = 'text' | 'title' | 'published' | 'outlet' | 'url' | 'language'

/** Which column tells what. */
export type ColumnMap = Partial<Readonly<Record<ColumnRole, string>>>

/** The roles, each with the names that a column of it often has, surest first. */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  text: [
    'text',
    'body',
    'fulltext',
    'articletext',
    'articlebody',
    'maintext',
    'content',
    'story',
    'plaintext',
    'contenttext',
    'contenthtml',
    'bodytext',
    'bodyhtml',
    'article',
    'rawtext',
    'html',
  ],
  title: ['title', 'headline', 'head', 'articletitle', 'heading', 'hed', 'subject'],
  published: [
    'published',
    'publishedat',
    'datepublished',
    'pubdate',
    'publishdate',
    'publicationdate',
    'publicationtime',
    'date',
    'datetime',
    'timestamp',
    'time',
    'created',
    'createdat',
    'issued',
    'firstpublicationdate',
  ],
  outlet: [
    'outlet',
    'publication',
    'publisher',
    'sourcename',
    'source',
    'newspaper',
    'medium',
    'media',
    'journal',
    'site',
    'sitename',
    'domain',
    'sourcedomain',
  ],
  url: ['url', 'link', 'address', 'weburl', 'permalink', 'canonicalurl', 'articleurl', 'uri', 'href'],
  language: ['language', 'lang', 'languagecode'],
}

export const COLUMN_ROLES = Object.keys(NAMES) as readonly ColumnRole[]

/** The map of a user's words, such as `text=body,title=headline`. Throws BAD_MAP where they make no sense.
 * @example columnMap('text=body, url=link') //=> { text: 'body', url: 'link' } */
export function columnMap(words: string): ColumnMap {
  const entries = words.split(',').map((pair) => {
    const [role = '', ...column] = pair.split('=')
    const known = COLUMN_ROLES.find((name) => name === role.trim().toLowerCase())
    const named = column.join('=').trim()
    if (!known || named === '')
      throw new Failure(
        'BAD_MAP',
        `--map ${words}: "${pair.trim()}" names ${known ? 'no column' : `none of ${COLUMN_ROLES.join(', ')}`}`,
        'Give it as text=body,title=headline,published=date,outlet=source,url=link',
      )
    return [known, named] as const
  })
  return Object.fromEntries(entries)
}

/** Which of the columns tells what: as the user says, else by their names. Throws BAD_MAP of a column that is not there and NO_TEXT_COLUMN
 * where none is the text, both naming the columns. @example columnsOf(['id', 'Headline', 'Body'], {}, 'a.csv') //=> { text: 'Body', title: 'Headline' } */
export function columnsOf(
  columns: readonly string[],
  map: ColumnMap,
  source: string,
): ColumnMap & { readonly text: string } {
  const found: Partial<Record<ColumnRole, string>> = {}
  for (const role of COLUMN_ROLES) {
    const asked = map[role]
    if (asked !== undefined) {
      const column = columns.find((name) => name === asked) ?? columns.find((name) => fold(name) === fold(asked))
      if (column === undefined && !asked.includes('.'))
        throw new Failure(
          'BAD_MAP',
          `${source} has no column ${asked}; it has ${listed(columns)}`,
          'Name one of these after --map',
        )
      found[role] = column ?? asked
    }
  }
  const taken = new Set(Object.values(found))
  for (const role of COLUMN_ROLES) {
    if (found[role] !== undefined) continue
    const free = columns.filter((name) => !taken.has(name))
    const column = NAMES[role].map((name) => free.find((one) => fold(one) === name)).find((name) => name !== undefined)
    if (column === undefined) continue
    found[role] = column
    taken.add(column)
  }
  const { text } = found
  if (text === undefined)
    throw new Failure(
      'NO_TEXT_COLUMN',
      `none of the columns of ${source} is known to hold the text: ${listed(columns)}`,
      'Say which does: --map text=COLUMN',
    )
  return { ...found, text }
}

const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}.]/gu, '')

const listed = (columns: readonly string[]): string =>
  columns.length === 0 ? 'none' : `${columns.slice(0, 20).join(', ')}${columns.length > 20 ? ', …' : ''}`
