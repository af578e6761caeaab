import { createRequire } from 'node:module'
import type { Graph, Tensor, Told } from '../english/index.ts'

/** The native library as onnxruntime-node wraps it. Its public interface answers later and the reading room asks now, so this goes one
 * layer below; the version is pinned, and below 1.29: from there on the library reports its use to Microsoft over the network unless told not to,
 * and dies of command lines of some thirty thousand characters. */
type Native = {
  readonly initOrt: () => void
  readonly binding: {
    readonly InferenceSession: new () => {
      loadModel(buffer: ArrayBufferLike, offset: number, length: number, options: object): void
      run(feeds: object, fetches: object, options: object): Readonly<Record<string, Told>>
      readonly outputMetadata: readonly { readonly name: string }[]
    }
  }
}
type Common = { readonly Tensor: new (type: string, data: Tensor['data'], dims: readonly number[]) => object }

/** One thread a session, since articles are read side by side; an arena would keep the memory of the longest window for good. */
const OPTIONS = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  enableCpuMemArena: false,
  enableMemPattern: false,
  logSeverityLevel: 3,
}

/** A graph of the bytes of an ONNX file, run on one thread. */
export function onnxGraph(bytes: Uint8Array): Graph {
  const require = createRequire(import.meta.url)
  const { initOrt, binding }: Native = require('onnxruntime-node/dist/binding.js')
  const common: Common = require('onnxruntime-common')
  initOrt()
  const session = new binding.InferenceSession()
  session.loadModel(bytes.buffer, bytes.byteOffset, bytes.byteLength, OPTIONS)
  const fetches = Object.fromEntries(session.outputMetadata.map(({ name }) => [name, null]))
  return {
    run: (feeds) =>
      session.run(
        Object.fromEntries(
          Object.entries(feeds).map(([name, { data, dims }]) => [
            name,
            new common.Tensor(typeOf(name, data), data, dims),
          ]),
        ),
        fetches,
        {},
      ),
  }
}

const typeOf = (name: string, data: Tensor['data']): string =>
  data instanceof Float32Array
    ? 'float32'
    : data instanceof BigInt64Array
      ? 'int64'
      : name === 'mask'
        ? 'bool'
        : 'uint8'
