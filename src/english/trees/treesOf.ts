import type { Heard, TrainedReader } from '../encoder/index.ts'
import { projectionOf } from '../encoder/trainedReader.ts'
import { likeliest } from '../likeliest.ts'
import { bestTree } from './bestTree.ts'
import { type Stretch, sideBySide, stretchesOf } from './stretches.ts'

/** For each token the index of its head and its relation to it; -1 and `root` for the head of a sentence. */
export type Trees = { readonly heads: Int32Array; readonly relations: readonly string[] }

/** What telling trees takes of the trained reader. */
export type TreeReader = Pick<TrainedReader, 'arcs' | 'relations' | 'widths' | 'labels'>

/** The dependency trees of sentences, each half-open [first, last) in the words heard; every word lies in one sentence.
 * What is longer than any sentence, such as a list without a full stop, is read in pieces that hang side by side. */
export function treesOf(
  sentences: readonly Pick<Stretch, 'first' | 'last'>[],
  heard: Pick<Heard, 'arcs' | 'words'>,
  reader: TreeReader,
): Trees {
  const heads = new Int32Array(heard.words.length).fill(-1)
  const relations = new Array<string>(heard.words.length).fill('root')
  const stretches = stretchesOf(sentences)
  for (const group of sideBySide(stretches)) {
    const told = headsOf(group, heard.arcs, reader)
    group.forEach(({ first }, at) => {
      told[at]?.forEach((head, word) => {
        heads[first + word] = head === 0 ? -1 : first + head - 1
      })
    })
  }
  nameRelations(heads, relations, heard.arcs, reader)
  joinPieces(stretches, heads, relations)
  return { heads, relations }
}

/** The best tree of each stretch of a group. */
function headsOf(group: readonly Stretch[], arcs: Float32Array, { arcs: graph, widths }: TreeReader): Int32Array[] {
  const width = projectionOf(widths)
  const most = Math.max(...group.map(({ first, last }) => last - first))
  const projections = new Float32Array(group.length * most * width)
  const mask = new Uint8Array(group.length * most)
  group.forEach(({ first, last }, at) => {
    projections.set(arcs.subarray(first * width, last * width), at * most * width)
    mask.fill(1, at * most, at * most + last - first)
  })
  const dims = [group.length, most]
  const told = graph.run({
    projections: { data: projections, dims: [...dims, width] },
    mask: { data: mask, dims },
  }).heads
  return group.map(({ first, last }, at) => {
    const count = last - first
    const scores = new Float32Array(count * (count + 1))
    for (let word = 0; word < count; word++) {
      const row = (at * most + word) * (most + 1)
      scores.set(told?.data.subarray(row, row + count + 1) ?? [], word * (count + 1))
    }
    return bestTree(scores, count)
  })
}

/** How many words the graph of relations is asked about at once. */
const TOGETHER = 512

function nameRelations(heads: Int32Array, relations: string[], arcs: Float32Array, reader: TreeReader): void {
  const { dependent, head, dependentLabel, headLabel } = reader.widths
  const width = projectionOf(reader.widths)
  const words = [...heads.keys()].filter((word) => (heads[word] ?? -1) >= 0)
  for (let at = 0; at < words.length; at += TOGETHER) {
    const part = words.slice(at, at + TOGETHER)
    const own = new Float32Array(part.length * dependentLabel)
    const above = new Float32Array(part.length * headLabel)
    part.forEach((word, row) => {
      const mine = word * width + dependent + head
      const theirs = (heads[word] ?? 0) * width + dependent + head + dependentLabel
      own.set(arcs.subarray(mine, mine + dependentLabel), row * dependentLabel)
      above.set(arcs.subarray(theirs, theirs + headLabel), row * headLabel)
    })
    const told = reader.relations.run({
      dependent: { data: own, dims: [part.length, dependentLabel] },
      head: { data: above, dims: [part.length, headLabel] },
    }).relations
    const names = reader.labels.relations
    part.forEach((word, row) => {
      relations[word] =
        names[likeliest(told?.data.subarray(row * names.length, (row + 1) * names.length) ?? [])] ?? 'dep'
    })
  }
}

/** Hangs the pieces of one sentence side by side under the first. */
function joinPieces(stretches: readonly Stretch[], heads: Int32Array, relations: string[]): void {
  let root = -1
  for (const { first, last, opens } of stretches) {
    const own = heads.subarray(first, last).indexOf(-1) + first
    if (opens) root = own
    else {
      heads[own] = root
      relations[own] = 'parataxis'
    }
  }
}
