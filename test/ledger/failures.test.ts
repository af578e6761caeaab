import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Ledger, meant, openLedger, type Record, readLedger } from '../../src/ledger/index.ts'
import { openDatabase } from '../../src/ledger/sqlite/database.ts'
import { Failure } from '../../src/terms/index.ts'
import { exported } from './contract.ts'
import { type Dispatch, recordOf } from './dispatch.ts'
import { COPY, DENIED, DISPATCHES, RETOLD, VISIT } from './dispatches.ts'
import { lockableFolder, mayMount, smallDisk } from './medium.ts'
import { TWINS } from './twins.ts'
import { faultsIn } from './whole.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-failures-'))
  path = join(folder, 'news.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

const database = (at = path) => openDatabase(at, { readOnly: false, busyMs: 0 })

/** A ledger of all invented dispatches, in one file that nobody has open. */
async function madeLedger(at = path, dispatches: readonly Dispatch[] = DISPATCHES): Promise<void> {
  const workshop = mkdtempSync(join(tmpdir(), 'attache-made-'))
  const made = join(workshop, 'news.db')
  const ledger = await openLedger(made)
  for (const dispatch of dispatches) await ledger.record(recordOf(dispatch))
  await ledger.close()
  copyFileSync(made, at)
  rmSync(workshop, { recursive: true })
}

/** Everything in the folder, byte for byte. */
const contents = () => Object.fromEntries(readdirSync(folder).map((name) => [name, readOrNull(join(folder, name))]))
const readOrNull = (file: string) => {
  try {
    return readFileSync(file).toString('base64')
  } catch {
    return null
  }
}

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const error: unknown = await promise.then(() => undefined).catch((reason: unknown) => reason)
  if (error instanceof Failure) return error
  throw new Error('no Failure', { cause: error })
}

describe('what is no ledger', () => {
  const cases: readonly (readonly [string, () => unknown, RegExp])[] = [
    [
      'a text',
      () => writeFileSync(path, 'Dear diary, today I am a file of text, and a long one. '.repeat(9)),
      /is not a ledger/,
    ],
    ['a short text', () => writeFileSync(path, 'hello'), /is not a ledger/],
    ['an empty file', () => writeFileSync(path, ''), /is empty, not a ledger/],
    ['a folder', () => mkdirSync(path), /is a folder/],
    ['a database of another program', otherDatabase, /is a database of another program/],
  ]

  function otherDatabase(): void {
    const db = database()
    db.exec('create table articles (id integer)')
    db.close()
  }

  it.each(cases)('%s', async (_, make, message) => {
    make()
    const before = contents()
    for (const open of [openLedger, readLedger]) {
      expect(await failureOf(open(path))).toMatchObject({
        code: 'NOT_A_LEDGER',
        message: expect.stringMatching(message),
        next: expect.stringContaining('--ledger'),
      })
    }
    expect(contents()).toEqual(before)
  })

  it('a missing file, which reading does not make', async () => {
    const failure = await failureOf(readLedger(path))
    expect(failure).toMatchObject({ code: 'NO_LEDGER', message: `no ledger at ${path}` })
    expect(failure.next).toContain('attache add FILE...')
    expect(readdirSync(folder)).toEqual([])
  })

  it('a missing folder', async () => {
    const nowhere = join(folder, 'no', 'news.db')
    expect(await failureOf(readLedger(nowhere))).toMatchObject({ code: 'NO_LEDGER' })
    expect(await failureOf(openLedger(nowhere))).toMatchObject({ code: 'NO_FOLDER' })
  })
})

describe('a ledger written by a newer version', () => {
  beforeEach(async () => {
    await madeLedger()
    const bytes = readFileSync(path)
    bytes.writeInt32BE(99, 60)
    writeFileSync(path, bytes)
  })

  it('is told and not touched', async () => {
    const before = contents()
    for (const open of [openLedger, readLedger]) {
      expect(await failureOf(open(path))).toMatchObject({
        code: 'NEWER_LEDGER',
        message: expect.stringContaining('99'),
      })
    }
    expect(Object.keys(before)).toEqual(['news.db'])
    expect(contents()).toEqual(before)
  })

  it('is told while the newer version has it open', async () => {
    const newer = database()
    newer.exec('pragma user_version = 100')
    for (const open of [openLedger, readLedger]) {
      expect(await failureOf(open(path))).toMatchObject({
        code: 'NEWER_LEDGER',
        message: expect.stringContaining('100'),
      })
    }
    newer.close()
  })
})

