import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CONTEXTS, EVENT_TYPES, MODES } from '../../src/terms/index.ts'

const here = new URL('.', import.meta.url)
const golds = readdirSync(here).filter((name) => name.endsWith('.gold.json'))

type Answer = {
  readonly actors: readonly { readonly id: string }[]
  readonly events: readonly {
    readonly type: string
    readonly mode: string | null
    readonly context: readonly string[]
  }[]
}

/** Every object below a value. */
function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Record<string, unknown>
  for (const inner of Object.values(value)) yield* objectsIn(inner)
}

test('sixty dispatches', () => {
  expect(golds.length).toBe(60)
})

test.each(golds)('%s: every span says what the text says, every code and actor is known', (name) => {
  const text = readFileSync(new URL(name.replace('.gold.json', '.txt'), here), 'utf8')
  const answer = JSON.parse(readFileSync(new URL(name, here), 'utf8')) as Answer
  const actors = new Set(answer.actors.map(({ id }) => id))
  let spans = 0
  for (const { start, end, text: words, actor, sources, targets, by, to } of objectsIn(answer)) {
    if (typeof start === 'number' && typeof words === 'string') {
      expect(text.slice(start, end as number)).toBe(words)
      spans++
    }
    const named = [actor, sources, targets, by, to]
      .flat()
      .filter((id): id is string => typeof id === 'string' && /^a\d+$/.test(id))
    for (const id of named) expect(actors).toContain(id)
  }
  expect(spans).toBeGreaterThan(10)
  for (const { type, mode, context } of answer.events) {
    expect(EVENT_TYPES).toContain(type)
    if (mode !== null) expect(MODES[type as (typeof EVENT_TYPES)[number]]).toContain(mode)
    for (const one of context) expect(CONTEXTS).toContain(one)
  }
})
