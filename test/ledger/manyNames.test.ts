import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLedger, type ReadLedger, readLedger } from '../../src/ledger/index.ts'
import { openDatabase } from '../../src/ledger/sqlite/database.ts'
import { actorsListed } from '../../src/views/index.ts'

const MANY = 2500
let folder = ''
let ledger: ReadLedger
/** Thousands who are called a pilot, told of in an article each; the last of them in many, and one of them a Quillon. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attache-names-'))
  const path = join(folder, 'news.db')
  await (await openLedger(path)).close()
  const db = openDatabase(path, { readOnly: false, busyMs: 0 })
  db.exec('begin')
  const guise = db.prepare("insert into guises (id, key, rank, guise) values (?, ?, ?, '{}')")
  const actor = db.prepare(
    "insert into actors (id, guise_id, key, kind, name, mentions, articles) values (?, ?, ?, 'person', ?, ?, ?)",
  )
  const alias = db.prepare('insert into aliases (id, actor_id, alias, folded, uses) values (?, ?, ?, ?, 1)')
  const word = db.prepare('insert into name_words (word, alias_id) values (?, ?)')
  for (let id = 1; id <= MANY; id++) {
    const name = id === 1200 ? 'pilot quillon' : `pilot ${id}`
    guise.run(id, `g${id}`, `${id}`)
    actor.run(id, id, String(id).padStart(20, '0'), name, id === MANY ? 90 : 1, id === MANY ? 40 : 1)
    alias.run(id, id, name, name)
    for (const part of name.split(' ')) word.run(part, id)
  }
  db.exec('commit')
  db.close()
  ledger = await readLedger(path)
})
afterAll(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true })
})

const found = async (name: string): Promise<string[]> => {
  const answer = await ledger.searchActors(name)
  return answer.status === 'found' ? answer.actors.map((it) => it.name) : [answer.status]
}

test.each(['pilot', 'pil', 'p'])('of thousands called %s the one told of most comes first', async (name) => {
  expect((await found(name))[0]).toBe(`pilot ${MANY}`)
})

test('a word that few have finds them, whatever the others', async () => {
  expect(await found('pilot quillon')).toEqual(['pilot quillon'])
  expect(await found('quill pil')).toEqual(['pilot quillon'])
  expect(await found('pilot 7')).toEqual(['pilot 7'])
})

test('a list of them says that it is cut', async () => {
  const asked = { kind: null, country: null, limit: 20, skip: 0 }
  expect(await actorsListed(ledger, { ...asked, name: 'pilot' })).toMatchObject({ total: 500, cut: true })
  expect(await actorsListed(ledger, { ...asked, name: 'quillon' })).toMatchObject({ total: 1, cut: false })
})
