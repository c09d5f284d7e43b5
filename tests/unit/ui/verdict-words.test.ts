import { describe, expect, it } from 'vitest';
import type { Advice, ParcelJudgement } from '../../../src/model/judgement.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { numberWords, verdictWords } from '../../../src/ui/verdict-words.ts';
import { english } from './english.ts';
import { advice, parcel, verdict } from './states.ts';

describe('a verdict in a word or two', () => {
  it.each<[string, Partial<Verdict>]>([
    ['Tracked to the door', { trace: 'door' }],
    ['Probably tracked inside China only', { trace: 'origin', origin: 'CN', rules: ['N10'] }],
    ['Probably tracked inside Russia only', { trace: 'origin', origin: 'RU', rules: ['N11'] }],
    ['Tracked until it leaves its country', { trace: 'origin', origin: 'CN', rules: ['N15'] }],
    ['Tracked after arrival only', { trace: 'destination' }],
    ['Letter without tracking', { trace: 'none', rules: ['N01', 'N03'] }],
    ['Sent without tracking', { trace: 'none', rules: ['N06'] }],
    ['Number has a mistake', { trace: 'door', checkDigit: false, rules: ['N13'] }],
    ['Number names a country that does not exist', { trace: 'unknown', checkDigit: true, rules: ['N13'] }],
    ['Tracked to the door', { family: 'ups', trace: 'door', checkDigit: false }],
    ['Order number, not a tracking number', { family: 'order-number', trace: 'none' }],
    ['Number looks made up', { family: 'placeholder', trace: 'unknown' }],
    ['Several carriers possible', { family: 'ambiguous', trace: 'unknown', carrier: null }],
    ['Unclear how far it is tracked', { trace: 'unknown', carrier: null }],
    ['Carrier: Winit', { family: 'winit', trace: 'unknown', carrier: 'Winit' }],
    ['Unknown kind of number', { family: 'unknown', trace: 'unknown', carrier: null }],
  ])('%s', (words, given) => {
    expect(english(verdictWords(verdict('RB123456785CN', given)).words)).toBe(words);
  });
});

describe('the number of a parcel that looks local', () => {
  const local = verdict('4501234567890', { family: 'local', trace: 'origin', rules: ['N10'], warnings: ['N10'] });
  const doubt = [advice('N10', 'note', 'Works inside China only')];

  it.each<[string, string, Partial<ParcelJudgement>, Advice[]]>([
    ['says so while that is not refuted', 'Probably tracked inside China only', { stage: 'origin' }, doubt],
    ['says where it is once a scan has refuted it', 'In the country of arrival', { stage: 'destination' }, []],
    ['says where it is when it is the second number', 'No tracking update yet', { originVerdict: verdict('LP00123456789012') }, []],
    ['says so without any scan, even where no rule warns', 'Probably tracked inside China only', {}, []],
  ])('%s', (_, words, seen, standing) => {
    expect(english(numberWords(local, parcel({ verdict: local, ...seen }), standing).words)).toBe(words);
  });
});
