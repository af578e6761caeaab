import type { Dispatch } from './dispatch.ts'

/** Invented dispatches of invented people: one visit told by three outlets, one of them a copy, and a talk that another denies. */
export const VISIT: Dispatch = {
  outlet: 'Baltic Courier',
  published: '2026-03-04',
  source: 'courier.txt',
  head: 'Tamberg opens talks in Nairobi',
  actors: {
    'Liisa Tamberg': { kind: 'person', country: 'EST', aliases: ['Tamberg'] },
    Estonia: { kind: 'state', country: 'EST' },
    Kenya: { kind: 'state', country: 'KEN' },
    'Wanjiru Kamotho': { kind: 'person', country: 'KEN' },
    'Harbour Forum': { kind: 'organization' },
  },
  told: [
    {
      text: 'Estonian Foreign Minister Liisa Tamberg of Estonia met Wanjiru Kamotho of Kenya on Wednesday.',
      does: { type: 'CONSULT', by: ['Estonia', 'Kenya'], to: [], trigger: 'met', on: '2026-03-04', mode: 'visit' },
      office: { person: 'Liisa Tamberg', title: 'foreign minister', of: 'Estonia' },
    },
    {
      text: '“We came to listen first and to sign second,” Tamberg said of Kenya.',
      says: {
        by: 'Liisa Tamberg',
        words: ['We came to listen first and to sign second,'],
        on: '2026-03-04',
        about: ['Kenya'],
      },
    },
    {
      text: 'Estonia will pay Kenya 2.5 million euros for harbour schools by June.',
      promises: {
        by: 'Estonia',
        to: 'Kenya',
        words: 'pay Kenya 2.5 million euros for harbour schools',
        amount: 2500000,
        due: '2026-06-30',
      },
    },
    {
      text: 'Kenya has belonged to the Harbour Forum for years.',
      belongs: { member: 'Kenya', body: 'Harbour Forum', as: 'member' },
    },
  ],
  tail: '\n\nMore news\nCookie settings',
}

/** The same words under another masthead. */
export const COPY: Dispatch = {
  ...VISIT,
  outlet: 'Lagoon Times',
  published: '2026-03-05',
  source: 'lagoon.txt',
  tail: '\n\nAll rights kept',
}

export const RETOLD: Dispatch = {
  outlet: 'Savanna Post',
  published: '2026-03-05',
  source: 'savanna.txt',
  actors: {
    'LIISA TAMBERG': { kind: 'person', country: 'EST' },
    Estonia: { kind: 'state', country: 'EST' },
    'Republic of Kenya': { kind: 'state', country: 'KEN' },
  },
  told: [
    {
      text: 'Estonia sat down with the Republic of Kenya, LIISA TAMBERG leading for her side.',
      does: {
        type: 'CONSULT',
        by: ['Republic of Kenya', 'Estonia'],
        to: [],
        trigger: 'sat down',
        on: '2026-03-04',
        status: 'occurred',
      },
    },
    {
      text: '“We came to listen first, and to sign second”, LIISA TAMBERG told reporters.',
      says: { by: 'LIISA TAMBERG', words: ['We came to listen first, and to sign second'], on: '2026-03-04' },
    },
  ],
}

export const DENIED: Dispatch = {
  outlet: 'Harbour Herald',
  published: '2026-03-06',
  source: 'herald.txt',
  actors: {
    'Wanjiru Kamotho': { kind: 'group' },
    Estonia: { kind: 'state', country: 'EST' },
    Kenya: { kind: 'state', country: 'KEN' },
    'Kęstas Łaumė': { kind: 'person', country: 'LTU' },
  },
  told: [
    {
      text: 'No talks of Estonia and Kenya took place, a spokesman said.',
      does: { type: 'CONSULT', by: ['Estonia', 'Kenya'], to: [], trigger: 'talks', on: '2026-03-04', status: 'denied' },
    },
    {
      text: 'Kęstas Łaumė and Wanjiru Kamotho agreed on nothing.',
      does: { type: 'REJECT', by: ['Kęstas Łaumė'], to: ['Wanjiru Kamotho'], trigger: 'agreed on nothing' },
    },
  ],
}

export const DISPATCHES: readonly Dispatch[] = [VISIT, COPY, RETOLD, DENIED]
