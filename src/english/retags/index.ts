import { afterDeterminer } from './afterDeterminer.ts'
import { bareOpening, beforeSaid, demonym, hours, inName, verbInName } from './capitals.ts'
import { chief } from './chief.ts'
import { beforeClause, gerund } from './gerund.ts'
import { haveAndDo, thereBe } from './haveAndDo.ts'
import type { Retag } from './neighbours.ts'
import { nounOrVerb, speechForm } from './nounOrVerb.ts'
import { pluralPossessive, possessiveOrVerb } from './possessive.ts'
import { afterSource } from './source.ts'
import { demonstrative, that, there } from './that.ts'
import { afterModal, to } from './to.ts'

/** All rules in their order: words that others lean on come first. */
export const RETAGS: readonly Retag[] = [
  possessiveOrVerb,
  pluralPossessive,
  hours,
  inName,
  verbInName,
  beforeSaid,
  chief,
  bareOpening,
  demonym,
  there,
  demonstrative,
  afterModal,
  afterSource,
  to,
  afterDeterminer,
  gerund,
  nounOrVerb,
  speechForm,
  that,
  haveAndDo,
  thereBe,
  beforeClause,
]
