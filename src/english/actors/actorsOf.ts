import { type Actor, type ActorId, type Article, actorId, type KnownActors, type Mention } from '../../terms/index.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { Chunk, NounPhrase, Quote, Sentence, TitleMention, Token, VerbGroup } from '../reading.ts'
import type { Draft } from './draft.ts'
import { hitsOf } from './hits.ts'
import { identify } from './identify.ts'
import { namesOf } from './names.ts'
import { phrasesOf } from './phrases.ts'
import { pronounsOf } from './pronouns.ts'
import { titlesOf } from './titles.ts'
import { wordsOf } from './words.ts'

/** What has been read of an article before its actors. */
export type Parsed = {
  readonly article: Article
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotes: readonly Quote[]
  readonly chunks: readonly Chunk[]
  readonly verbs: readonly VerbGroup[]
}

/** What is read of an article's actors. */
export type Cast = {
  readonly actors: readonly Actor[]
  readonly mentions: readonly Mention[]
  readonly phrases: readonly NounPhrase[]
  readonly titles: readonly TitleMention[]
}

/** The actors of an article, where it speaks of them, and the titles that stand beside them. */
export function actorsOf(parsed: Parsed, gazetteer: Gazetteer, known: KnownActors): Cast {
  const words = wordsOf(parsed.article.text, parsed.tokens, parsed.sentences)
  const hits = hitsOf(words, gazetteer)
  const names = namesOf(words, hits, gazetteer)
  const named = identify(words, names, gazetteer, known)
  const { titles, nominals } = titlesOf(words, hits, named, gazetteer)
  const references = pronounsOf(words, parsed, [...named, ...nominals])
  const ids = new Map<Draft, ActorId>()
  const sorted = references.sort((a, b) => a.start - b.start || b.end - a.end)
  for (const { draft } of sorted) if (!ids.has(draft)) ids.set(draft, actorId(`a${ids.size + 1}`))
  const idOf = (draft: Draft): ActorId => ids.get(draft) ?? actorId('a0')
  return {
    actors: [...ids].map(([draft, id]) => actorOf(draft, id)),
    mentions: sorted.map(({ draft, start, end, form }) => ({ actor: idOf(draft), span: { start, end }, form })),
    phrases: phrasesOf(words, sorted, titles),
    titles: titles
      .filter(({ holder }) => ids.has(holder))
      .map(({ start, end, holder, title, of, tenure }) => ({
        start,
        end,
        holder: idOf(holder),
        title,
        of: of && ids.has(of) ? idOf(of) : null,
        tenure,
      })),
  }
}

function actorOf(draft: Draft, id: ActorId): Actor {
  const aliases = [...draft.names.keys()]
  const name = draft.known ?? fullest(aliases)
  return {
    id,
    kind: draft.kind,
    name,
    aliases: aliases.includes(name) || draft.known ? aliases : [name, ...aliases],
    country: draft.country,
  }
}

/** The name with most words, then the longest. */
const fullest = (names: readonly string[]): string =>
  [...names].sort((a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length)[0] ?? ''
