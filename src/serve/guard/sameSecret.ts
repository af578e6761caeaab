import { createHash, timingSafeEqual } from 'node:crypto'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether two secrets are the same, in a time that tells nothing of where they differ. @example sameSecret('a', 'b') //=> false */
export const sameSecret = (given: string, kept: string): boolean => timingSafeEqual(digest(given), digest(kept))
