import { LONGEST_LINE } from '../decode.ts'
import { jsonObjects } from './jsonObjects.ts'
import type { Material } from './material.ts'
import type { Row } from './table.ts'
import { textStream } from './textStream.ts'

/** The rows of a JSON list, called by their places in it, from 1. */
export async function* jsonListRows(material: Material): AsyncGenerator<Row> {
  let at = 0
  for await (const text of jsonObjects(textStream(material), LONGEST)) yield { at: ++at, cells: objectOf(text) }
}

/** The rows of lines of JSON; a line that is no object, or is longer than any report, is damaged. */
export async function* jsonRows(material: Material): AsyncGenerator<Row> {
  let rest = ''
  let at = 0
  let lost = false
  for await (const piece of textStream(material)) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      at++
      if (lost) yield { at, cells: null }
      else if (line.trim() !== '') yield { at, cells: objectOf(line) }
      lost = false
    }
    if (rest.length > LONGEST) {
      rest = ''
      lost = true
    }
  }
  if (lost) yield { at: at + 1, cells: null }
  else if (rest.trim() !== '') yield { at: at + 1, cells: objectOf(rest) }
}

/** A line of JSON holds all of a report. */
const LONGEST = LONGEST_LINE * 20

function objectOf(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ''))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
