import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadPress } from '../../src/cli/loadPress.ts'
import { articleOf } from '../../src/press/index.ts'

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const model = loadPress()
type Pair = readonly [number, number]
type Annotated = {
  readonly file: string
  readonly attributions: readonly Readonly<Record<'source' | 'cue' | 'content', readonly Pair[]>>[]
}

/** The annotated corpora stand beside a checkout of the house and are no part of it. */
describe.skipIf(!existsSync(`${shared}corpora/polnear/dev`))('news articles annotated for attribution', () => {
  test('fewer than 3 in 1,000 attributions below the headline lie outside the body', () => {
    const folder = `${shared}corpora/polnear/dev/`
    let all = 0
    let lost = 0
    for (const line of readFileSync(`${folder}gold.jsonl`, 'utf8').trim().split('\n')) {
      const { file, attributions }: Annotated = JSON.parse(line)
      const { body, titleSpan } = articleOf(readFileSync(folder + file, 'utf8'), file, {}, model)
      for (const { source, cue, content } of attributions) {
        const spans = [...source, ...cue, ...content]
        if (spans.every(([, end]) => end <= (titleSpan?.end ?? 0))) continue
        all++
        if (!spans.every(([from, to]) => body.some(({ start, end }) => start <= from && to <= end))) lost++
      }
    }
    expect(all).toBeGreaterThan(2000)
    expect(lost / all).toBeLessThan(0.003)
  })
})

describe.skipIf(!existsSync(`${shared}gold`))('articles annotated by hand', () => {
  const names = existsSync(`${shared}gold`) ? readdirSync(`${shared}gold`).filter((name) => name.endsWith('.txt')) : []
  test.each(names)('%s', (name) => {
    const { article, ...gold } = JSON.parse(readFileSync(`${shared}gold/${name.replace('.txt', '.gold.json')}`, 'utf8'))
    const text = readFileSync(`${shared}gold/${name}`, 'utf8')
    const read = articleOf(text, name, {}, model)
    expect([article.title, ...(article.titleAlso ?? [])]).toContain(read.title)
    expect([article.published, ...(article.publishedAlso ?? [])]).toContain(read.published)
    expect(read.dateline.place).toBe(article.dateline.place)
    expect(read.dateline.agency).toBe(article.dateline.agency)
    const neutral: readonly { start: number; end: number }[] = gold.neutral ?? article.neutral ?? []
    const left = (spans: readonly { start: number; end: number }[]): string => {
      const kept = [...text].map((letter, at) =>
        spans.some(({ start, end }) => at >= start && at < end) ? letter : '',
      )
      return kept
        .map((letter, at) => (neutral.some(({ start, end }) => at >= start && at < end) ? '' : letter))
        .join('')
        .trim()
    }
    expect(left(read.body)).toBe(left(article.body))
  })
})
