import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { csvEntries } from '../../src/cli/known/csvList.ts'
import { ftmEntries } from '../../src/cli/known/ftmList.ts'
import { DOUBTFUL } from '../views/doubtful.ts'
import { sampleLedger, WEEK } from '../views/sample.ts'
import { play } from './play.ts'

const folder = mkdtempSync(join(tmpdir(), 'attache-deciding-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string, text?: string): string => {
  const path = join(folder, name)
  if (text !== undefined) writeFileSync(path, text)
  return path
}

describe('doubts are settled by the commands they print', () => {
  test.each(['same', 'apart'] as const)('%s', async (verb) => {
    const { path, drop } = await sampleLedger(DOUBTFUL)
    const env = { ATTACHE_LEDGER: path }
    const doubts = async () => JSON.parse((await play(['doubts', '--json'], { env })).out)
    const first = await doubts()
    expect(first.length).toBeGreaterThan(0)
    let decided = 0
    for (let [doubt] = first; doubt !== undefined; [doubt] = await doubts(), decided++) {
      const words = [...doubt.settle[verb].matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2])
      expect(await play(words.slice(1), { env })).toMatchObject({ status: 0, err: '' })
      expect(decided).toBeLessThan(first.length)
    }
    expect((await play(['doubts'], { env })).out).toMatch(/^no doubts/)
    expect((await play(['verify', '--deep'], { env })).status).toBe(0)
    for (; decided > 0; decided--) await play(['undo'], { env })
    expect(await doubts()).toEqual(first)
    await drop()
  })
})

describe('attache import', () => {
  test('makes the same ledger, from a file and from standard input; again, nothing is new', async () => {
    const { path, drop } = await sampleLedger(WEEK)
    const { out } = await play(['export', '--ledger', path])
    const file = at('week.jsonl', out)
    const copy = at('copy.db')
    expect(await play(['import', file, '--ledger', copy])).toEqual({
      status: 0,
      out: `imported 4 articles. Ledger: ${copy}\n`,
      err: '',
    })
    expect((await play(['export', '--ledger', copy])).out).toBe(out)
    const piped = await play(['import', '-', '--ledger', copy], { stdin: out })
    expect(piped.out).toBe(`imported 0 articles. Ledger: ${copy}\n4 articles were there already\n`)
    await drop()
  })

  test('Ctrl-C leaves whole articles, and the same command goes on from there', async () => {
    const { path, drop } = await sampleLedger(WEEK)
    const { out } = await play(['export', '--ledger', path])
    const ledger = at('stopped.db')
    const stopped = await play(['import', '-', '--ledger', ledger], { stdin: out, interruptAtStdin: true })
    expect([stopped.status, stopped.out]).toEqual([
      130,
      `stopped; the same command goes on from here\nimported 1 article. Ledger: ${ledger}\n`,
    ])
    expect((await play(['verify', '--ledger', ledger])).status).toBe(0)
    expect((await play(['import', '-', '--ledger', ledger], { stdin: out })).out).toMatch(/^imported 3 articles/)
    expect((await play(['export', '--ledger', ledger])).out).toBe(out)
    await drop()
  })

  test('names the line that is not whole', async () => {
    const { status, err } = await play(['import', at('bad.jsonl', '\n{"kind":"mood"}\n'), '--ledger', at('bad.db')])
    expect([status, err]).toEqual([1, expect.stringMatching(/^attache: line 2 is not whole: .*\[BAD_LINE\]\n$/)])
    expect((await play(['import', at('no.jsonl'), '--ledger', at('bad.db')])).err).toContain('[NOT_FOUND]')
  })
})

