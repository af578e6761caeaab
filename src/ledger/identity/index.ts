export { isGenericBody } from './genericBody.ts'
export { type Choice, chooseActor, type Doubt, type Ruling, type Settled } from './chooseActor.ts'
export { type Guise, guiseKey, guiseKeys, guiseOf, guiseRank, landsOf, officesIn } from './guise.ts'
export { titleClass } from './sameOffice.ts'
