import type { Dispatch } from './dispatch.ts'

const report = (
  name: string,
  published: string,
  line: string,
  person: string,
  title: string,
  words: string,
): Dispatch => ({
  source: `${name}.txt`,
  outlet: name,
  published,
  place: null,
  lines: [line],
  actors: { Norway: ['state', 'NOR'], [person]: ['person', 'NOR'] },
  offices: [{ person, title, of: 'Norway', words }],
})

/** Invented reports of who is foreign minister of Norway: one, long nobody, another. */
export const CHANGE: readonly Dispatch[] = [
  report(
    'Fjord',
    '2024-02-01',
    'Foreign Minister Ane Tveitå of Norway left.',
    'Ane Tveitå',
    'foreign minister',
    'Foreign Minister Ane',
  ),
  report(
    'Gulf',
    '2024-03-01',
    'Norway’s minister of foreign affairs, Ane Tveitå, spoke.',
    'Ane Tveitå',
    'minister of foreign affairs',
    'minister of foreign affairs',
  ),
  report(
    'Mole',
    '2025-05-05',
    'Foreign Minister Odd Kvernmo of Norway came.',
    'Odd Kvernmo',
    'foreign minister',
    'Foreign Minister Odd',
  ),
  report(
    'Pier',
    '2025-05-06',
    'Fisheries Minister Siv Langnes of Norway sang.',
    'Siv Langnes',
    'fisheries minister',
    'Fisheries Minister Siv',
  ),
]
