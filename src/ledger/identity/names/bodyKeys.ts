import { foldName } from '../../../terms/index.ts'
export const bodyKeys = (name: string): readonly string[] => [`f:${foldName(name)}`]
