/** What a graph takes: numbers in rows; `data` holds the product of `dims` of them. */
export type Tensor = {
  readonly data: Float32Array | BigInt64Array | Uint8Array
  readonly dims: readonly number[]
}

/** What a graph gives. */
export type Told = { readonly data: Float32Array; readonly dims: readonly number[] }

/** A trained graph, loaded by the caller; the same feeds give the same answer. */
export type Graph = { readonly run: (feeds: Readonly<Record<string, Tensor>>) => Readonly<Record<string, Told>> }
