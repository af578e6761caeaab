/** Surnames as Hong Kong and Macau spell them, and what they are in pinyin: one person's is often printed both ways. */
const ROWS = `chan chen;cheung zhang;wong wang huang;lam lin;leung liang;ng wu huang;lau liu;kwok guo;yeung yang;tsang zeng;chow zhou;chau zhou;lo luo;yip ye;ip ye;
tam tan;fung feng;mak mai;poon pan;tse xie;hui xu;lui lu;kwan guan;choi cai;tsoi cai;siu xiao;tong tang;yuen yuan;kong jiang;kwong kuang;ho he;lee li;ko gao;
kwan guan;law luo;cheng zheng;chung zhong;shum cen;sum cen;tang deng;to du;yiu yao;au ou;hung hong;mok mo;pang peng;szeto situ;tsui xu;wan wen;yau qiu`

const pinyin = new Map<string, readonly string[]>()
for (const row of ROWS.split(/;\s*/)) {
  const [word = '', ...rest] = row.split(' ')
  pinyin.set(word, rest)
}

const known = new Set([...pinyin.values()].flat())

/** What a folded surname may be in pinyin: of a Cantonese spelling, and of a pinyin one that Hong Kong spells otherwise; none for other words.
 * @example ['wong', 'chen', 'smith'].map(cantoneseOf) //=> [['wang', 'huang'], ['chen'], []] */
export const cantoneseOf = (word: string): readonly string[] => pinyin.get(word) ?? (known.has(word) ? [word] : [])
