import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import compromise from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { loadReader } from '../dist/cli/loadReader.js'
import { loadModels } from '../dist/cli/model.js'
import { listen, tokenize } from '../dist/english/index.js'
import { openLedger } from '../dist/ledger/index.js'
import { addAll, ownRoom, readArticle } from '../dist/pipeline.js'
import { articleOf, filesOf } from '../dist/press/index.js'

/** What one contestant does with all files; resolves to the number of articles it finished. */
export type Contestant = (files: readonly string[]) => Promise<number>

/** The whole way and its stages beside the tagging of wink-nlp and compromise, over the same files. */
export const contestants: Readonly<Record<string, Contestant>> = {
  'wink-nlp: tokens and tags': async (files) => {
    const nlp = winkNLP(winkModel, ['sbd', 'pos'])
    let tokens = 0
    for (const file of files) tokens += nlp.readDoc(readFileSync(file, 'utf8')).tokens().out(nlp.its.pos).length
    return tokens > 0 ? files.length : 0
  },
  'compromise: tags, people, places': async (files) => {
    let names = 0
    for (const file of files) {
      const doc = compromise(readFileSync(file, 'utf8'))
      names += doc.people().length + doc.places().length
    }
    return names > 0 ? files.length : 0
  },
  'trained reader: encoder and heads': async (files) => {
    const reader = loadReader()
    let words = 0
    for (const file of files) {
      const text = readFileSync(file, 'utf8')
      const body = [{ start: 0, end: text.length }]
      words += listen(text, body, [...tokenize(text)], reader).words.length
    }
    return words > 0 ? files.length : 0
  },
  'attache read': async (files) => {
    const reader = loadModels()
    let findings = 0
    for (const file of files) {
      findings += readArticle(articleOf(readFileSync(file, 'utf8'), file), reader).findings.statements.length
    }
    return findings > 0 ? files.length : 0
  },
  'attache add': async (files) => {
    const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'))
    // As the command line does.
    setFlagsFromString('--heap-growing-percent=30')
    const ledger = await openLedger(join(folder, 'bench.db'))
    const models = loadModels()
    let added = 0
    for await (const outcome of addAll(filesOf(files, {}, { model: models.press }), ownRoom(models), ledger))
      if (outcome.status === 'new') added++
    await ledger.close()
    rmSync(folder, { recursive: true })
    return added
  },
}
