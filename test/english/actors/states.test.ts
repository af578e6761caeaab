import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { castOf } from './cast.ts'

type Country = {
  cca3: string
  unMember: boolean
  name: { common: string }
  demonyms: { eng: { m: string } }
  capital: string[]
}
const countries: Country[] = createRequire(import.meta.url)('world-countries/countries.json')
const members = countries.filter(({ unMember }) => unMember)

/** Adjectives that two states share or that the package has as nouns. */
const SHARED = new Set(['COG', 'DMA', 'NER', 'LIE', 'ISL', 'LUX', 'KNA', 'SUR', 'SYC'])

describe('every member of the United Nations', () => {
  test.each(members.map(({ cca3, name }) => [name.common, cca3] as const))('%s is %s', (name, code) => {
    expect(castOf(`The minister of ${name} signed.`).map((one) => one.slice(-9))).toContain(`state/${code}`)
  })

  test.each(
    members
      .filter(({ cca3 }) => !SHARED.has(cca3))
      .map(({ cca3, demonyms }) => [demonyms.eng.m.split(/, | or /)[0] ?? '', cca3] as const),
  )('%s is of %s', (adjective, code) => {
    expect(castOf(`A ${adjective} ship sank.`).map((one) => one.slice(-9))).toContain(`state/${code}`)
  })
})
