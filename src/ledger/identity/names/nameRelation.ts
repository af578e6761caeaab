/** How two names stand to each other. */
export type NameRelation =
  /** The same after folding case, diacritics and punctuation. */
  | 'equal'
  /** One name in two spellings or orders (Hadzhiev, Hadjiev; Wang Yiheng, Yiheng Wang), or an obvious slip in a long word. */
  | 'variant'
  /** One has words the other lacks, the rest agrees in order, and the given name too. */
  | 'shorter'
  /** Given names only as initials, and they fit. */
  | 'initials'
  /** Whole names spelt so that they may be one: safe only together with other evidence. */
  | 'alike'
  /** One is a single word that is the other's surname. */
  | 'surname'
  /** Organisations: one is made of the other's first letters. */
  | 'acronym'
  /** One is a single word by which the other may be called though it is no surname of it for certain: the weakest. */
  | 'called'
  | 'apart'
