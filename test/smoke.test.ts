import { expect, test } from 'vitest'
import { foldName } from '../src/terms/index.ts'

test('names fold', () => {
  expect(foldName('Kęstutis Budrys’s')).toBe('kestutis budrys')
})
