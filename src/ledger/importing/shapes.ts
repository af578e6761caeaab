/** Says what is wrong with a value of somebody else's making; undefined where it is as it should be. `at` names its place. */
export type Shape = (value: unknown, at: string) => string | undefined

const wrong = (at: string, wanted: string): string => `${at} is no ${wanted}`

/** @example [text('Riga', 'name'), text(7, 'name')] //=> [undefined, 'name is no text'] */
export const text: Shape = (value, at) => (typeof value === 'string' ? undefined : wrong(at, 'text'))

export const flag: Shape = (value, at) => (typeof value === 'boolean' ? undefined : wrong(at, 'true or false'))

export const number: Shape = (value, at) => (Number.isFinite(value) ? undefined : wrong(at, 'number'))

/** Any of these words. @example oneOf('same', 'apart')('near', 'verb') //=> 'verb is none of same, apart' */
export const oneOf =
  (...words: readonly string[]): Shape =>
  (value, at) =>
    words.some((word) => word === value) ? undefined : `${at} is none of ${words.join(', ')}`

/** @example [orNull(text)(null, 'title'), orNull(text)(1, 'title')] //=> [undefined, 'title is no text'] */
export const orNull =
  (shape: Shape): Shape =>
  (value, at) =>
    value === null ? undefined : shape(value, at)

/** May be missing. */
export const optional =
  (shape: Shape): Shape =>
  (value, at) =>
    value === undefined ? undefined : shape(value, at)

/** @example listOf(text)(['a', 2], 'aliases') //=> 'aliases[1] is no text' */
export const listOf =
  (shape: Shape): Shape =>
  (value, at) => {
    if (!Array.isArray(value)) return wrong(at, 'list')
    for (const [index, item] of value.entries()) {
      const said = shape(item, `${at}[${index}]`)
      if (said !== undefined) return said
    }
    return undefined
  }

/** An object with at least these fields. @example object({ name: text })({}, 'actor') //=> 'actor.name is missing' */
export const object =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value, at) => {
    if (!isObject(value)) return wrong(at, 'object')
    for (const [field, shape] of Object.entries(fields)) {
      const place = at === '' ? field : `${at}.${field}`
      const said = shape(value[field], place)
      if (said !== undefined) return field in value ? said : `${place} is missing`
    }
    return undefined
  }

/** Whether a value is an object that is no list. */
export const isObject = (value: unknown): value is { readonly [field: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
