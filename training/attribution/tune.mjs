// Tries the values of the rules in src/english/attribution/rules.ts on annotated articles, one rule after another, and prints the scores.
//
//   npm run build && node training/attribution/tune.mjs --gold ../shared/corpora/polnear/dev --scorer ../shared/score/attribution.mjs [--rounds 1]
//
// The articles are listened to once; every try decodes what was heard anew and finds statements in it.

import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { loadPress } from '../../dist/cli/loadPress.js'
import { loadModels } from '../../dist/cli/model.js'
import { attributionsOf } from '../../dist/english/attribution/attributionsOf.js'
import { RULES } from '../../dist/english/attribution/rules.js'
import { listen, read } from '../../dist/english/index.js'
import { paragraphSpans } from '../../dist/english/paragraphs.js'
import { scenesOf } from '../../dist/findings/events/index.js'
import { attributedBy } from '../../dist/findings/statements/attributed.js'
import { statementSteps } from '../../dist/findings/statements/index.js'
import { run } from '../../dist/findings/steps.js'
import { filesOf } from '../../dist/press/index.js'

const TRIED = {
  cue: [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65],
  bare: [0, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8],
  source: [0.3, 0.4, 0.5, 0.6, 0.7],
  noSource: [0, 0.1, 0.2, 0.3],
  reach: [0, 20, 50, 100, 200],
  shortest: [1, 2, 3],
}

const { gold: goldFolder, scorer, rounds } = parseArgs({
  options: { gold: { type: 'string' }, scorer: { type: 'string' }, rounds: { type: 'string', default: '1' } },
}).values
const { readGold, score } = await import(pathToFileURL(resolve(scorer)).href)
const gold = readGold(goldFolder)
const models = loadModels()

const heard = []
const texts = join(goldFolder, 'text')
const paths = readdirSync(texts).map((name) => join(texts, name))
for await (const { status, article } of filesOf(paths, {}, { model: loadPress() })) {
  if (status === 'failed') continue
  const reading = read(article, models.english)
  const { text, body } = article
  const told = listen(text, paragraphSpans(text, body), reading.tokens, models.english.reader)
  heard.push({ reading, told, scenes: scenesOf(reading, models.findings.events) })
  if (process.stderr.isTTY) process.stderr.write(`\rheard ${heard.length} of ${paths.length}`)
}
if (process.stderr.isTTY) process.stderr.write('\n')

const pairOf = (span) => (span ? [[span.start, span.end]] : [])

function scoreOf(rules) {
  const [, ...others] = statementSteps.finders
  const steps = { ...statementSteps, finders: [attributedBy(rules), ...others] }
  const told = heard.map(({ reading, told, scenes }) => {
    const attributions = attributionsOf(told, rules)
    const statements = run(steps, { reading: { ...reading, attributions }, lexicon: models.findings, scenes })
    const { source, text } = reading.article
    return [
      basename(source).replace(/\.[^.]+$/, ''),
      {
        text,
        attributions: statements.map(({ speaker, cue, content }) => ({
          source: pairOf(speaker?.span),
          cue: pairOf(cue),
          content: content.flatMap(pairOf),
        })),
      },
    ]
  })
  return score(gold, new Map(told))
}

const shown = (result) =>
  ['all', 'direct', 'indirect', 'source exact', 'cue exact', 'content exact']
    .map((name) => `${name} ${result[name].f1.toFixed(4)}`)
    .join('  ')

let best = { ...RULES }
let top = scoreOf(best)
console.log(`as they are  ${shown(top)}`)
for (let round = 0; round < Number(rounds); round++)
  for (const [rule, values] of Object.entries(TRIED))
    for (const value of values) {
      if (value === best[rule]) continue
      const rules = { ...best, [rule]: value }
      const result = scoreOf(rules)
      const better = result.all.f1 > top.all.f1
      console.log(`${`${rule} ${value}`.padEnd(13)}${shown(result)}${better ? '  <' : ''}`)
      if (better) [best, top] = [rules, result]
    }
console.log(JSON.stringify(best))
