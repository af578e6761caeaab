import { searchQuery } from '../search/searchQuery.ts'
import type { Database } from './database.ts'

/** Full-text search: ids of `findings` as they come, and of `sentences`, best first, whatever order they came in. */
export function wordSearcher(db: Database) {
  const search = (table: 'statement_words' | 'sentence_words', order: string) =>
    db.prepare(`select ${table}.rowid as id from ${table} ${order}`)
  const statements = search('statement_words', 'where statement_words match ?')
  const sentences = search(
    'sentence_words',
    `join sentences on sentences.id = sentence_words.rowid join articles on articles.id = sentences.article_id
     where sentence_words match ? order by rank, articles.key, sentences.start`,
  )
  const run = (statement: typeof statements, words: string): number[] => {
    const query = searchQuery(words)
    return query === null ? [] : statement.all(query).map(({ id }) => Number(id))
  }
  return {
    statements: (words: string) => run(statements, words),
    sentences: (words: string) => run(sentences, words),
  }
}