describe('lists of known actors', () => {
  test('CSV: columns in any order, quotes, | between names, states by name', () => {
    const text = '\uFEFFoffice,NAME,country,aliases\r\nEnvoy of Kenya|dean,"Ona, Tikrė",Lithuanian, Ona T. | O. T.\r\n'
    expect(csvEntries(text, 'desk.csv')).toEqual([
      {
        kind: 'person',
        name: 'Ona, Tikrė',
        aliases: ['Ona T.', 'O. T.'],
        country: 'LTU',
        offices: ['envoy of KEN', 'dean of LTU'],
        wikidata: null,
      },
    ])
  })

  test.each([
    ['name,mood\nA,b', 'line 1: its head has a column "mood"'],
    ['kind\nperson', 'line 1: its head has no column "name"'],
    ['name,kind\nA,\nB,person\nC,robot', 'line 4: "robot" is no kind'],
    ['name,country\nA,Atlantis', 'line 2: "Atlantis" is no state'],
    ['name,wikidata\nA,42', 'line 2: "42" is no Wikidata id'],
    ['name,kind\n,person', 'line 2: no name'],
    ['name,kind\nA', 'line 2: '],
    ['name\n"A', 'line 2: '],
  ])('CSV: refuses %j, by its line', (text, said) => {
    expect(() => csvEntries(text, 'desk.csv')).toThrow(
      expect.objectContaining({ code: 'BAD_KNOWN', message: expect.stringContaining(`desk.csv, ${said}`) }),
    )
  })

  test('FollowTheMoney: persons and bodies, their names, one country; other schemata are left out', () => {
    const lines = [
      {
        id: 'x1',
        schema: 'Person',
        properties: {
          name: ['Ona Tikrė', 'Ona Tikre'],
          weakAlias: ['Onutė'],
          country: ['lt'],
          position: ['Minister of Fish'],
          wikidataId: ['Q900003'],
        },
      },
      { id: 'x2', schema: 'PublicBody', properties: { name: ['Lamp Office'], country: ['mt', 'gh'] } },
      { id: 'x3', schema: 'Vessel', properties: { name: ['Sea Cow'] } },
    ]
    expect(ftmEntries(lines.map((line) => JSON.stringify(line)).join('\n'), 'x.json')).toEqual({
      entries: [
        {
          kind: 'person',
          name: 'Ona Tikrė',
          aliases: ['Ona Tikre', 'Onutė'],
          country: 'LTU',
          offices: ['minister of fish of LTU'],
          wikidata: 'Q900003',
        },
        { kind: 'organization', name: 'Lamp Office', aliases: [], country: null, offices: [], wikidata: null },
      ],
      leftOut: 1,
    })
    expect(() => ftmEntries('{"name":"A"}', 'x.json')).toThrow(expect.objectContaining({ code: 'BAD_KNOWN' }))
  })

  test('a file that is not there, or not UTF-8', async () => {
    const { path, drop } = await sampleLedger([])
    writeFileSync(at('latin.csv'), Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x0a, 0xe9]))
    for (const [file, code] of [
      ['none.csv', 'NOT_FOUND'],
      ['latin.csv', 'INVALID_UTF8'],
    ] as const)
      expect((await play(['known', at(file), '--ledger', path])).err).toContain(`[${code}]`)
    await drop()
  })
})

describe('attache verify', () => {
  test('exit status 1 and what is wrong', async () => {
    const { path, drop } = await sampleLedger(WEEK)
    const { out } = await play(['export', '--ledger', path])
    await drop()
    const ledger = at('spoilt.db')
    await play(['import', '-', '--ledger', ledger], { stdin: out })
    const { openDatabase } = await import('../../src/ledger/sqlite/database.ts')
    const db = openDatabase(ledger, { readOnly: false, busyMs: 0 })
    db.exec(`update articles set text = replace(text, 'lighthouse', 'fishmarket') where outlet = 'Fjord Times'`)
    db.close()
    const checked = await play(['verify', '--ledger', ledger])
    expect([checked.status, checked.err]).toEqual([1, expect.stringMatching(/ in this ledger .*\[NOT_WHOLE\]\n$/)])
    expect(checked.out).toMatch(/^article [0-9a-f]{20} \(fjord\/light\.txt\): its text is not the one of the sha256/)
    expect(readFileSync(ledger).length).toBeGreaterThan(0)
  })
})

