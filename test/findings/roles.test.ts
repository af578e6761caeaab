import { describe, expect, test } from 'vitest'
import { loadModels } from '../../src/cli/model.ts'
import { find } from '../../src/findings/index.ts'
import { readText } from '../english/actors/cast.ts'

const { findings } = loadModels()

/** Roles as `holder: title of body, from – to, tenure`. */
function rolesOf(text: string): string[] {
  const reading = readText(text, '2026-03-10')
  const nameOf = (id: string | null) => reading.actors.find((actor) => actor.id === id)?.name ?? '-'
  return find(reading, findings).roles.map(
    ({ person, title, of, from, to, tenure }) =>
      `${nameOf(person)}: ${title} of ${nameOf(of)}, ${from?.iso ?? ''} – ${to?.iso ?? ''}, ${tenure}`,
  )
}

const ROLES: readonly (readonly [text: string, ...roles: string[]])[] = [
  ['Lithuanian Foreign Minister Rasa Vaitkute left.', 'Rasa Vaitkute: foreign minister of Lithuania,  – , current'],
  [
    'Foreign Minister Rasa Vaitkute left. Vaitkute, the Lithuanian foreign minister, came back.',
    'Rasa Vaitkute: foreign minister of Lithuania,  – , current',
  ],
  [
    'Rasa Vaitkute has served as foreign minister of Lithuania since 12 December 2024.',
    'Rasa Vaitkute: foreign minister of Lithuania, 2024-12-12 – , current',
  ],
  [
    'Oona Tamm has been chair of the Nordic Council since a new coalition took over on May 3, 2021.',
    'Oona Tamm: chair of Nordic Council, 2021-05-03 – , current',
  ],
  [
    'Ivo Lind was foreign minister of Norway from 2010 to 2014.',
    'Ivo Lind: foreign minister of Norway, 2010-01-01 – 2014-12-31, former',
  ],
  [
    'Ana Cruz was appointed ambassador to Estonia on 3 May 2024.',
    'Ana Cruz: ambassador to Estonia of -, 2024-05-03 – , current',
  ],
  ['Parliament elected Jonas Petras president on 4 June 2024.', 'Jonas Petras: president of -, 2024-06-04 – , current'],
  [
    'On 4 June 2024, the king named Ruth Adler prime minister.',
    'Ruth Adler: prime minister of -, 2024-06-04 – , current',
  ],
  [
    'Ana Cruz was sworn in as president of Peru on 28 July 2021.',
    'Ana Cruz: president of Peru, 2021-07-28 – , current',
  ],
  ['Ana Cruz was nominated as president of the World Bank.', 'Ana Cruz: president of World Bank,  – , designate'],
  [
    'Lena Fors succeeded Ivo Lind as chair of the Nordic Council on 1 July 2012.',
    'Lena Fors: chair of Nordic Council, 2012-07-01 – , current',
  ],
  ['Ivo Marek took over as head of NATO on 1 October 2024.', 'Ivo Marek: head of NATO, 2024-10-01 – , current'],
  [
    'Ivo Lind resigned as prime minister of Norway on 3 March 2024.',
    'Ivo Lind: prime minister of Norway,  – 2024-03-03, former',
  ],
  [
    'Ivo Lind was dismissed as prime minister of Norway on 3 March 2024.',
    'Ivo Lind: prime minister of Norway,  – 2024-03-03, former',
  ],
  [
    'Kenyan Energy Minister Grace Wambui stepped down on 5 May 2020.',
    'Grace Wambui: energy minister of Kenya,  – 2020-05-05, former',
  ],
  [
    'Kenyan Energy Minister Grace Wambui did not resign on 5 May 2020.',
    'Grace Wambui: energy minister of Kenya,  – , current',
  ],
  [
    'Ana Cruz is president of the Nordic Council. President Ana Cruz of Peru left.',
    'Ana Cruz: president of Nordic Council,  – , current',
    'Ana Cruz: president of Peru,  – , current',
  ],
  ['Former Peruvian President Ana Cruz left.', 'Ana Cruz: president of Peru,  – , former'],
  [
    'Estonian Foreign Minister Liisa Tamm and her Latvian counterpart, Ilze Ozola, met.',
    'Liisa Tamm: foreign minister of Estonia,  – , current',
    'Ilze Ozola: foreign minister of Latvia,  – , current',
  ],
]

describe('roles', () => {
  test.each(ROLES)('%s', (text, ...roles) => {
    expect(rolesOf(text)).toEqual(roles)
  })
})

const NONE: readonly string[] = [
  'The ambassador was appointed an hour to speak.',
  'Parliament did not elect Jonas Petras president.',
  'Ana Cruz refused to be named.',
  'Ana Cruz could resign as she pleased.',
  'A new president was elected.',
  'Ana Cruz named her cat President.',
  'Her husband, Ivo Lind, left.',
  'Colonel Ivo Lind left.',
  'Ana Cruz met the man who served as president of Peru.',
  'A spokesman for the ministry said so.',
  'The presidents met.',
  'Ana Cruz, a historian, left.',
]

describe('no role', () => {
  test.each(NONE)('%s', (text) => {
    expect(rolesOf(text)).toEqual([])
  })
})
