/** Quoted words within reported ones. Each line: a text, and its statements as `speaker | cue | pieces`, verbatim pieces in “marks”. */
export const mixedCases: readonly (readonly [string, readonly string[]])[] = [
  [
    '“The port is not for sale,” Tamm said, adding that the council had voted twice.',
    ['Tamm | said | “The port is not for sale,”', 'Tamm | adding | that the council had voted twice'],
  ],
  ['He called the plan “a gift to smugglers.”', ['He | called | the plan / “a gift to smugglers.”']],
  ['She described the talks as “slow but honest.”', ['She | described | the talks as / “slow but honest.”']],
  ['Kask called Tamm “a coward.”', ['Kask | called | Tamm / “a coward.”']],
  ['As the mayor put it, “the tide waits for nobody.”', ['the mayor | put it | “the tide waits for nobody.”']],
  ['“The tide,” as the mayor put it, “waits for nobody.”', ['the mayor | put it | “The tide,” / “waits for nobody.”']],
  ['Tamm said the port was “a ruin” and would close.', ['Tamm | said | the port was / “a ruin” / and would close']],
  [
    'Tamm said that the port “will close” on Monday and that the crews “know it”.',
    ['Tamm | said | that the port / “will close” / on Monday and that the crews / “know it”'],
  ],
  ['Kask promised to “open the books” within a week.', ['Kask | promised | to / “open the books” / within a week']],
  [
    'The ministry said it was “deeply worried” about the strike.',
    ['The ministry | said | it was / “deeply worried” / about the strike'],
  ],
  [
    'Tamm told the council that the owners had “lied to every one of us,” without giving details.',
    ['Tamm | told | the owners had / “lied to every one of us,”'],
  ],
  ['Pihl accused the owners of “playing with lives.”', ['Pihl | accused | the owners of / “playing with lives.”']],
  ['Pihl warned that the pier “could fall any day.”', ['Pihl | warned | that the pier / “could fall any day.”']],
  [
    'The union said the offer was “an insult”, and that its members would vote on it.',
    ['The union | said | the offer was / “an insult” / and that its members would vote on it'],
  ],
  ['Tamm dismissed the report as “a fairy tale.”', ['Tamm | dismissed | the report as / “a fairy tale.”']],
  ['According to Tamm, the pier is “a ruin.”', ['Tamm | According to | the pier is / “a ruin.”']],
  ['Kask said the so-called “peace fund” had no money.', ['Kask | said | the so-called “peace fund” had no money']],
  ['Kask said the ship “Calm Sea” had sunk.', ['Kask | said | the ship “Calm Sea” had sunk']],
  [
    'The minister said her country stands “shoulder to shoulder” with Latvia.',
    ['The minister | said | her country stands / “shoulder to shoulder” / with Latvia'],
  ],
  [
    'He said the talks were “good, honest and long,” but that nothing had been signed.',
    ['He | said | the talks were / “good, honest and long,” / but that nothing had been signed'],
  ],
  ['Tamm urged the owners to “come to their senses.”', ['Tamm | urged | the owners to / “come to their senses.”']],
  ['Saar insisted he “knew nothing” of the sale.', ['Saar | insisted | he / “knew nothing” / of the sale']],
]
