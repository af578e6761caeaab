import type { Generated } from 'kysely'
import type {
  ActorKind,
  AgendaSort,
  EventType,
  FindingKind,
  MembershipAs,
  MentionForm,
  Role,
  Status,
} from '../terms/index.ts'
import type { FollowingTables } from './followingTables.ts'

/** The tables of a ledger; the migrations make exactly these.
 * `id` is a number inside this one file, `key` a hash of content that is the same in every ledger.
 * Days are ISO strings; spans are half-open in UTF-16 code units of `articles.text`; `json` columns hold JSON text. */
export type Tables = {
  readers: ReadersTable
  articles: ArticlesTable
  bodies: BodiesTable
  body_bands: BodyBandsTable
  body_likeness: BodyLikenessTable
  sentences: SentencesTable
  guises: GuisesTable
  guise_keys: { key: number; guise_id: number }
  doubts: DoubtsTable
  article_days: ArticleDaysTable
  outlets: OutletsTable
  decisions: DecisionsTable
  listed: ListedTable
  actors: ActorsTable
  appearances: AppearancesTable
  aliases: AliasesTable
  name_words: NameWordsTable
  actor_looks: ActorLooksTable
  mentions: MentionsTable
  findings: FindingsTable
  statements: StatementsTable
  events: EventsTable
  event_contexts: EventContextsTable
  commitments: CommitmentsTable
  roles: RolesTable
  memberships: MembershipsTable
  agenda: AgendaTable
  parties: PartiesTable
  towards: TowardsTable
  finding_variants: FindingVariantsTable
  struck: StruckTable
  mended: MendedTable
  reports: ReportsTable
  tellings: TellingsTable
  /** `leads` is 1 where the report is a root. */
  report_keys: { key: number; leads: number; report_id: number }
  outcome_cues: OutcomeCuesTable
  outcome_sentences: OutcomeSentencesTable
  outcome_words: { whose: string; word: number; day: string; sentence_id: number }
} & FollowingTables

/** What read an article: version of the reader and hash of its models and lexicon. */
type ReadersTable = { id: Generated<number>; read_by: string }

type ArticlesTable = {
  id: Generated<number>
  key: string
  source: string
  outlet: string | null
  title: string | null
  title_start: number | null
  title_end: number | null
  /** As the report or the user gave it. */
  published: string | null
  /** Milliseconds since 1970 UTC; a bare day is its midnight. For sorting. */
  published_at: number | null
  dateline_place: string | null
  dateline_day: string | null
  dateline_agency: string | null
  /** JSON list of the parts of `dateline_day` that were filled in. */
  dateline_implied: string | null
  language: string
  text: string
  /** Of `text` in UTF-8, hexadecimal. */
  sha256: string
  /** JSON `[[start, end], …]`. */
  body: string
  body_id: number
  /** The earliest article that this one is a copy or a later version of. */
  copy_of: number | null
  reader_id: number
  /** `PageFacts` as JSON; null of a report that was no web page. */
  page: string | null
}

/** How many articles are of each day, by publication or dateline; those that tell no day are counted under the empty one. */
type ArticleDaysTable = { day: string; articles: number }

/** What came from each outlet; what names none is counted under the empty name. `first` and `last` are days. */
type OutletsTable = { outlet: string; articles: number; undated: number; first: string | null; last: string | null }

/** What articles say, once for all that say the same word for word; `key` is the hash of the folded words. */
type BodiesTable = { id: Generated<number>; key: string }

/** Hashes by which bodies that are alike find each other (`sameness/bands.ts`). */
type BodyBandsTable = { band: number; body_id: number }

/** Bodies that are versions of one text; each pair both ways. */
type BodyLikenessTable = { body_id: number; like_id: number }

type SentencesTable = { id: Generated<number>; article_id: number; start: number; end: number }

/** How articles present actors (`identity/guise.ts`), each once. `root_id` is the guise that stands for the actor, itself for most. */
type GuisesTable = {
  id: Generated<number>
  key: string
  rank: string
  /** JSON. */
  guise: string
  root_id: number | null
  /** How surely it belongs to its root, and why; null for a root. */
  confidence: number | null
  why: string | null
}

