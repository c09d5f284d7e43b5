import { describe, expect, it } from 'vitest';
import { PRECEDENCE, settlePrecedence } from '../../../src/advice/precedence.ts';
import { RULES } from '../../../src/advice/rules/index.ts';
import type { Advice, Level } from '../../../src/model/judgement.ts';
import { text } from '../../../src/model/text.ts';

const said = (words: string): Advice[] =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [id = '', level = 'warn'] = word.split(':');
      const what = text('advice.P09.what');
      return {
        id,
        level: level as Level,
        confidence: 'likely',
        what,
        why: [],
        action: null,
        lookAgainOn: null,
        source: what,
        letter: null,
        marks: [],
        doubts: [],
      };
    });
const standing = (words: string): string =>
  settlePrecedence(said(words))
    .map(({ id }) => id)
    .join(' ');

describe('precedence', () => {
  it.each([
    ['D04', 'D04 P05 P06 T02 T03 T04 T05 T06 T07 T08 T09 T10 T11 T12 T13 T14 T15 D01 D02 D03 N13', 'D04 D03 N13'],
    ['P06', 'P06 T02 T03 T04 T05 T06 T07 T08 T09 T10 T11 T12 T13 T14 T15 T17 N03 N10 N12 N13 N14 N16 N19 N17', 'P06 N17'],
    ['T17', 'T17 P02 T15 T13', 'T17 P02 T13'],
    ['D08', 'D08:info T02 T03 T04 T05 T09 T10 T11 T12', 'D08 T02 T10'],
    ['T07', 'T07:info T01 T02 T06 N14', 'T07 N14'],
    ['P04', 'P04:urgent P08 T01 T02 T06 T07 T08 T10 T15 T04', 'P04 T04'],
    ['P03', 'P03 P08 T07 T15 T11', 'P03 T11'],
    ['P03, while it is silent', 'P03 T01 T02 T08 T10', 'P03 T02 T10'],
    ['P02', 'P02 P08 T15 T07', 'P02 T07'],
    ['P05', 'P05 P08 T02 T06 T07 T08 T10 T14 T15 T13', 'P05 T13'],
    ['T04', 'T04 T02 T03 T05 T06 T07 T08 T15 N14 N10', 'T04 N10'],
    ['T03', 'T03 T02 T05 T06 T07 T08 T15 N14 N10', 'T03 N10'],
    ['T03, of an old look', 'T03:note T02 T05:note T15 N14', 'T03 T05 T15 N14'],
    ['T05', 'T05 T02 T06 T07 T08 T15 N14', 'T05 N14'],
    ['T05, as a note', 'T05:note T02 T15', 'T05 T02 T15'],
    ['T02', 'T02 N14 T06 T08 T15', 'T02 T15'],
    ['T02, once written', 'T02:info N14 T06 T08', 'T02 N14'],
    ['T06', 'T06:note T01', 'T06'],
    ['T08', 'T08:info T01', 'T08'],
    ['T09', 'T09:note T15', 'T09'],
    ['T11', 'T11 T15', 'T11'],
    ['T11, of an old look', 'T11:note T15', 'T11 T15'],
    ['T12', 'T12 T15', 'T12'],
    ['T12, of an old look', 'T12:note T15', 'T12 T15'],
    ['T13', 'T13 T07:info T15 T02', 'T13 T02'],
    ['a rule that is silenced itself silences nothing', 'D08:info T04 T07:info T15', 'D08 T07 T15'],
    ['rules that have nothing to do with each other', 'P02 T11 N17 D01', 'P02 T11 N17 D01'],
  ])('%s', (_, spoken, left) => expect(standing(spoken)).toBe(left));

  it('is of rules that there are, none of which silences itself or is silenced in return', () => {
    const ids = RULES.map(({ id }) => id);
    for (const { rule, silences } of PRECEDENCE) {
      expect(ids).toEqual(expect.arrayContaining([rule, ...silences]));
      expect(silences).not.toContain(rule);
      for (const other of PRECEDENCE) if (silences.includes(other.rule)) expect(other.silences).not.toContain(rule);
    }
  });
});
