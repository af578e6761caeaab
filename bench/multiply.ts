import type { Record } from '../dist/ledger/index.js'
import type { Actor, Span } from '../dist/terms/index.js'
import { dice } from './madeUp.js'
import { type Piece, retold, type StateNames, type Template } from './template.js'

/** How a ledger of any size is made of a few real readings. */
export type Mill = {
  readonly templates: readonly Template[]
  readonly states: readonly (StateNames & { readonly code: string })[]
  /** Lower-case words of the real texts as often as they stand there. */
  readonly words: readonly string[]
}

/** Articles of one day: what a monitor of some dozens of outlets takes in. */
const ARTICLES_A_DAY = 300
const FIRST_DAY = Date.UTC(2016, 0, 1)
const DAY_MS = 86_400_000
const OUTLETS = 80
/** How many articles are another telling of one of the last some hundred, and how many of those a copy of it. */
const RETOLD = 0.4
const COPIED = 0.3
const LOOK_BACK = 400
/** Officials of each state who are in the news again and again, and how often it is one of them. */
const OFFICIALS = 12
const OFFICIAL = 0.6
/** Articles in the term of whoever holds an office. */
const TERM = 200_000
/** Bodies known everywhere. */
const BODIES = 400
const FAMILIES = 30_000
const GIVEN = 3000

/** The record of article `number`, the same for the same number: a real reading told of other actors, places and days, in other words. */
export function multiplied(mill: Mill, number: number): Record {
  const { story, copy } = storyOf(number)
  const template = mill.templates[Math.floor(dice(story * 7 + 1)() * mill.templates.length)]
  if (template === undefined) throw new Error('nothing to multiply')
  const cast = castOf(mill, template, story)
  /** A copy has its story's own words; another telling has its own. */
  const wording = copy ? story : number
  const { text, moved } = retold(template, (piece) => wordsFor(mill, piece, cast, wording))
  const shift = Math.floor(story / ARTICLES_A_DAY) - Math.round((Date.parse(template.day) - FIRST_DAY) / DAY_MS)
  const shifted = (iso: string): string => {
    const at = Date.parse(iso.slice(0, 10))
    return Number.isNaN(at) ? iso : new Date(at + shift * DAY_MS).toISOString().slice(0, 10) + iso.slice(10)
  }
  const { article, sentences, actors, mentions, findings } = template.record
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change)
    if (value === null || typeof value !== 'object') return value
    const fields = value as { readonly [field: string]: unknown }
    if (typeof fields.start === 'number' && typeof fields.end === 'number')
      return { ...fields, ...moved(fields as unknown as Span) }
    if (typeof fields.iso === 'string') return { ...fields, iso: shifted(fields.iso) }
    return Object.fromEntries(Object.entries(fields).map(([name, its]) => [name, change(its)]))
  }
  const published = shifted(template.day)
  return {
    article: {
      ...article,
      source: `made/${number}.txt`,
      outlet: `Outlet ${Math.floor(OUTLETS * dice(number * 3 + 2)() ** 2)}${copy ? ` ${number}` : ''}`,
      published,
      dateline: { ...article.dateline, date: article.dateline.date && (change(article.dateline.date) as never) },
      title: article.titleSpan === null ? article.title : textOf(text, moved(article.titleSpan)),
      text,
      body: article.body.map(moved),
      titleSpan: article.titleSpan && moved(article.titleSpan),
    },
    sentences: sentences.map(moved),
    actors: actors.map((actor) => renamed(actor, cast)),
    mentions: mentions.map((mention) => ({ ...mention, span: moved(mention.span) })),
    findings: change(findings) as Record['findings'],
    readBy: 'bench',
  }
}

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ')

/** Which story an article tells: its own, or that of one shortly before it. */
function storyOf(number: number): { readonly story: number; readonly copy: boolean } {
  let at = number
  let copy = false
  for (;;) {
    const random = dice(at * 11 + 3)
    if (at === 0 || random() >= RETOLD) return { story: at, copy }
    if (at === number) copy = random() < COPIED
    at -= 1 + Math.floor(Math.min(at - 1, LOOK_BACK) * random() ** 2)
  }
}

