import { describe, expect, test } from 'vitest'
import { readText } from './cast.ts'

/** Whose office a bare title is, under a dateline. */
const stateOfTitle = (text: string, place: string): string => {
  const reading = readText(text, null, place)
  const title = reading.titles.find(({ title }) => title === 'foreign minister')
  return reading.actors.find(({ id }) => id === title?.of)?.name ?? '-'
}

describe('the state of a bare title', () => {
  test.each([
    ['Foreign Minister Rasa Vaitkute wrote to the ports.', 'Vilnius', 'Lithuania'],
    ['Foreign Minister Rasa Vaitkute said in Oslo that the ports were open.', 'Vilnius', 'Lithuania'],
    ['Norway asked for time. Foreign Minister Rasa Vaitkute gave it.', 'Vilnius', 'Lithuania'],
    ['Norwegian Foreign Minister Ivo Lind came.', 'Vilnius', 'Norway'],
    ['In Kaunas, Foreign Minister Rasa Vaitkute opened a port.', 'Vilnius', 'Lithuania'],
    // a place in another state: hers or her host's
    ['In Oslo, Foreign Minister Rasa Vaitkute opened a port.', 'Vilnius', '-'],
    // the guest's or the host's: who is not told stays unknown
    ['Foreign Minister Rasa Vaitkute told reporters in Nairobi that the ports were open.', 'Nairobi', '-'],
    ['The guests reached Nairobi. Foreign Minister Rasa Vaitkute spoke.', 'Nairobi', '-'],
  ])('%s (%s)', (text, place, state) => {
    expect(stateOfTitle(text, place)).toBe(state)
  })
})
