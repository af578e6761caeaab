import type { EventType } from '../../../terms/index.ts'
import { EVENT_TYPES, QUAD } from '../../../terms/index.ts'
import { stemOf } from './families.ts'

/** What a noun told before may have been: the types its act can have, and whose it is.
 * `doer`: whoever did it; `all`: everybody in it; `speaker`: whoever said it, where nobody did it; `court`: the court that did it. */
export type StandIn = { readonly types: readonly EventType[]; readonly whose: 'doer' | 'all' | 'speaker' | 'court' }

const ACTS: readonly EventType[] = EVENT_TYPES.filter((type) => QUAD[type] % 2 === 0)
const STATECRAFT: readonly EventType[] = [...ACTS, 'CONCEDE', 'AGREE', 'SUPPORT', 'REJECT']

/** Nouns by what they stand for. A noun of none of these stands for an act of its own family alone: "the accession". */
const CLASSES: readonly (readonly [string, StandIn])[] = [
  [
    'demand request appeal call plea petition condition ultimatum order summons insistence pressure',
    { types: ['REQUEST', 'THREATEN'], whose: 'doer' },
  ],
  [
    'accusation allegation charge criticism insinuation complaint reproach indictment',
    { types: ['ACCUSE', 'SANCTION', 'COERCE'], whose: 'doer' },
  ],
  [
    'claim remark comment statement assertion suggestion version report figure finding conclusion view speech account interpretation characterisation characterization data number audit estimate',
    { types: ['ACCUSE', 'REQUEST', 'SANCTION'], whose: 'speaker' },
  ],
  [
    'offer proposal compromise invitation promise pledge idea initiative overture mediation plan scheme blueprint proposition bid motion draft',
    { types: ['AGREE', 'REQUEST', 'AID', 'CONCEDE'], whose: 'doer' },
  ],
  ['threat warning', { types: ['THREATEN'], whose: 'doer' }],
  [
    'attack ambush raid bombing shelling killing massacre invasion offensive incursion assault violence blast explosion airstrike strike murder shooting abduction kidnapping bombardment bloodshed aggression atrocity assassination',
    { types: ['ASSAULT', 'COERCE', 'MOBILIZE'], whose: 'doer' },
  ],
  [
    'deployment operation manoeuvre maneuver drill exercise',
    { types: ['MOBILIZE', 'ASSAULT', 'COERCE'], whose: 'doer' },
  ],
  [
    'decision move step measure action ban curb restriction sanction penalty gesture delay postponement expulsion closure suspension withdrawal law rule listing tariff deportation crackdown policy conduct behaviour behavior act practice treatment reversal announcement release concession response recall boycott embargo blockade cut veto freeze fine',
    { types: STATECRAFT, whose: 'doer' },
  ],
  [
    'deal agreement accord pact treaty truce ceasefire settlement swap memorandum arrangement breakthrough outcome',
    { types: ['AGREE', 'SUPPORT', 'COOPERATE', 'CONCEDE', 'RETREAT', 'CONSULT'], whose: 'all' },
  ],
  [
    'ruling verdict judgment judgement sentence acquittal conviction',
    { types: ['SANCTION', 'CONCEDE', 'COERCE'], whose: 'court' },
  ],
  ['protest demonstration march walkout riot stoppage', { types: ['PROTEST'], whose: 'doer' }],
]

const BY_NOUN = new Map(CLASSES.flatMap(([nouns, standIn]) => nouns.split(' ').map((noun) => [noun, standIn] as const)))

/** What a noun in its dictionary form may stand for; undefined where only its own family tells. */
export const standInOf = (noun: string): StandIn | undefined => BY_NOUN.get(noun)

const STEMS = new Map(CLASSES.map(([nouns, standIn]) => [standIn, new Set(nouns.split(' ').map(stemOf))] as const))

/** Whether one of some stems is that of a noun of the same class: a compromise proposed is "the plan" later on. */
export const isOfClass = (standIn: StandIn, stems: readonly string[]): boolean =>
  stems.some((stem) => STEMS.get(standIn)?.has(stem) === true)
