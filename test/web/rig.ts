import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { deskOf } from '../../src/cli/deskOf.ts'
import { openLedger, readLedger } from '../../src/ledger/index.ts'
import { appOf, type Desk, type Pen } from '../../src/serve/index.ts'
import { Page as Printed, play } from '../cli/play.ts'

/** The rig of the page's tests: the app over a ledger of the bundled dispatches, and one Chromium for all files of a run (they share their
 * modules, `isolate: false`). It ends with the process, whose pipe it listens at. */

const top = fileURLToPath(new URL('../../', import.meta.url))

/** The day it is in these tests: the dispatches are of March 2025. */
export const NOW = '2025-03-09T12:00:00'

let browser: Promise<Browser> | undefined
/** The one Chromium. */
export const theBrowser = (): Promise<Browser> => {
  browser ??= sparticuz
    .executablePath()
    .then((executablePath) => chromium.launch({ executablePath, args: ['--no-sandbox'], headless: true }))
  return browser
}

let made: Promise<string> | undefined
/** A ledger of examples/, made once; to be copied where something is changed. */
export const exampleLedger = (): Promise<string> => {
  made ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'attache-web-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    const path = join(folder, 'examples.db')
    const { status, err } = await play(['add', join(top, 'examples'), '--ledger', path], { now: NOW })
    if (status !== 0) throw new Error(err)
    return path
  })()
  return made
}

/** The script as it is in src/: compiled again where it is newer than what stands in dist/. */
function compileScript(): void {
  const source = join(top, 'src/web/browser')
  const built = join(top, 'dist/web/browser/attache.js')
  const newest = Math.max(...readdirSync(source).map((name) => statSync(join(source, name)).mtimeMs))
  if (existsSync(built) && statSync(built).mtimeMs > newest) return
  const tsc = join(top, 'node_modules/typescript/bin/tsc')
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', join(top, 'tsconfig.browser.json')])
  if (status !== 0) throw new Error(stdout.toString())
}

export type Served = { readonly at: string; readonly stop: () => Promise<void> }

/** What a test may give a desk otherwise than `attache serve` does. */
export type Setting = {
  /** The ledger, by its path; else that of the examples. */
  readonly ledger?: string
  readonly now?: string
  /** Makes the pen over a copy of the ledger opened for writing. */
  readonly pen?: (ledger: Awaited<ReturnType<typeof openLedger>>) => Pen
  readonly desk?: (desk: Desk) => Desk
}

/** Serves a ledger on a free port of this machine. */
export async function serveLedger({ ledger, now = NOW, pen, desk = (it) => it }: Setting = {}): Promise<Served> {
  compileScript()
  const path = ledger ?? (await exampleLedger())
  const folder = pen ? mkdtempSync(join(tmpdir(), 'attache-pen-')) : null
  const own = folder === null ? path : join(folder, 'own.db')
  // With what is not yet written into the file itself.
  if (own !== path) for (const part of ['', '-wal']) if (existsSync(path + part)) copyFileSync(path + part, own + part)
  const writer = pen ? await openLedger(own) : null
  const reader = await readLedger(own)
  const io = {
    stdout: new Printed(false, 100),
    stderr: new Printed(false, 100),
    stdin: async function* () {
      yield ''
    },
    env: {},
    now: () => new Date(now),
    cores: 1,
    line: 'attache serve',
    onInterrupt: () => () => undefined,
  }
  const app = appOf(desk(deskOf(reader, pen && writer ? pen(writer) : null, io)))
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = async (): Promise<void> => {
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
    await reader.close()
    await writer?.close()
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
  }
  return { at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}

let shared: Promise<Served> | undefined
/** The examples, served once for all files that only read. */
const theExamples = (): Promise<Served> => {
  shared ??= serveLedger()
  return shared
}

export type Opened = {
  readonly page: Page
  /** What went wrong while it was open: console errors, failed or foreign requests, responses above 399. */
  readonly wrong: string[]
  /** Bytes of all that was fetched, as they went over the wire. */
  readonly weight: () => number
  readonly close: () => Promise<void>
}

/** How a page is looked at. */
export type Look = {
  readonly width?: 1440 | 390
  readonly dark?: boolean
  readonly script?: boolean
  readonly at?: string
}

/** Every way a page is looked at: light and dark, wide and narrow, with and without script. */
export const LOOKS: readonly Required<Omit<Look, 'at'>>[] = [true, false].flatMap((script) =>
  ([1440, 390] as const).flatMap((width) => [false, true].map((dark) => ({ width, dark, script }))),
)

async function newWindow({ width = 1440, dark = false, script = true }: Look) {
  const context = await (await theBrowser()).newContext({
    locale: 'en-US',
    viewport: { width, height: width === 390 ? 844 : 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
  })
  return { context, page: await context.newPage() }
}

/** Opens a page in a window of its own, which must be closed. */
export async function openPage(
  path: string,
  { width = 1440, dark = false, script = true, at }: Look = {},
): Promise<Opened> {
  const home = at ?? (await theExamples()).at
  const { page, context } = await newWindow({ width, dark, script })
  if (!script) scriptless.set(page, { width, dark })
  const wrong: string[] = []
  let weight = 0
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => wrong.push(`script: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:')) wrong.push(`foreign: ${request.url()}`)
  })
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`))
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`)
    response.body().then(
      (body) => {
        weight += body.length
      },
      () => undefined,
    )
  })
  await page.goto(home + path)
  return { page, wrong, weight: () => weight, close: () => context.close() }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Pages opened without script, and how they are looked at. */
const scriptless = new WeakMap<Page, Look>()

/** What axe finds wrong with a page by WCAG 2.2 A and AA and its best practices, each with the first places; empty where nothing is. A page opened
 * without script is checked as well, in a twin that has script for axe alone and never gets the page's own. */
export async function axe(page: Page): Promise<string[]> {
  const look = scriptless.get(page)
  if (look === undefined) return axeIn(page)
  const { page: twin, context } = await newWindow({ ...look, script: true })
  await twin.route(/\.js$/, (route) => route.abort())
  await twin.goto(page.url())
  const found = await axeIn(twin)
  await context.close()
  return found
}

async function axeIn(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    type Found = { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }
    const { axe: run } = globalThis as unknown as { axe: { run: (o: object) => Promise<{ violations: Found[] }> } }
    const { violations } = await run.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    } as object)
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`)
          .join(' | ')}`,
    )
  })
}

/** How far a page reaches beyond the right edge of its window, in CSS pixels; 0 where it does not. */
export const beyond = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
