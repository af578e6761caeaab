import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadReader } from '../../src/cli/loadReader.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const manifest = (files: readonly object[], format = 2) => JSON.stringify({ format, files })
const GRAPH = 'not the graph that it was'

describe('a trained reader that cannot be loaded', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'attache-reader-'))
    writeFileSync(join(folder, 'lower.onnx'), GRAPH)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const load = (json: string | null) => () => {
    const at = join(folder, 'reader.json')
    if (json === null) rmSync(at, { force: true })
    else writeFileSync(at, json)
    return loadReader(pathToFileURL(`${folder}/`))
  }

  test.each([
    ['no manifest', null, 'NO_MODEL', 'reader.json'],
    ['a manifest cut off', '{"format": 1,', 'DAMAGED_MODEL', 'reader.json'],
    ['a manifest of another layout', manifest([], 99), 'DAMAGED_MODEL', 'reader.json'],
    [
      'a file of another hash',
      manifest([{ name: 'lower.onnx', sha256: sha256('the graph') }]),
      'DAMAGED_MODEL',
      'lower.onnx',
    ],
    ['a file that the manifest does not name', manifest([]), 'DAMAGED_MODEL', 'lower.onnx'],
    [
      'a file of that hash that is no graph',
      manifest([{ name: 'lower.onnx', sha256: sha256(GRAPH) }]),
      'DAMAGED_MODEL',
      'lower.onnx',
    ],
  ])('%s', (_, json, code, file) => {
    expect(load(json)).toThrow(
      expect.objectContaining({
        code,
        message: expect.stringContaining(join(folder, file)),
        next: expect.stringContaining('git checkout'),
      }),
    )
  })
})
