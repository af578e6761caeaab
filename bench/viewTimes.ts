import { cpuUsage } from 'node:process'
import { readLedger } from '../dist/ledger/index.js'
import {
  actorsListed,
  agenda,
  articleRead,
  articles,
  between,
  brief,
  covered,
  met,
  type Named,
  network,
  profile,
  promised,
  said,
  scores,
  tenures,
} from '../dist/views/index.js'
import { dice } from './madeUp.js'

/** Lines that the commands show unless asked for more. */
const LIMIT = 20
/** Every commitment, with no cues to propose outcomes by. */
const STANDING = { standings: null, dueBefore: null, today: '2026-01-01', cues: [] }

const TIMES = 40

/** The 95th percentile and the worst of each view, in milliseconds, over actors drawn as they are in the news: those of whom more is told come
 * more often, and the ten that are told of most come each once. */
export async function viewTimes(path: string): Promise<string> {
  const ledger = await readLedger(path)
  const rows = await ledger.query
    .selectFrom('actors')
    .select(['id', 'key', 'name', 'kind', 'country', 'articles'])
    .where('articles', '>', 0)
    .orderBy('articles', 'desc')
    .execute()
  const random = dice(7)
  const total = rows.reduce((sum, { articles }) => sum + articles, 0)
  const drawn = () => {
    let left = random() * total
    return rows.find(({ articles }) => {
      left -= articles
      return left < 0
    })
  }
  const named: Named[] = [...rows.slice(0, 10), ...Array.from({ length: TIMES - 10 }, drawn)].flatMap((row) =>
    row === undefined
      ? []
      : [
          {
            ref: { id: row.key, name: row.name, kind: row.kind, country: row.country },
            actor: row.id,
            state: row.kind === 'state' ? row.country : null,
          },
        ],
  )
  const statements = await ledger.query.selectFrom('statements').select('pieces').limit(2000).execute()
  const wordsOf = (at: number): string =>
    (statements[(at * 37) % statements.length]?.pieces.match(/\p{L}{5,}/gu) ?? ['harbour']).slice(0, 2).join(' ')
  const { last } = await covered(ledger)
  const all = { words: null, by: null, about: null, since: null, until: null, verbatim: false, limit: LIMIT }
  const none = { since: null, until: null, limit: LIMIT }
  const days = { since: null, until: null }
  const keys = (await ledger.query.selectFrom('articles').select('key').limit(500).execute()).map(({ key }) => key)
  const who = (at: number): Named => named[at % named.length] as Named
  const states = named.filter(({ state }) => state !== null)
  const state = (at: number): Named => states[at % states.length] as Named
  const views: Readonly<Record<string, (at: number) => Promise<unknown>>> = {
    'said --by': (at) => said(ledger, { ...all, by: who(at) }),
    'said --about': (at) => said(ledger, { ...all, about: who(at) }),
    'said --by --about': (at) => said(ledger, { ...all, by: who(at), about: state(at + 3) }),
    'said WORDS': (at) => said(ledger, { ...all, words: wordsOf(at) }),
    said: () => said(ledger, all),
    between: (at) => between(ledger, { ...none, a: state(at), b: who(at * 3 + 1) }),
    'promised --by': (at) => promised(ledger, { ...none, ...STANDING, by: who(at), to: null }),
    promised: () => promised(ledger, { ...none, ...STANDING, by: null, to: null }),
    who: (at) => profile(ledger, who(at), 5),
    'agenda --for': (at) => agenda(ledger, { ...none, since: last, for: who(at) }),
    agenda: () => agenda(ledger, { ...none, since: last, for: null }),
    'brief --for': (at) => brief(ledger, { ...none, for: who(at) }),
    brief: () => brief(ledger, { ...none, for: null }),
    scores: (at) => scores(ledger, { ...days, a: state(at), b: state(at + 1), by: null }),
    'scores, everybody': (at) => scores(ledger, { ...days, a: who(at), b: null, by: null }),
    network: () => network(ledger, { ...days, for: null, most: 30 }),
    'network --for': (at) => network(ledger, { ...days, for: who(at), most: 30 }),
    actors: () => actorsListed(ledger, { name: null, kind: null, country: null, limit: 60, skip: 0 }),
    tenures: (at) => tenures(ledger, who(at)),
    met: (at) => met(ledger, who(at), LIMIT),
    articles: (at) => articles(ledger, { ...days, outlet: null, limit: 50, skip: at * 50 }),
    article: (at) => articleRead(ledger, keys[(at * 7) % keys.length] ?? ''),
    'name, whole': (at) => ledger.searchActors(who(at).ref.name),
    'name, surname': (at) => ledger.searchActors(who(at).ref.name.split(' ').at(-1) ?? ''),
    'name, misspelt': (at) => ledger.searchActors(`${who(at).ref.name.slice(0, 3)}q${who(at).ref.name.slice(4)}`),
  }
  const told: string[] = []
  for (const [name, view] of Object.entries(views)) {
    const each: number[] = []
    const busy: number[] = []
    const until = performance.now() + 20_000
    for (let at = 0; at < TIMES && (at < 3 || performance.now() < until); at++) {
      const cpu = cpuUsage()
      const start = performance.now()
      await view(at)
      each.push(performance.now() - start)
      const { user, system } = cpuUsage(cpu)
      busy.push((user + system) / 1000)
    }
    const at = (share: number, of = each) =>
      (of.toSorted((a, b) => a - b)[Math.min(of.length - 1, Math.floor(share * of.length))] ?? 0).toFixed(1)
    told.push(
      `    ${name.padEnd(20)} median ${at(0.5).padStart(8)}   p95 ${at(0.95).padStart(8)}   worst ${at(1).padStart(8)} ms, CPU p95 ${at(0.95, busy).padStart(8)} ms`,
    )
  }
  await ledger.close()
  return told.join('\n')
}
