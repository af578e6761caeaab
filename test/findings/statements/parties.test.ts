import { describe, expect, test } from 'vitest'
import { aboutOf, play, speakersOf } from './play.ts'

describe('who speaks', () => {
  test.each([
    ['Foreign Minister Liisa Tamm said the port would close.', ['Liisa Tamm']],
    ['“We sail,” said Liisa Tamm, the foreign minister.', ['Liisa Tamm']],
    ["The minister's spokesman, Jaan Kask, said the port would close.", ['Jaan Kask']],
    ['Liisa Tamm opened the pier. She said it was safe.', ['Liisa Tamm']],
    ['Liisa Tamm opened the pier. Tamm said it was safe.', ['Liisa Tamm']],
    ['Latvia, which sees the bay as its own, sent a ship.', ['Latvia']],
    ['According to Liisa Tamm, the pier is safe.', ['Liisa Tamm']],
    ['Liisa Tamm called for calm and said the pier was safe.', ['Liisa Tamm', 'Liisa Tamm']],
    ['“We sail,” Liisa Tamm said. “We must.”', ['Liisa Tamm']],
    ['The crew of Liisa Tamm said the pier was safe.', ['crew']],
  ])('%s', (text, expected) => {
    expect(speakersOf(play(text))).toEqual(expected)
  })
})

describe('of whom', () => {
  test.each([
    ['Liisa Tamm said Latvia and Norway would sign.', [['Latvia', 'Norway']]],
    ['Liisa Tamm said she would meet Jaan Kask in May.', [['Jaan Kask']]],
    ['Liisa Tamm said the pier was safe.', [[]]],
  ])('%s', (text, expected) => {
    expect(aboutOf(play(text))).toEqual(expected)
  })
})

describe('when', () => {
  test.each([
    ['Liisa Tamm said on Monday that the pier was safe.', ['2026-03-02']],
    ['On Tuesday, Liisa Tamm said the pier was safe.', ['2026-03-03']],
    ['Liisa Tamm said the pier would open on Friday.', [null]],
    ['Liisa Tamm said on Monday the pier was safe. Tamm added that it was new.', ['2026-03-02', '2026-03-02']],
    ['Liisa Tamm said on Monday the pier was safe. Jaan Kask said it was not.', ['2026-03-02', null]],
    ['Liisa Tamm said on Monday the pier was safe. In 2019 it fell. Tamm said it was new.', ['2026-03-02', null]],
  ])('%s', (text, expected) => {
    expect(play(text, '2026-03-04').statements.map(({ date }) => date?.iso ?? null)).toEqual(expected)
  })
})
