import type { Record } from '../dist/ledger/index.js'
import {
  type Actor,
  actorId,
  type ContentSpan,
  day,
  EVENT_TYPES,
  type Findings,
  type Mention,
  type Span,
} from '../dist/terms/index.js'

const ACTORS = 40_000
const WORDS = Array.from({ length: 5000 }, (_, at) => syllables(at + 7))
const SENTENCES = 25
const WORDS_A_SENTENCE = 25
const ACTORS_AN_ARTICLE = 12
const MENTIONS = 40
const STATEMENTS = 8
const EVENTS = 5

/** A made-up reading of about 625 words, the same for the same number: a few actors in the news every day, many once. */
export function madeUpRecord(number: number): Record {
  const random = dice(number)
  const names = [...new Set(Array.from({ length: ACTORS_AN_ARTICLE }, () => Math.floor(ACTORS * random() ** 4)))]
  const sentences: Span[] = []
  const mentions: Mention[] = []
  const actors: Actor[] = names.map((name, at) => {
    const full = `${capital(syllables(name * 31 + 5))} ${capital(syllables(name * 17 + 11))}`
    return {
      id: actorId(`a${at + 1}`),
      kind: name % 3 === 0 ? 'person' : name % 3 === 1 ? 'organization' : 'state',
      name: full,
      aliases: [full, full.split(' ')[1] ?? full],
      country: null,
    }
  })
  let text = ''
  for (let at = 0; at < SENTENCES; at++) {
    const start = text.length
    for (let word = 0; word < WORDS_A_SENTENCE; word++) {
      const actor = actors[Math.floor(random() * actors.length)]
      const said = WORDS[Math.floor(WORDS.length * random() ** 2)] ?? ''
      if (actor !== undefined && mentions.length < MENTIONS && random() < 0.08) {
        mentions.push({
          actor: actor.id,
          span: { start: text.length, end: text.length + actor.name.length },
          form: 'name',
        })
        text += actor.name
      } else text += word === 0 ? capital(said) : said
      text += word === WORDS_A_SENTENCE - 1 ? '.' : ' '
    }
    sentences.push({ start, end: text.length })
    text += ' '
  }
  const body = { start: 0, end: text.trimEnd().length }
  const date = day(new Date(Date.UTC(2020, 0, 1 + (number % 2000))).toISOString().slice(0, 10))
  return {
    article: {
      source: `made-up/${number}.txt`,
      title: null,
      outlet: `Outlet ${number % 50}`,
      published: date.iso,
      dateline: { place: null, date: null, agency: null },
      language: 'en',
      text,
      body: [body],
      titleSpan: null,
    },
    sentences,
    actors,
    mentions,
    findings: findingsOf(sentences, actors, random, date),
    readBy: 'bench',
  }
}

function findingsOf(
  sentences: readonly Span[],
  actors: readonly Actor[],
  random: () => number,
  date: ReturnType<typeof day>,
): Findings {
  const sentence = () => sentences[Math.floor(random() * sentences.length)] ?? { start: 0, end: 1 }
  const actor = () => actors[Math.floor(random() * actors.length)]?.id ?? actorId('a1')
  const evidence = (within: Span, span: Span) => ({ span, sentence: within, foundBy: 'bench/madeUp' })
  return {
    statements: sentences.slice(0, STATEMENTS).map((within, at) => {
      const content: ContentSpan = { start: within.start + 10, end: within.end - 1, verbatim: at % 2 === 0 }
      return {
        kind: 'statement',
        speaker: { actor: actor(), span: { start: within.start, end: within.start + 8 } },
        cue: null,
        content: [content],
        date,
        about: [actor()],
        evidence: evidence(within, content),
      }
    }),
    events: sentences.slice(STATEMENTS, STATEMENTS + EVENTS).map((within) => {
      const trigger = { start: within.start, end: within.start + 6 }
      return {
        kind: 'event',
        type: EVENT_TYPES[Math.floor(random() * EVENT_TYPES.length)] ?? 'AGREE',
        mode: null,
        context: [],
        sources: [actor()],
        targets: [actor()],
        trigger,
        status: 'occurred',
        date: { from: date, to: date },
        place: null,
        evidence: evidence(within, trigger),
      }
    }),
    commitments: [sentence()].map((within) => ({
      kind: 'commitment',
      by: [actor()],
      to: [actor()],
      content: within,
      amount: null,
      due: null,
      evidence: evidence(within, within),
    })),
    roles: [sentence(), sentence()].map((within) => ({
      kind: 'role',
      person: actor(),
      title: 'minister',
      of: actor(),
      from: null,
      to: null,
      tenure: 'current',
      evidence: evidence(within, within),
    })),
    agenda: [],
    memberships: [sentence()].map((within) => ({
      kind: 'membership',
      member: actor(),
      body: actor(),
      as: 'member',
      evidence: evidence(within, within),
    })),
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A word that can be said, the same for the same number. */
function syllables(number: number): string {
  let left = (Math.imul(number, 0x85ebca6b) >>> 8) % 1_000_000
  let word = ''
  do {
    word += ('bdfgklmnprstvz'[left % 14] ?? '') + ('aeiou'[Math.floor(left / 14) % 5] ?? '')
    left = Math.floor(left / 70)
  } while (left > 0)
  return word
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
