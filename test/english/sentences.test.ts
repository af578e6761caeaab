import { describe, expect, test } from 'vitest'
import { read } from '../../src/english/read.ts'
import { articleOf, testModel } from './reader.ts'

const model = testModel()
const sentences = (text: string): string[] =>
  read(articleOf(text), model).sentences.map(({ start, end }) => text.slice(start, end))

/** Each row is a text with ‖ where a sentence begins. */
const rows = (texts: readonly string[]): [string][] => texts.map((text) => [text])

describe('sentences end', () => {
  test.each(
    rows([
      'She left.‖ He stayed.',
      'Why?‖ Nobody knows.',
      'Stop!‖ The road is closed.',
      'They lost?!‖ Nobody could say.',
      'He paused…‖ Then he spoke.',
      'He paused ...‖ Then he spoke.',
      '“We won.‖ They lost,” he said.',
      '“We won.”‖ The hall cheered.',
      'He said “we won.”‖ The hall cheered.',
      '"We won."‖ The hall cheered.',
      "``We won.''‖ The hall cheered.",
      '(The hall cheered.)‖ He left.',
      'He left [for Norland.]‖ She stayed.',
      'The talks failed.[17]‖ A new round is due.',
      'The talks failed. [17]‖ A new round is due.',
      'She met the U.S.‖ The talks were long.',
      'It began at 9 a.m.‖ The hall was full.',
      'It began at 9 a.m.‖ Ministers spoke first.',
      'He works for Tamm Corp.‖ It makes glass.',
      'He was told no.‖ The vote is on Monday.',
      'He left.She stayed.'.replace('.She', '.‖She'),
      'He said "no."‖"We said yes."',
      'The price was 2.5.‖ It rose.',
      'They came in 2019.‖ 70 of them stayed.',
      'It was plan B.‖ The rest is known.',
      'she left early.‖ he stayed for the vote.',
      'Is it over?‖ i think so.',
      'See norland.example.org.‖ The vote is there.',
      'He met J. D. Vance-Tamm.‖ They spoke.',
    ]),
  )('%s', (marked) => {
    expect(sentences(marked.replaceAll('‖', ''))).toEqual(marked.split('‖').map((part) => part.trim()))
  })
})

describe('sentences go on', () => {
  test.each(
    rows([
      'Gen. Ivo Tamm met Sen. Ada Kask and Lt. Col. Uku Rebane.',
      'Mr. Tamm and Mrs. Kask met Dr. Rebane in St. Ann.',
      'J. D. Tamm and K. Rebane met.',
      'The U.S. Senate voted.',
      'The U.S. envoy and the U.N. met at 10 a.m. Monday.',
      'It began at 9 p.m. EST and ended late.',
      'On Nov. 10 the talks began.',
      'In Sept. 2019 they met, e.g. in Norland, i.e. the capital.',
      'He works for Tamm Inc. in Norland.',
      'Paragraph No. 5 and art. 12 apply.',
      'It cost 2.5 million and 1,200 came.',
      '“Why?” he asked.',
      '“Why now?” Tamm asked.',
      '“Go!” the minister shouted.',
      '“We won …” she said.',
      'He said (why?) that it failed.',
      'See www.norland.example.org for more.',
      'Yahoo! shares rose.',
      'He left; she stayed: nobody knew.',
      'He waited … and waited.',
      'He waited . . . and waited.',
      '1. Talks on trade.',
      'Kask v. Tamm was heard.',
      'Kask vs. Tamm was heard.',
      'The brothers Karl G. and Ivo H. Tamm paid.',
      'He holds a Ph.D. in law.',
      'She flew to Washington, D.C., on Monday.',
    ]),
  )('%s', (text) => {
    expect(sentences(text)).toEqual([text])
  })
})

test('a line break ends a sentence, as in a heading', () => {
  expect(sentences('Talks fail\nMinisters left.')).toEqual(['Talks fail', 'Ministers left.'])
})
