import { describe, expect, test } from 'vitest'
import { chooseActor, compareGuises, type Guise } from '../../src/ledger/identity/index.ts'
import { guise } from './identity/guise.ts'

const minister = (name: string, country: string): Guise =>
  guise(name, { country, offices: [`energy minister of ${country}`] })

describe('two guises of one actor', () => {
  test.each<[string, Guise, Guise, string]>([
    ['a whole name', guise('Tiina Vahtra'), guise('Tiina Vahtra'), 'sure'],
    ['a whole name, in capitals', guise('Tiina Vahtra'), guise('TIINA VAHTRA'), 'sure'],
    [
      'a state by its code',
      guise('Estonia', { kind: 'state', country: 'EST' }),
      guise('Eesti', { kind: 'state', country: 'EST' }),
      'sure',
    ],
    [
      'a transliteration, the same country',
      minister('Petar Hadzhiev', 'BGR'),
      guise('Petar Hadjiev', { country: 'BGR' }),
      'sure',
    ],
    [
      'a surname and its office',
      minister('Tiina Vahtra', 'EST'),
      guise('Vahtra', { country: 'EST', offices: ['energy minister of EST'] }),
      'alone',
    ],
    [
      'a surname in a report of that country',
      minister('Tiina Vahtra', 'EST'),
      guise('Vahtra', { lands: ['EST', 'LVA'] }),
      'alone',
    ],
    [
      'a surname in a report of other countries',
      minister('Tiina Vahtra', 'EST'),
      guise('Vahtra', { lands: ['CHL'] }),
      'no',
    ],
    [
      'one name and title of which a report misreads the state',
      minister('Tiina Vahtra', 'EST'),
      minister('Tiina Vahtra', 'LVA'),
      'alone',
    ],
    [
      'two bare surnames in reports of one country',
      guise('Vahtra', { lands: ['EST'] }),
      guise('Vahtra', { lands: ['EST'] }),
      'doubt',
    ],
    ['a surname of which nothing is told', guise('Tiina Vahtra'), guise('Vahtra'), 'doubt'],
    [
      'a surname with another office',
      minister('Tiina Vahtra', 'EST'),
      guise('Vahtra', { country: 'EST', offices: ['judge of EST'] }),
      'no',
    ],
    ['two given names', minister('Tiina Vahtra', 'EST'), minister('Mihkel Vahtra', 'EST'), 'never'],
    [
      'a body of two states',
      guise('Foreign Ministry', { kind: 'organization', country: 'EST' }),
      guise('Foreign Ministry', { kind: 'organization', country: 'LVA' }),
      'no',
    ],
    [
      'a common body of an untold state',
      guise('Foreign Ministry', { kind: 'organization', country: 'EST' }),
      guise('Foreign Ministry', { kind: 'organization' }),
      'doubt',
    ],
    [
      'somebody only described',
      guise('officials', { scope: 'a', kind: 'group' }),
      guise('officials', { scope: 'b', kind: 'group' }),
      'no',
    ],
  ])('%s', (_, a, b, says) => {
    expect(compareGuises(a, b).says).toBe(says)
    expect(compareGuises(b, a).says).toBe(says)
  })
})

describe('whose a guise is', () => {
  const settled = (...guises: readonly Guise[]) => guises.map((it, at) => ({ id: at + 1, root: at + 1, guise: it }))
  const nobody = () => undefined

  test('the only one of that surname and office', () => {
    const before = settled(minister('Tiina Vahtra', 'EST'), minister('Jaan Lepik', 'EST'))
    const vahtra = guise('Vahtra', { country: 'EST', offices: ['energy minister of EST'] })
    expect(chooseActor(vahtra, before, nobody)).toMatchObject({ root: 1 })
  })

  test('nobody where two would do, and both are doubts', () => {
    const before = settled(guise('Tiina Vahtra', { country: 'EST' }), guise('Mihkel Vahtra', { country: 'EST' }))
    const choice = chooseActor(guise('Vahtra', { country: 'EST' }), before, nobody)
    expect(choice.root).toBeNull()
    expect(choice.doubts.map((doubt) => doubt.with)).toEqual([1, 2])
  })

  test('never an actor of which one guise has another given name', () => {
    const before = [
      { id: 1, root: 1, guise: guise('M. Vahtra', { country: 'EST' }) },
      { id: 2, root: 1, guise: guise('Mihkel Vahtra', { country: 'EST' }) },
    ]
    expect(chooseActor(guise('Marta Vahtra', { country: 'EST' }), before, nobody).root).toBeNull()
  })

  test('what people decided goes before all evidence', () => {
    const before = settled(guise('Tiina Vahtra'))
    expect(chooseActor(guise('Tiina Vahtra'), before, () => 'apart').root).toBeNull()
    expect(chooseActor(guise('T. Vahtra-Lepik'), before, () => 'same').root).toBe(1)
  })
})