describe('a ledger written by an older version', () => {
  it('is brought up to date when it is added to, and until then told', async () => {
    await madeLedger()
    const bytes = readFileSync(path)
    bytes.writeInt32BE(0, 60)
    writeFileSync(path, bytes)
    expect(await failureOf(readLedger(path))).toMatchObject({ code: 'OLD_LEDGER' })
    const ledger = await openLedger(path)
    expect(await ledger.holds(recordOf(VISIT).article)).toBe(true)
    await ledger.close()
    await (await readLedger(path)).close()
  })
})

describe('a damaged ledger', () => {
  const asked = async () => {
    const ledger = await readLedger(path)
    try {
      await exported(ledger)
    } finally {
      await ledger.close()
    }
  }

  it.each([
    ['when it is opened', 0.05],
    ['when it is asked', 0.8],
  ])('is told %s', async (_, from) => {
    await madeLedger()
    const bytes = readFileSync(path)
    bytes.fill(0x5a, 4096 * Math.ceil((from * bytes.length) / 4096))
    writeFileSync(path, bytes)
    expect(await failureOf(asked())).toMatchObject({ code: 'DAMAGED_LEDGER', message: `${path} is damaged` })
  })

  it('is told where it is cut short', async () => {
    await madeLedger()
    writeFileSync(path, readFileSync(path).subarray(0, 8192))
    expect(await failureOf(openLedger(path))).toMatchObject({ code: 'DAMAGED_LEDGER' })
  })
})

describe('a busy ledger', () => {
  it('is waited for, then told, and goes on when it is free', async () => {
    const ledger = await openLedger(path, { busyMs: 200 })
    const other = database()
    other.exec('begin immediate')
    expect(await failureOf(ledger.record(recordOf(VISIT)))).toMatchObject({ code: 'LEDGER_BUSY' })
    expect(await ledger.holds(recordOf(VISIT).article)).toBe(false)
    const late = ledger.record(recordOf(VISIT))
    other.exec('rollback')
    expect(await late).toMatchObject({ status: 'new' })
    other.close()
    await ledger.close()
  })

  it('answers while another writes', async () => {
    await madeLedger(path, [VISIT])
    const writer = database()
    writer.exec("begin immediate; update articles set outlet = 'Unfinished'")
    const reader = await readLedger(path)
    expect((await exported(reader)).join()).not.toContain('Unfinished')
    await reader.close()
    writer.exec('rollback')
    writer.close()
  })
})

it('making a ledger clears away what a stopped process left', async () => {
  for (const end of ['', '-journal']) writeFileSync(`${path}.4194305-00ff.new${end}`, '')
  await (await openLedger(path)).close()
  expect(readdirSync(folder).filter((name) => name.includes('.new'))).toEqual([])
})

const lockable = lockableFolder()
lockable?.remove()

describe.skipIf(lockable === null)('a read-only medium (skipped where root may not mount one)', () => {
  it('is read as it is, and told when it is to be written', async () => {
    const medium = lockableFolder()
    if (medium === null) throw new Error('no medium')
    const kept = join(medium.folder, 'news.db')
    await madeLedger(kept)
    medium.makeReadOnly()
    try {
      const reader = await readLedger(kept)
      expect(await exported(reader)).not.toEqual([])
      await reader.close()
      expect(await failureOf(openLedger(kept))).toMatchObject({ code: 'READ_ONLY_LEDGER' })
      expect(await failureOf(openLedger(join(medium.folder, 'new.db')))).toMatchObject({ code: 'READ_ONLY_LEDGER' })
      expect(readdirSync(medium.folder)).toEqual(['news.db'])
    } finally {
      medium.remove()
    }
  })
})

