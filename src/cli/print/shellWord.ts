/** A word as a shell takes it. @example shellWord('Liisa Tamberg') //=> '"Liisa Tamberg"' */
export const shellWord = (word: string): string =>
  /^[\p{L}\p{N}._/:@+-]+$/u.test(word) ? word : `"${word.replace(/["\\$`]/g, '\\$&')}"`
