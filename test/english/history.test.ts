import { describe, expect, test } from 'vitest'
import { winkTagger } from '../../src/english/index.ts'

/** Sentences whose words touch other marks in one and stand apart in another. */
const SENTENCES = [
  'Where is your candidate’s letter?',
  'Your candidate wrote it.',
  "The candidate's. The harbour's. Not Tamberg's.",
  'A decision not to sail was Tamberg’s decision.',
  "Where your candidate's boats lie, she said, not even herring go.",
  'Kalvenieks’s new proposal; a new proposal; "new," he said.',
  "Estonia's decision not to fish, Latvia's decision to fish.",
]

describe('a tagger forgets what it read before', () => {
  test('the same sentence is read alike first and last', () => {
    const [onwards, backwards] = [winkTagger(), winkTagger()]
    const forth = SENTENCES.map((text) => onwards.tag(text))
    const back = [...SENTENCES].reverse().map((text) => backwards.tag(text))
    expect(back.reverse()).toEqual(forth)
    expect(SENTENCES.map((text) => onwards.tag(text))).toEqual(forth)
  })
})
