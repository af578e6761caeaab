import { describe, expect, test } from 'vitest'
import { leadOf } from '../../src/views/index.ts'

/** `<cue>` and `[what was said]` are marked in the text. */
function lead(marked: string): string | null {
  const text = marked.replace(/[<>[\]]/g, '')
  const span = (open: string, close: string) => {
    const before = (at: number) => marked.slice(0, at).replace(/[<>[\]]/g, '').length
    return { start: before(marked.indexOf(open)), end: before(marked.indexOf(close)) }
  }
  const cue = marked.includes('<') ? span('<', '>') : null
  return leadOf({ cue, content: [{ ...span('[', ']'), verbatim: false }] }, ({ start, end }) => text.slice(start, end))
}

describe('what a report says between its cue and what was said', () => {
  test.each([
    ['Estonia <welcomed> [the offer].', 'welcomed'],
    ['He <urged> both ministers [to meet soon].', 'urged both ministers'],
    ['She <demanded> that [the boats leave].', 'demanded that'],
    ['He <called> it “[a storm]”.', 'called it'],
    ['He <called> it "[a storm]".', 'called it'],
    ['He <told> reporters in Nairobi that [it rained].', 'told reporters in Nairobi that'],
  ])('%s', (text, words) => {
    expect(lead(text)).toBe(words)
  })

  test.each([
    '“[We came],” she <said>.',
    '[It rained].',
    'He <said>, according to a witness, [it rained].',
    'He <said> “so” and then [it rained].',
    'He <promised> all the world and everybody in it and more [to come].',
  ])('none: %s', (text) => {
    expect(lead(text)).toBeNull()
  })
})
