import type { Route } from '../route.ts'
import { articleRoute, articlesRoute, textRoute } from './articles.ts'
import { briefRoute } from './brief.ts'
import { addRoute, decideRoute, undoRoute } from './changes.ts'
import { agendaRoute, promisedRoute } from './dates.ts'
import { coveredRoute, decisionsRoute, doubtsRoute, outletsRoute } from './ledger.ts'
import { annotationsRoute, lineRoute } from './lines.ts'
import { actorsRoute, betweenRoute, officesRoute, profileRoute } from './parties.ts'
import { positionsRoute, saidRoute } from './said.ts'

/** Everything that programs may ask, in the order of the reference. */
export const ROUTES: readonly Route[] = [
  briefRoute,
  saidRoute,
  positionsRoute,
  betweenRoute,
  actorsRoute,
  profileRoute,
  officesRoute,
  promisedRoute,
  agendaRoute,
  articlesRoute,
  articleRoute,
  textRoute,
  lineRoute,
  annotationsRoute,
  outletsRoute,
  coveredRoute,
  doubtsRoute,
  decisionsRoute,
  decideRoute,
  undoRoute,
  addRoute,
]
