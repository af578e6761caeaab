import { describe, expect, test } from 'vitest'
import { RULES } from '../../../src/english/index.ts'
import { playHeard, speakersOf, told } from './play.ts'

describe('what was heard becomes a statement', () => {
  test.each<readonly [string, readonly string[]]>([
    ['{S Tamm} {C said} {T that the port would close}.', ['Tamm | said | that the port would close']],
    ['{T The port}, {S Tamm} {C said}, {T would close}.', ['Tamm | said | The port / would close']],
    // the marks have the last word
    ['{S Tamm} {C said} the port would “{T never} close”.', ['Tamm | said | “never close”']],
    [
      '{S Tamm} {C said} {T the port would “never close” again}.',
      ['Tamm | said | the port would / “never close” / again'],
    ],
    [
      '“{T The port is not for sale. It never} was,” {S Tamm} {C said}.',
      ['Tamm | said | “The port is not for sale. It never was,”'],
    ],
    // nothing between marks is a statement of its own
    ['“{S Tamm} {C said} {T the port is shut}.”', []],
    [
      '{S Tamm} {C praised} {T the so-called “peace fund” twice}.',
      ['Tamm | praised | the so-called “peace fund” twice'],
    ],
    // a speaker that breaks off within its noun phrase
    ['{C According to} {S the} ministry, {T the port is shut}.', ['the ministry | According to | the port is shut']],
    // the annotation's borders
    ['{S Tamm} {C called} {T for closing the port}.', ['Tamm | called for | closing the port']],
    ['{S Tamm,} {C said: }“{T We sail.}”', ['Tamm | said | “We sail.”']],
    ['{S Tamm} {C said} {T he would close the port and} left.', ['Tamm | said | he would close the port']],
    // nobody says it
    ['{C It was reported} {T that the port is shut}.', []],
    ['{S It} {C is said} {T that the port is haunted}.', []],
    ['the plan {T which} {S he} {C had agreed to}', []],
    // the quotation beside the cue goes before reported words
    [
      '“It amazed me how quickly they rushed,” {S Tamm} {C recalled of} {T the talks}.',
      ['Tamm | recalled | “It amazed me how quickly they rushed,”'],
    ],
    // a speaker not heard is seen
    ['{T “The port is shut,”} Tamm {C said}.', ['Tamm | said | “The port is shut,”']],
    // a quotation goes on
    [
      '“{T We sail at noon},” {S Tamm} {C said}.\n\n“And nobody will stop us.”',
      ['Tamm | said | “We sail at noon,” / “And nobody will stop us.”'],
    ],
    [
      'The box, {S Tamm} {C said}, was “{T not ours}.”\n\n“Nobody came for it for a week.”',
      ['Tamm | said | “not ours.”'],
    ],
  ])('%s', (marked, expected) => {
    expect(told(playHeard(marked))).toEqual(expected)
  })
})

test('a mere noun phrase has to be heard more surely than a clause', () => {
  expect(told(playHeard('{S Tamm} {C recalled} {T the envoy}.', RULES.bare - 0.01))).toEqual([])
  expect(told(playHeard('{S Tamm} {C recalled} {T the envoy}.', RULES.bare + 0.01))).toEqual([
    'Tamm | recalled | the envoy',
  ])
  expect(told(playHeard('{S Tamm} {C said} {T the envoy had left}.', RULES.bare - 0.01))).toHaveLength(1)
})

test('what another known by name says within reported words is a statement of its own; a thought is none', () => {
  const text = '{S1 Liisa Tamm} {C1 said} {T1 that {S2 Jaan Kask} {C2 promised} to sail}.'
  expect(told(playHeard(text.replace('{S2 Jaan Kask} {C2 promised}', 'Jaan Kask promised')))).toHaveLength(1)
  const nested = (cue: string) =>
    `{C1 According to} {S1 Liisa Tamm}, {T1 the port is shut and} {S2 Jaan Kask} {C2 ${cue}} {T2 it would open}.`
  expect(speakersOf(playHeard(nested('said')))).toEqual(['Liisa Tamm', 'Jaan Kask'])
})

test('what was heard tells how surely, what a rule found does not', () => {
  const { statements } = playHeard('{S Tamm} {C said} {T that the port would close}. “We wait,” Kask said.', 0.75)
  expect(statements.map(({ evidence }) => [evidence.foundBy, evidence.confidence])).toEqual([
    ['statements/attributed', 0.75],
    ['statements/taggedQuote', undefined],
  ])
})
