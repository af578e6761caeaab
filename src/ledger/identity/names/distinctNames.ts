/** Pairs of names, each common, that careless spelling would make one: they are two. */
const PAIRS = `jamal jamil;hamid hamad;karim karam;nasir nasr;milan milen;ahmad hamad;ahmed hamed;patel patil;sethi shetty;patterson peterson;karen karin;
michael michel;michel mitchell;alejandro alessandro;armen carmen;savchenko shevchenko;perera pereira;rashid rashad;samir samar;hakim hakam;nazir nasir;
zahir sahir;basir bashir;nashir nasir;sharif zarif;sabir shabir;samil shamil;asim azim`

/** Whether two folded words are known for two names.
 * @example [areTwoNames('jamil', 'jamal'), areTwoNames('salim', 'salem')] //=> [true, false] */
export const areTwoNames = (a: string, b: string): boolean => TWO.has(a < b ? `${a} ${b}` : `${b} ${a}`)

const TWO: ReadonlySet<string> = new Set(PAIRS.split(/;\s*/).map((pair) => pair.split(' ').sort().join(' ')))
