/** Quotations that run on over sentences and paragraphs; found by rules whatever was heard. Each line: a text, and its statements as `speaker | cue | pieces`, verbatim pieces in “marks”. */
export const runOnCases: readonly (readonly [string, readonly string[]])[] = [
  [
    '“The port is not for sale,” Tamm said.\n“We will fight for it.”',
    ['Tamm | said | “The port is not for sale,” / “We will fight for it.”'],
  ],
  [
    '“The port is not for sale,” Tamm said. “We will fight for it. We have done so before.”',
    ['Tamm | said | “The port is not for sale,” / “We will fight for it. We have done so before.”'],
  ],
  [
    'Tamm said: “The port is not for sale.\n“We will fight for it.”',
    ['Tamm | said | “The port is not for sale.” / “We will fight for it.”'],
  ],
  ['Tamm issued this answer:\n“The port is not for sale.”', ['Tamm | : | “The port is not for sale.”']],
  ['He said:\n“The port is not for sale.”', ['He | said | “The port is not for sale.”']],
  [
    '“The port is not for sale,” Tamm said. The hall fell silent. “We will fight for it.”',
    ['Tamm | said | “The port is not for sale,” / “We will fight for it.”'],
  ],
  [
    '“The port is not for sale,” Tamm said.\nKask disagreed. “Everything is for sale,” he said.',
    ['Tamm | said | “The port is not for sale,”', 'he | said | “Everything is for sale,”'],
  ],
  [
    '“The port is not for sale,” Tamm said. “It never was,” he added.',
    ['Tamm | said | “The port is not for sale,”', 'he | added | “It never was,”'],
  ],
]