describe.skipIf(!mayMount())('a full disk (skipped where this user may not mount a small one)', () => {
  it('is told, loses nothing that was kept, and takes more once there is room', async () => {
    const disk = smallDisk('5m')
    if (disk === null) throw new Error('no disk')
    try {
      const kept = join(disk.folder, 'news.db')
      const ballast = join(disk.folder, 'ballast')
      writeFileSync(ballast, Buffer.alloc(1_500_000))
      const ledger = await openLedger(kept)
      const reported: string[] = []
      let failure: unknown
      for (let at = 0; failure === undefined && at < 2000; at++) {
        const one = recordOf({ ...VISIT, outlet: `Outlet ${at}`, tail: `\n\nNo. ${at}` })
        const outcome = await ledger.record(one).catch((reason: unknown) => reason)
        if (outcome instanceof Error) failure = outcome
        else reported.push((outcome as { id: string }).id)
      }
      expect(failure).toMatchObject({ code: 'DISK_FULL', next: expect.stringContaining('goes on where it stopped') })
      expect(reported.length).toBeGreaterThan(5)
      expect(await failureOf(openLedger(join(disk.folder, 'new.db')))).toMatchObject({ code: 'DISK_FULL' })
      const lines = await exported(ledger)
      const articles = lines.filter((line) => line.startsWith('{"kind":"article"'))
      expect(articles.map((line) => (JSON.parse(line) as { id: string }).id).sort()).toEqual(reported.sort())
      rmSync(ballast)
      for (const dispatch of [COPY, RETOLD, DENIED])
        expect(await ledger.record(recordOf(dispatch))).toMatchObject({ status: 'new' })
      await ledger.close()
      const db = database(kept)
      expect(db.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
      expect(db.prepare('pragma foreign_key_check').all()).toEqual([])
      db.close()
    } finally {
      disk.remove()
    }
  })

  it.each([400_000, 900_000])(
    'with room for %d bytes: loses no decision that was kept, keeps none that was not, and takes it once there is room',
    async (room) => {
      const disk = smallDisk('10m')
      if (disk === null) throw new Error('no disk')
      const records = TWINS.map(recordOf)
      const [kept, mirror] = [join(disk.folder, 'news.db'), join(folder, 'mirror.db')]
      try {
        const ledgers = [await openLedger(kept), await openLedger(mirror)] as const
        for (const ledger of ledgers) await ledger.recordAll(records)
        const [ledger, other] = ledgers
        const steps = await deciding(ledger, records)
        const ballast = join(disk.folder, 'ballast')
        const { bavail, bsize } = statfsSync(disk.folder)
        writeFileSync(ballast, Buffer.alloc(bavail * bsize - room))
        let taken = 0
        let failure: unknown
        for (; failure === undefined && taken < 2000; taken++) {
          const step = steps[taken % steps.length]
          failure = await step?.(ledger).then(
            () => undefined,
            (reason: unknown) => reason,
          )
          if (failure === undefined) await step?.(other)
        }
        expect(failure).toMatchObject({ code: 'DISK_FULL' })
        expect(taken).toBeGreaterThan(room / 200_000)
        expect(await exported(ledger)).toEqual(await exported(other))
        rmSync(ballast)
        for (const step of steps) for (const one of ledgers) await step(one)
        expect(await exported(ledger)).toEqual(await exported(other))
        for (const one of ledgers) await one.close()
        expect(faultsIn(kept)).toEqual([])
      } finally {
        disk.remove()
      }
    },
  )
})

type Step = (ledger: Ledger) => Promise<unknown>

/** Decisions of every sort, some taken back, and rereadings between them. */
async function deciding(ledger: Ledger, records: readonly Record[]): Promise<readonly Step[]> {
  const { key } = await ledger.query
    .selectFrom('findings')
    .select('key')
    .where('kind', '=', 'event')
    .orderBy('key')
    .limit(1)
    .executeTakeFirstOrThrow()
  const line = await ledger.lineMeant(key)
  const [read] = records
  if (line === undefined || read === undefined) throw new Error('no line')
  const [a, b] = [meant('Giorgi Beridzava', 'GEO', 'person'), meant('Levan Beridzava', 'GEO', 'person')]
  const at = '2026-05-01T00:00:00Z'
  return [
    (it) => it.decide({ verb: 'same', a, b }, at),
    (it) => it.decide({ verb: 'mend', line, mend: { field: 'sides' } }, at),
    (it) => it.reread({ ...read, readBy: 'test-2' }),
    (it) => it.undo(),
    (it) => it.decide({ verb: 'strike', line }, at),
    (it) => it.undo(),
    (it) => it.reread({ ...read, readBy: 'test-3', findings: { ...read.findings, events: [] } }),
    (it) => it.undo(),
  ]
}