/** Guises that may be one actor's, for a person to settle; shown while they are not. The ranks are those of the guises. */
type DoubtsTable = {
  guise_id: number
  other_id: number
  confidence: number
  why: string
  rank: string
  other_rank: string
}

/** What people decided, in order. `subject` and `object` are JSON (`decisions.ts`). */
type DecisionsTable = {
  id: Generated<number>
  verb: string
  subject: string
  object: string | null
  made_at: string
  /** 1 once taken back. */
  undone: number
}

/** Entries of people's lists of known actors, as they were loaded. */
type ListedTable = {
  id: Generated<number>
  /** Name of the file it was loaded from. */
  list: string
  kind: ActorKind
  name: string
  /** JSON list of other names. */
  aliases: string
  country: string | null
  /** JSON list: `foreign minister of GEO`. */
  offices: string
  wikidata: string | null
  /** How it takes part in telling who is who. */
  guise_id: number
}

type ActorsTable = {
  id: Generated<number>
  guise_id: number
  key: string
  /** Kind, name and country as most articles have them. */
  kind: ActorKind
  name: string
  country: string | null
  /** Number of mentions in all articles. */
  mentions: number
  /** Number of articles that mention it. */
  articles: number
}

/** An actor as one article's reading has it. */
type AppearancesTable = {
  id: Generated<number>
  article_id: number
  guise_id: number | null
  actor_id: number | null
  /** The actor's id inside the reading: `a1`. */
  local: string
  kind: ActorKind
  name: string
  country: string | null
  /** JSON list of every name that article uses. */
  aliases: string
  /** 1 where the article only describes it. */
  unnamed: number
  /** The article's. */
  published_at: number | null
  /** Number of mentions. */
  mentions: number
}

/** A name of an actor; `folded` is `foldName(alias)`, `uses` the number of articles that use it, `given` is 1 where a person gave it. */
type AliasesTable = {
  id: Generated<number>
  actor_id: number
  alias: string
  folded: string
  uses: number
  given: Generated<number>
}

/** The words of folded aliases, for finding an actor by any of them. */
type NameWordsTable = { word: string; alias_id: number }

/** How articles have an actor, and how many have it so; `country` is empty where none is told. */
type ActorLooksTable = { actor_id: number; kind: ActorKind; name: string; country: string; uses: number }

export type FindingField =
  | 'type'
  | 'mode'
  | 'status'
  | 'place'
  /** `from/to`; `implied days` where the report does not name the day itself. */
  | 'days'
  | 'implied days'
  | 'amount'
  | 'due'
  | 'title'
  | 'tenure'
  | 'from'
  | 'to'

/** What reports say of a line where they may differ, and how many say it. */
type FindingVariantsTable = { finding_id: number; field: FindingField; value: string; uses: number }

/** Lines that a person struck: they have reports and nothing else. `root_id` is that of the report that leads the line. */
type StruckTable = { root_id: number; kind: FindingKind; made_at: string }

export type MendedField = 'type' | 'status' | 'days' | 'sides' | 'source' | 'target' | 'speaker' | 'due'

/** What a person mended of a line, and what it is by its reports: in one word, or an actor. */
type MendedTable = {
  finding_id: number
  field: MendedField
  was: string | null
  was_actor: number | null
  made_at: string
}

type MentionsTable = {
  id: Generated<number>
  appearance_id: number
  start: number
  end: number
  form: MentionForm
}

/** One line of the ledger, whoever reports it. Its own fields are in the table of its kind. */
type FindingsTable = {
  /** That of the report that tells most (`reports.id`), which stands for the line. */
  id: number
  key: string
  kind: FindingKind
  /** The day it happened, was said, is due or began, as ISO; for sorting and for `--since` and `--until`. */
  date_from: string | null
  /** The last day, for an interval; else the same. */
  date_to: string | null
  /** Number of reports, copies included. */
  reports: number
  /** The day it was first reported, as ISO. */
  reported: string | null
  /** The day it stands at: when it was said or happened; of a commitment, and where no day is told, `reported`. */
  day: string | null
  /** The last day for which it is announced: of dates to come, of planned events and of commitments that fall due; null of all others. */
  ahead: string | null
  /** Where it stands among the lines of that day: that of its first evidence. Sorts as a string. */
  position: string
}

