import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLedger } from '../../src/ledger/index.ts'
import { type Dispatch, recordOf } from './dispatch.ts'

const NORWAY = ['state', 'NOR', 'Norwegian'] as const
const GHANA = ['state', 'GHA', 'Ghanaian'] as const
const MALTA = ['state', 'MLT', 'Maltese'] as const
const MARIT = ['person', 'NOR', 'Hovdåker'] as const
const KOFI = ['person', 'GHA', 'Asantewe'] as const
const ZRINZO = ['person', 'MLT', 'Briffalli'] as const

/** A week of invented dispatches: the states are real; people, outlets and words are not. */
export const WEEK: readonly Dispatch[] = [
  {
    source: 'fjord/light.txt',
    outlet: 'Fjord Times',
    published: '2025-05-05T18:30:00+02:00',
    place: 'Accra',
    lines: [
      'Norwegian Foreign Minister Marit Hovdåker met her Ghanaian colleague Kofi Asantewe in Accra on Monday.',
      '“A lighthouse is a promise one can see,” Hovdåker told reporters, adding that “Ghana keeps its promises”.',
      'Norway will pay 40 million kroner a year for lighthouses on the coast of Ghana until 2027, she said.',
      'Hovdåker has been foreign minister of Norway since October 2021.',
      'Norway is a member of the Lighthouse League.',
    ],
    actors: {
      Norway: NORWAY,
      Ghana: GHANA,
      'Marit Hovdåker': MARIT,
      'Kofi Asantewe': KOFI,
      'Lighthouse League': ['organization', null],
    },
    said: [
      {
        by: 'Marit Hovdåker',
        named: '[Hovdåker] told',
        words: ['A lighthouse is a promise one can see,', 'Ghana keeps its promises'],
        on: '2025-05-05',
        about: ['Ghana'],
      },
    ],
    done: [
      {
        type: 'CONSULT',
        mode: 'visit',
        by: ['Marit Hovdåker', 'Kofi Asantewe'],
        words: '[met] her',
        on: '2025-05-05',
        place: 'Accra',
      },
    ],
    promised: [
      {
        by: 'Norway',
        to: 'Ghana',
        words: 'pay 40 million kroner a year for lighthouses on the coast of Ghana until 2027',
        amount: { value: 40_000_000, unit: 'NOK', per: 'year', bound: null },
        due: '2027-12-31',
      },
    ],
    offices: [
      {
        person: 'Marit Hovdåker',
        title: 'foreign minister',
        of: 'Norway',
        words: 'foreign minister of Norway since October 2021',
        from: '2021-10-01',
      },
    ],
    belongs: [
      { member: 'Norway', body: 'Lighthouse League', as: 'member', words: 'is a member of the Lighthouse League' },
    ],
  },
  {
    source: 'gulf/light.txt',
    outlet: 'Gulf of Guinea Gazette',
    published: '2025-05-06',
    place: null,
    lines: [
      'Norwegian Foreign Minister Marit Hovdåker met Foreign Minister Kofi Asantewe on Monday and promised him lamps.',
      '“A lighthouse is a promise one can see,” she said.',
      'Asantewe said the lamps would be lit before the rains.',
      'The two ministers will open the first lighthouse in Takoradi on 20 May.',
    ],
    actors: { Norway: NORWAY, Ghana: GHANA, 'Marit Hovdåker': MARIT, 'Kofi Asantewe': KOFI },
    said: [
      {
        by: 'Marit Hovdåker',
        named: '” [she] said',
        words: ['A lighthouse is a promise one can see,'],
        on: '2025-05-05',
      },
      {
        by: 'Kofi Asantewe',
        named: '[Asantewe] said',
        words: ['the lamps would be lit before the rains'],
        cue: 'Asantewe [said]',
        on: '2025-05-06',
        about: ['Norway'],
      },
    ],
    done: [
      {
        type: 'CONSULT',
        mode: 'visit',
        by: ['Marit Hovdåker', 'Kofi Asantewe'],
        words: '[met] Foreign',
        on: '2025-05-05',
      },
      {
        type: 'COOPERATE',
        by: ['Marit Hovdåker', 'Kofi Asantewe'],
        words: '[open] the first',
        on: '2025-05-20',
        status: 'planned',
        place: 'Takoradi',
      },
    ],
    offices: [
      { person: 'Marit Hovdåker', title: 'foreign minister', of: 'Norway', words: 'Norwegian Foreign Minister Marit' },
      { person: 'Kofi Asantewe', title: 'foreign minister', of: 'Ghana', words: 'Foreign Minister Kofi Asantewe' },
    ],
  },
  {
    source: 'valletta/lamps.txt',
    outlet: 'Valletta Lantern',
    published: '2025-05-08',
    place: 'Valletta',
    lines: [
      'Malta on Thursday recalled its consul from Bergen, accusing Norway of “stealing the light of the south”.',
      'Prime Minister Żeża Briffalli said that Norway had sold Ghana lamps that were made in Malta.',
      '“We shall count every lamp twice, once by day and once by night,” Briffalli said in parliament.',
      'Norway rejected the charge.',
      'Malta would return the consul if Norway paid for the lamps, according to the ministry.',
    ],
    actors: { Norway: NORWAY, Ghana: GHANA, Malta: MALTA, 'Żeża Briffalli': ZRINZO },
    said: [
      { by: 'Malta', words: ['stealing the light of the south'], cue: 'accusing', on: '2025-05-08', about: ['Norway'] },
      {
        by: 'Żeża Briffalli',
        named: 'Prime Minister Żeża Briffalli',
        words: ['Norway had sold Ghana lamps that were made in Malta'],
        on: '2025-05-08',
        about: ['Ghana', 'Norway'],
      },
      {
        by: 'Żeża Briffalli',
        named: '[Briffalli] said in parliament',
        words: ['We shall count every lamp twice, once by day and once by night,'],
        on: '2025-05-08',
      },
      { by: null, named: 'the ministry', words: ['Malta would return the consul if Norway paid for the lamps'] },
    ],
    done: [
      { type: 'SANCTION', mode: 'withdraw', by: ['Malta'], to: ['Norway'], words: 'recalled', on: '2025-05-08' },
      { type: 'ACCUSE', by: ['Malta'], to: ['Norway'], words: 'accusing', on: '2025-05-08' },
      { type: 'REJECT', by: ['Norway'], to: ['Malta'], words: 'rejected' },
      { type: 'CONCEDE', by: ['Malta'], to: ['Norway'], words: '[return] the consul', status: 'conditional' },
    ],
    offices: [
      { person: 'Żeża Briffalli', title: 'prime minister', of: 'Malta', words: 'Prime Minister Żeża Briffalli' },
    ],
  },
  {
    source: 'harbour/old-lamps.txt',
    outlet: null,
    published: null,
    place: null,
    lines: ['Malta lent Ghana a lamp in the year of the great fog, a harbour pilot said.'],
    actors: { Ghana: GHANA, Malta: MALTA },
    done: [{ type: 'AID', by: ['Malta'], to: ['Ghana'], words: 'lent', on: '1998-01-01', till: '1998-12-31' }],
  },
]

/** A ledger of dispatches in a folder of its own, closed and removed by `drop`. */
export async function sampleLedger(dispatches: readonly Dispatch[] = WEEK) {
  const folder = mkdtempSync(join(tmpdir(), 'attache-views-'))
  const path = join(folder, 'week.db')
  const ledger = await openLedger(path)
  for (const dispatch of dispatches) await ledger.record(recordOf(dispatch))
  return {
    path,
    ledger,
    drop: async () => {
      await ledger.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