const report = (place: string) => `Talks in ${place}

5 May 2025

${place.toUpperCase()} - Norwegian Foreign Minister Marit Hovdåker met reporters in ${place} on Monday.

"We have seen the ${place.toLowerCase()} lamps," Marit Hovdåker said.
`

describe('attache reread', () => {
  const ledger = at('reread.db')
  const spoil = async (statement: string): Promise<void> => {
    const { openDatabase } = await import('../../src/ledger/sqlite/database.ts')
    const db = openDatabase(ledger, { readOnly: false, busyMs: 0 })
    db.exec(statement)
    db.close()
  }

  test('reads what another reader read, passes over the rest, and says what changed', async () => {
    for (const place of ['Oslo', 'Bergen'])
      await play(['add', at(`${place}.txt`, report(place)), '--ledger', ledger, '--outlet', 'Fjord Times'])
    const before = (await play(['export', '--ledger', ledger])).out
    expect((await play(['reread', '--ledger', ledger])).out).toBe(
      'nothing to read anew\n2 reports were read by this reader already\n',
    )
    await play(['rename', 'Marit Hovdåker', 'The minister', '--ledger', ledger])
    await spoil(`update readers set read_by = 'an older one'`)
    const anew = await play(['reread', at('Oslo.txt'), '--ledger', ledger])
    expect(anew.out).toMatch(/^read 1 report anew in \d+\.\d s: the same findings as before\n$/)
    const all = await play(['reread', 'fjord times', '--all', '--ledger', ledger])
    expect(all.out).toMatch(/^read 2 reports anew in /)
    expect((await play(['decisions', '--ledger', ledger])).out).toContain('is called The minister')
    await play(['undo', '--ledger', ledger])
    expect((await play(['export', '--ledger', ledger])).out).toBe(before)
  })

  test('counts what was gained, lost and changed, with an example of each', async () => {
    const lines = (await play(['export', '--ledger', ledger])).out.split('\n')
    const other = at('other.db')
    const spoilt = lines.map((line) => {
      if (!line.startsWith('{"kind":"article"')) return line
      const article = JSON.parse(line)
      article.reading.readBy = 'an older one'
      article.reading.findings.statements = []
      for (const event of article.reading.findings.events) event.status = 'denied'
      return JSON.stringify(article)
    })
    await play(['import', '-', '--ledger', other], { stdin: spoilt.join('\n') })
    const { status, out } = await play(['reread', '--ledger', other])
    expect(status).toBe(0)
    expect(out).toMatch(/\n +gained +lost +changed\nstatement +2 +0 +0\n/)
    expect(out).toMatch(/\ngained {3}statement\n {9}Fjord Times, 5 May 2025: "We have seen the /)
    expect((await play(['export', '--ledger', other])).out).toBe(lines.join('\n'))
  })

  test('Ctrl-C leaves a whole ledger; the same command goes on', async () => {
    await spoil(`update readers set read_by = 'one of long ago ' || id`)
    const stopped = await play(['reread', '--ledger', ledger], { interruptAtOnce: true })
    expect([stopped.status, stopped.out.split('\n')[0]]).toEqual([
      130,
      'stopped with 1 report left; the same command goes on from here',
    ])
    expect((await play(['verify', '--deep', '--ledger', ledger])).status).toBe(0)
    const on = await play(['reread', '--ledger', ledger])
    expect(on.out).toMatch(/^read 1 report anew in .*\n1 report was read by this reader already\n$/)
  })

  test('says so where nothing is of what was asked', async () => {
    expect((await play(['reread', 'Moon Mail', '--ledger', ledger])).err).toContain('[NOTHING_FOUND]')
  })
})
