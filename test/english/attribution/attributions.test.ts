import { describe, expect, test } from 'vitest'
import { attributionsOf, decode, type HeardCues } from '../../../src/english/attribution/attributionsOf.ts'
import { RULES } from '../../../src/english/attribution/rules.ts'
import { settled } from '../../../src/english/attribution/settled.ts'
import { toQuotes } from '../../../src/english/attribution/toQuotes.ts'

/** Log chances of roles, a letter a unit: `.` none, `S` begins the source, `s` goes on, `C` and `c` content; 0.9 for the one told. */
const scoresOf = (roles: string, sure = 0.9): Float32Array =>
  Float32Array.from(
    [...roles].flatMap((role) => [...'.SsCc'].map((each) => Math.log(each === role ? sure : (1 - sure) / 4))),
  )

type Row = {
  readonly words: string
  readonly cues: readonly (readonly [at: number, chance: number, roles: string, low?: number])[]
}

/** A text of words, a unit each; straight marks open and close in turn. */
function heardOf({ words, cues }: Row): HeardCues {
  const units = [...words.matchAll(/[\w'-]+|[^\s\w]/g)]
  let open = false
  const quote = units.map(([word]) => {
    if (word === '"') open = !open
    return word === '"' ? (open ? 2 : 3) : open ? 1 : 0
  })
  return {
    units: {
      text: words,
      start: Int32Array.from(units.map(({ index }) => index)),
      end: Int32Array.from(units.map(({ index, 0: word }) => index + word.length)),
      quote: Uint8Array.from(quote),
    },
    cues: cues.map(([first, chance, roles, low = 0]) => ({
      first,
      end: first + 1,
      chance,
      low,
      scores: scoresOf(roles),
    })),
  }
}

function told(row: Row): string[] {
  const heard = heardOf(row)
  return attributionsOf(heard).map(({ source, cue, content }) =>
    [source, cue, ...content].map((span) => (span ? row.words.slice(span.start, span.end) : '-')).join(' | '),
  )
}

describe('from chances to attributions', () => {
  test.each<readonly [string, Row, readonly string[]]>([
    [
      'source, cue and content',
      { words: 'Tamm said ports close .', cues: [[1, 0.9, 'S.Cc.']] },
      ['Tamm | said | ports close'],
    ],
    ['a cue that is likelier none', { words: 'Tamm said ports close .', cues: [[1, 0.4, 'S.Cc.']] }, []],
    ['a cue without content', { words: 'Tamm said .', cues: [[1, 0.9, 'S..']] }, []],
    [
      'scores that begin later than the text',
      { words: 'Then Tamm said ports close .', cues: [[2, 0.9, 'S.Cc.', 1]] },
      ['Tamm | said | ports close'],
    ],
    [
      'content on both sides',
      { words: 'Ports here , Tamm said , close now .', cues: [[4, 0.9, 'Cc.S..Cc.']] },
      ['Tamm | said | Ports here | close now'],
    ],
    [
      'a piece of one unit beside a longer one',
      { words: 'Yes , Tamm said , ports close now .', cues: [[3, 0.9, 'C.S..Ccc.']] },
      ['Tamm | said | ports close now'],
    ],
    [
      'nothing goes on that has not begun',
      { words: 'Tamm said ports close .', cues: [[1, 0.9, 's.Cc.']] },
      ['- | said | ports close'],
    ],
    [
      'content up to its marks',
      { words: '" We sail at noon , " Tamm said .', cues: [[8, 0.9, '..Ccc..S..']] },
      ['Tamm | said | " We sail at noon , "'],
    ],
    [
      "what two claim is the surer one's",
      {
        words: 'Tamm said ports close , Kask added .',
        cues: [
          [1, 0.9, 'S.Cc....'],
          [6, 0.9, '..Cc.S..'],
        ],
      },
      ['Tamm | said | ports close', 'Kask | added | ports close'],
    ],
  ])('%s', (_, row, expected) => {
    expect(told(row)).toEqual(expected)
  })

  test('a source whose beginning is spread over several units', () => {
    const row: Row = { words: 'The mayor said ports close .', cues: [[2, 0.9, '...Cc.']] }
    const heard = heardOf(row)
    const [cue] = heard.cues
    const scores = cue?.scores ?? new Float32Array()
    for (const unit of [0, 1]) scores.set([0.55, 0.35, 0.08, 0.01, 0.01].map(Math.log), 5 * unit)
    scores.set([0.6, 0.01, 0.37, 0.01, 0.01].map(Math.log), 10)
    expect(decode(heard, RULES)[0]?.source).toEqual({ first: 0, end: 1 })
    expect(decode(heard, { ...RULES, source: 0.9 })[0]?.source).toBeNull()
  })

  test('of overlapping pieces the less sure goes, never the only one', () => {
    const row: Row = {
      words: 'a b c d e f g h',
      cues: [
        [0, 0.9, '..Cc.Cc.'],
        [4, 0.8, '.....Cc.'],
      ],
    }
    const heard = heardOf(row)
    heard.cues[0]?.scores.set(scoresOf('Cc', 0.6), 25)
    expect(decode(heard, RULES).map(({ content }) => content)).toEqual([[{ first: 2, end: 4 }], [{ first: 5, end: 7 }]])
  })
})

test.each<
  readonly [
    string,
    string,
    readonly [number, number][],
    readonly [number, number][],
    number,
    readonly [number, number][],
  ]
>([
  ['to both marks', '.211113.', [[3, 5]], [], 9, [[1, 7]]],
  ['not across the cue', '.2111111.', [[5, 8]], [[3, 4]], 9, [[5, 8]]],
  ['not farther than it reaches', '2111111113', [[5, 6]], [], 2, [[5, 6]]],
  ['not where a paragraph leaves the quotation open', '.244444', [[3, 5]], [], 9, [[3, 5]]],
  [
    'pieces of one quotation become one',
    '2111113',
    [
      [1, 2],
      [4, 5],
    ],
    [],
    9,
    [[0, 7]],
  ],
])('content goes %s', (_, quote, content, taken, reach, expected) => {
  const runs = (some: readonly (readonly [number, number])[]) => some.map(([first, end]) => ({ first, end }))
  const states = Uint8Array.from([...quote].map((state) => (state === '.' ? 0 : Number(state))))
  expect(toQuotes(runs(content), runs(taken), states, reach)).toEqual(runs(expected))
})

describe('borders', () => {
  /** The parts after settling; they are given and told by their words. */
  function bordersOf(text: string, source: string, cue: string, content: string): (string | null)[] {
    const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const one = settled(text, { source: spanOf(source), cue: spanOf(cue), content: [spanOf(content)], confidence: 1 })
    return [one.source, one.cue, ...one.content].map((span) => span && text.slice(span.start, span.end))
  }

  test.each([
    ['Tamm called for calm.', 'Tamm', 'called', 'for calm', ['Tamm', 'called for', 'calm']],
    ['Tamm hopes to sail.', 'Tamm', 'hopes', 'to sail', ['Tamm', 'hopes', 'to sail']],
    ['Tamm, who left, said: no.', 'Tamm, who left,', 'said:', 'no', ['Tamm, who left', 'said', 'no']],
    ['By noon it was over, Tamm said.', 'Tamm', 'said', 'By noon it was over', ['Tamm', 'said', 'By noon it was over']],
    ['TAMM: we sail', 'TAMM', ':', 'we sail', ['TAMM', ':', 'we sail']],
    ['Tamm said he sails because Kask left.', 'Tamm', 'said', 'he sails because', ['Tamm', 'said', 'he sails']],
    ['Tamm said what he waited for.', 'Tamm', 'said', 'what he waited for', ['Tamm', 'said', 'what he waited for']],
    ['the head of Kask’s union said so', 'the head of Kask’', 'said', 'so', ['the head of Kask’s', 'said', 'so']],
  ])('%s', (text, source, cue, content, expected) => {
    expect(bordersOf(text, source, cue, content)).toEqual(expected)
  })
})
