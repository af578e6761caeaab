/** Forms that no ending tells, each line a base and its forms: the strong verbs of the news, and plurals. */
const FORMS = `
go went gone goes|come came|find found|tell told|take took taken|give gave given|make made|know knew known|see saw seen
think thought|bring brought|buy bought|build built|send sent|spend spent|pay paid|lose lost|win won|leave left|keep kept
hold held|stand stood|understand understood|withstand withstood|fall fell fallen|rise rose risen|arise arose arisen
break broke broken|speak spoke spoken|choose chose chosen|drive drove driven|write wrote written|begin began begun
become became|overcome overcame|run ran|fight fought|seek sought|teach taught|catch caught|sell sold|meet met|feel felt
sit sat|show shown|grow grew grown|throw threw thrown|draw drew drawn|withdraw withdrew withdrawn|fly flew flown
forget forgot forgotten|forgive forgave forgiven|hide hid hidden|bear bore born borne|wear wore worn|tear tore torn
shoot shot|strike struck stricken|steal stole stolen|sink sank sunk|sing sang sung|swear swore sworn|shake shook shaken
wake woke woken|eat ate eaten|drink drank drunk|bite bit bitten|lead led|mislead misled|feed fed|bleed bled|lend lent
lie lay lain|deal dealt|mean meant|burn burnt|learn learnt|dream dreamt|sweep swept|sleep slept|weep wept|hear heard
bind bound|freeze froze frozen|ride rode ridden|ring rang rung|stick stuck|swim swam swum|hang hung|dig dug|light lit
bend bent|undergo underwent|undertake undertook undertaken|mistake mistook mistaken|foresee foresaw foreseen
child children|man men|woman women|foot feet|life lives|wife wives|knife knives|thief thieves|leaf leaves|half halves
tooth teeth|mouse mice|good better best|bad worse worst|crisis crises|ally allies|die died dies dying
sow sowed sown|beat beaten|blow blew blown|flee fled|lay laid|shine shone|forbid forbade forbidden|slide slid|swing swung
cling clung|creep crept|prove proven|strive strove striven|swell swollen|grind ground|spin spun|weave wove woven`

/** The base of each irregular form. */
export const BASE_OF: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ')
      return forms.map((form) => [form, base] as const)
    }),
)
