import { describe, expect, test } from 'vitest'
import type { Ledger } from '../src/ledger/ledger.ts'
import { addAll, type Read, type ReadingRoom, readAll } from '../src/pipeline.ts'
import type { PressOutcome } from '../src/press/index.ts'
import { type Article, Failure } from '../src/terms/index.ts'
import { articleOf } from './english/reader.ts'

const article = (source: string): Article => ({ ...articleOf(source), source })
const readOf = (article: Article): Read => ({ article, reading: {}, findings: {} }) as unknown as Read
const refused: PressOutcome = { status: 'failed', source: 'empty', cause: new Failure('EMPTY_FILE', 'empty') }

async function* reports(...names: readonly string[]): AsyncGenerator<PressOutcome> {
  for (const name of names) yield name === 'empty' ? refused : { status: 'read', article: article(name) }
}

/** A room that is done with those in it in the reverse order, as soon as nothing else is going on. */
function contraryRoom(seats: number): ReadingRoom & { readonly most: () => number } {
  const leaving: (() => void)[] = []
  let most = 0
  const leaveAll = () => {
    for (const leave of leaving.splice(0).reverse()) leave()
  }
  return {
    readBy: 'test',
    seats,
    most: () => most,
    read: (one) =>
      new Promise((done, failed) => {
        if (leaving.length === 0) setImmediate(leaveAll)
        leaving.push(() => (one.source === 'bad' ? failed(new TypeError('oops')) : done(readOf(one))))
        most = Math.max(most, leaving.length)
      }),
  }
}

const ledgerOf = (held: readonly string[], kept: string[], full = Number.POSITIVE_INFINITY): Ledger =>
  ({
    holds: async ({ source }: Article) => held.includes(source),
    record: async ({ article: { source } }: { article: Article }) => {
      if (kept.length >= full) throw new Failure('DISK_FULL', 'no room')
      kept.push(source)
      return { status: 'new' }
    },
  }) as unknown as Ledger

const told = (outcome: { status: string; source?: string; article?: Article }) =>
  `${outcome.status} ${outcome.source ?? outcome.article?.source}`

describe('several articles at once', () => {
  test('come in the order of the reports, whatever is done first', async () => {
    const room = contraryRoom(3)
    const found: string[] = []
    for await (const outcome of readAll(reports('a', 'empty', 'b', 'c', 'bad', 'd', 'e'), room))
      found.push(told(outcome))
    expect(found).toEqual(['read a', 'failed empty', 'read b', 'read c', 'failed bad', 'read d', 'read e'])
    expect(room.most()).toBe(3)
  })

  test('are recorded in that order, those known already not read', async () => {
    const kept: string[] = []
    const found: string[] = []
    for await (const outcome of addAll(reports('a', 'b', 'old', 'c', 'd'), contraryRoom(2), ledgerOf(['old'], kept)))
      found.push(told(outcome))
    expect(found).toEqual(['new a', 'new b', 'unchanged old', 'new c', 'new d'])
    expect(kept).toEqual(['a', 'b', 'c', 'd'])
  })

  test('end with the ledger, and nobody is left waiting', async () => {
    const kept: string[] = []
    const run = async () => {
      for await (const outcome of addAll(reports('a', 'b', 'bad', 'c'), contraryRoom(4), ledgerOf([], kept, 1)))
        expect(outcome.status).toBe('new')
    }
    await expect(run()).rejects.toMatchObject({ code: 'DISK_FULL' })
    expect(kept).toEqual(['a'])
  })
})