/** Who plays whom in a story: other states by their codes, other words by the words of names. */
type Cast = {
  readonly states: ReadonlyMap<string, StateNames & { readonly code: string }>
  readonly words: ReadonlyMap<string, string>
}

function castOf({ states }: Mill, { record, codes, names }: Template, story: number): Cast {
  const random = dice(story * 5 + 4)
  const zipf = (count: number): number => Math.floor(count ** random()) - 1
  const free = [...states]
  const cast = new Map(codes.map((code) => [code, free.splice(zipf(free.length), 1)[0] ?? states[0]] as const))
  const words = new Map<string, string>()
  const offices = new Map(
    record.findings.roles.flatMap(({ person, title, of, tenure }) => {
      const land = record.actors.find(({ id }) => id === of)?.country
      return land && tenure !== 'former' ? [[person, { title: title.toLowerCase(), land }] as const] : []
    }),
  )
  for (const { id, kind, name, country } of record.actors) {
    const own = names.get(id)
    if (own === undefined) continue
    const land = country === null ? undefined : cast.get(country)
    const office = kind === 'person' ? offices.get(id) : undefined
    const holder =
      office && `p ${cast.get(office.land)?.code ?? office.land} ${office.title} ${Math.floor(story / TERM)}`
    const official = land !== undefined && random() < OFFICIAL
    const who =
      kind === 'person'
        ? (holder ??
          (official
            ? `p ${land.code} ${Math.floor(OFFICIALS * random() ** 2)}`
            : `p ${Math.floor(10_000_000 * random())}`))
        : `b ${land?.code ?? ''} ${zipf(BODIES)}`
    const family = name.split(' ').at(-1)
    own.forEach((word, at) => {
      if (words.has(word)) return
      const roll = dice(numberOf(`${who} ${word === family ? 'family' : at}`))()
      words.set(
        word,
        word === family ? familyName(Math.floor(FAMILIES * roll ** 2.2)) : givenName(Math.floor(GIVEN * roll ** 2)),
      )
    })
  }
  return { states: new Map([...cast].flatMap(([code, it]) => (it === undefined ? [] : [[code, it]]))), words }
}

function wordsFor({ words }: Mill, piece: Piece, cast: Cast, wording: number): string {
  switch (piece.sort) {
    case 'fixed':
      return piece.text
    case 'name':
      return cast.words.get(piece.text) ?? piece.text
    case 'state':
      return cast.states.get(piece.code)?.[piece.form] || piece.text
    case 'word': {
      const roll = mixed(numberOf(piece.text) ^ Math.imul(wording + 1, 0x9e3779b1))
      return roll % 10 < 5 ? (words[roll % words.length] ?? piece.text) : piece.text
    }
  }
}

function renamed(actor: Actor, { states, words }: Cast): Actor {
  const land = actor.country === null ? undefined : states.get(actor.country)
  const country = land?.code ?? actor.country
  if (actor.kind === 'state' && land !== undefined)
    return { ...actor, country, name: land.name, aliases: [land.name, land.adjective].filter((it) => it !== '') }
  const told = (name: string): string => name.replace(/[\p{L}\p{M}]+/gu, (word) => words.get(word) ?? word)
  return { ...actor, country, name: told(actor.name), aliases: [...new Set(actor.aliases.map(told))] }
}

const familyName = (at: number): string => sayable(at * 2 + 1)
const givenName = (at: number): string => sayable(at * 2)

const ONSETS = 'b bl br ch d dr f fl g gr h j k kl kr l m n p pr r s sh sk sl st t tr v w y z zh'.split(' ')
const VOWELS = 'a ai au e ei i ia o oi ou u'.split(' ')
const CODAS = ['', '', '', '', 'n', 'r', 'l', 's', 'm', 't', 'k', 'nd', 'rt', 'sh', 'sk', 'v', 'st', 'ck', 'rn']

/** A name that can be said, of two or three syllables, the same for the same number; as unlike others as names are. */
function sayable(number: number): string {
  const random = dice(number)
  const one = (of: readonly string[]): string => of[Math.floor(of.length * random())] ?? ''
  const syllable = (): string => one(ONSETS) + one(VOWELS)
  const word = (random() < 0.6 ? syllable() : '') + syllable() + one(CODAS) + syllable() + one(CODAS)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function numberOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function mixed(bits: number): number {
  let hash = bits
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
