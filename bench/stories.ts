// The ledger's export of a set of stories, for `merging.mjs`: each dispatch with the outlet and day that the answers give it.
//
//   node dist-bench/stories.js test/stories/even | node ../shared/score/merging.mjs --answers test/stories/even/answers.json --predictions - --list
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, exit, stderr, stdout } from 'node:process'
import { loadPress } from '../dist/cli/loadPress.js'
import { loadModels } from '../dist/cli/model.js'
import { openLedger } from '../dist/ledger/index.js'
import { addAll, ownRoom } from '../dist/pipeline.js'
import { articleOf } from '../dist/press/index.js'

const stories = argv[2]
if (stories === undefined) {
  stderr.write('usage: node dist-bench/stories.js FOLDER   (a folder with answers.json and text/)\n')
  exit(2)
}
type Answers = { readonly articles: Readonly<Record<string, { readonly outlet: string; readonly published: string }>> }
const { articles } = JSON.parse(readFileSync(join(stories, 'answers.json'), 'utf8')) as Answers
const press = loadPress()

async function* dispatches() {
  for (const [name, { outlet, published }] of Object.entries(articles)) {
    const text = readFileSync(join(stories ?? '', 'text', `${name}.txt`), 'utf8')
    yield { status: 'read' as const, article: articleOf(text, `${name}.txt`, { outlet, published }, press) }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'attache-stories-'))
const ledger = await openLedger(join(folder, 'stories.db'))
for await (const outcome of addAll(dispatches(), ownRoom(loadModels()), ledger))
  if (outcome.status === 'failed') throw outcome.cause
for await (const line of ledger.exportLines()) stdout.write(`${JSON.stringify(line)}\n`)
await ledger.close()
rmSync(folder, { recursive: true })