type StatementsTable = {
  finding_id: number
  speaker_id: number | null
  /** The speaker in the words of the fullest report. */
  speaker: string | null
  /** JSON `[{ text, verbatim }]`: what was said, in the words of the fullest report. */
  pieces: string
  /** 1 where any report has a piece between quotation marks. */
  verbatim: number
  date: string | null
}

type EventsTable = {
  finding_id: number
  type: EventType
  mode: string | null
  status: Status
  date_from: string | null
  date_to: string | null
  place: string | null
}

type EventContextsTable = { finding_id: number; context: string; uses: number }

type CommitmentsTable = {
  finding_id: number
  /** In the words of the fullest report. */
  content: string
  amount_value: number | null
  amount_unit: string | null
  amount_per: string | null
  amount_bound: string | null
  due: string | null
}

type RolesTable = {
  finding_id: number
  person_id: number
  title: string
  of_id: number | null
  tenure: Role['tenure']
  from_date: string | null
  to_date: string | null
  /** The line's reports and key. */
  reports: number
  line: string
}

type MembershipsTable = { finding_id: number; member_id: number; body_id: number; as: MembershipAs }

/** `what` and `place` are those of the fullest report. */
type AgendaTable = {
  finding_id: number
  sort: AgendaSort
  what: string
  date_from: string
  date_to: string
  place: string | null
}

export type Part = 'speaker' | 'about' | 'source' | 'target' | 'by' | 'to' | 'person' | 'of' | 'member' | 'body' | 'who'

/** What was done: parties met, visited or spoke with each other, or anything else. */
export type Course = 'met' | 'done'

/** Every actor that any report of a line gives a part in it. `shown` are those of the fullest report and of most. */
type PartiesTable = {
  finding_id: number
  actor_id: number
  part: Part
  uses: number
  shown: number
  /** The line's. */
  day: string | null
  /** The actor's country. */
  land: string | null
  /** Of an event that happened or goes on: whether parties met or spoke in it. Null of all else. */
  course: Course | null
  /** The line's. */
  ahead: string | null
}

/** The states that a line is between: speaker and whom it is about, who acts and upon whom, who promises and to whom, member and body. */
type TowardsTable = { finding_id: number; from_land: string; to_land: string; day: string | null }

/** One article's report of a line: the evidence it rests on and what it says itself. */
type ReportsTable = {
  id: Generated<number>
  /** The line it is on; null for an event that is only spoken of where nobody tells it. */
  finding_id: number | null
  article_id: number
  kind: FindingKind
  /** Of an event its trigger, of a statement its content, else the finding's clause. */
  start: number
  end: number
  sentence_start: number
  sentence_end: number
  found_by: string
  reader_id: number
  date_from: string | null
  date_to: string | null
  /** Of an event. */
  status: string | null
  mode: string | null
  /** JSON of the finding as it was read, with the reading's actor ids (`appearances.local`). */
  finding: string
}

/** What other reports are compared with (`sameness/telling.ts`), as JSON, and the report's place among those of one line. */
type TellingsTable = { report_id: number; rank: string; telling: string }

/** Words by which sentences tell what came of a promise, of which all that hold them are in `outcome_words`; empty for the reports that tell it. */
type OutcomeCuesTable = { words: string }

/** A sentence that may tell what came of a promise, of an article that has a day, with its words of matter and numbers (`weighedIn`) and whose promises
 * it may speak of, both as JSON: of those it names, and of those who speak, act or promise in it; a state's code, or the number of an actor that is of
 * no state. Each of one with each of the other is a row of `outcome_words`. */
type OutcomeSentencesTable = {
  sentence_id: number
  article_id: number
  start: number
  end: number
  day: string
  words: string
  whose: string
}
