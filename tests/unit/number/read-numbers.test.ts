import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayInEnglish } from '../../../src/commands/words.ts';
import { classify } from '../../../src/number/classify.ts';
import { readNumbers } from '../../../src/number/read-numbers.ts';

describe('the numbers in a text', () => {
  it.each([
    ['one', 'RB123456785CN', ['RB123456785CN']],
    ['one in groups', 'RB 123 456 785 CN', ['RB123456785CN']],
    ['one in groups whose check digit is wrong', 'RB 123 456 784 CN', ['RB123456784CN']],
    ['one of digits in groups', '9400 1000 1234 5678 9012 37', ['9400100012345678901237']],
    ['one whose first group is a word', 'CNUSUP 00012345678', ['CNUSUP00012345678']],
    ['one among words', 'Tracking: RB123456785CN Copy', ['RB123456785CN']],
    ['one in groups among words', 'Tracking number RB 123 456 785 CN (copy)', ['RB123456785CN']],
    ['one after a short word', 'No: RB123456785CN', ['RB123456785CN']],
    ['one after a word in another script', 'Трек-номер: LP00123456789012', ['LP00123456789012']],
    ['one after a count', 'Package 1: 4PX3001234567890CN', ['4PX3001234567890CN']],
    ['one with marks that are not seen', 'Number: RB12\u200b3456785CN\u202c', ['RB123456785CN']],
    ['two by comma', 'RB123456785CN,LP00123456789012', ['RB123456785CN', 'LP00123456789012']],
    ['two by line', 'RB123456785CN\nlp00123456789012', ['RB123456785CN', 'LP00123456789012']],
    ['two of digits', '778563698104 778563698105', ['778563698104', '778563698105']],
    ['two with words between', 'first RB123456785CN then LP00123456789012', ['RB123456785CN', 'LP00123456789012']],
    ['two short ones with a word between', 'KX72938 then 47561', ['KX72938', '47561']],
    ['none among words, so the text itself', 'not yet shipped', ['NOTYETSHIPPED']],
    ['none of too few digits', 'about 1234 pieces', ['ABOUT1234PIECES']],
    ['none', ' \u200b\t', []],
    ['two of eight characters', '1234567A 1234567B', ['1234567A', '1234567B']],
    ['one in groups of seven', '123456A 123456B', ['123456A123456B']],
    ['one in groups of seven, in lower case', '123456a 123456b', ['123456A123456B']],
    ['one in groups of which one is long', 'KX7293847 561', ['KX7293847561']],
    ['one of digits in groups of which one is long', '998456712 012', ['998456712012']],
    ['one with a group that ends in letters', 'LP12345ABC 678', ['LP12345ABC678']],
    ['one in brackets', '(KX7293847561)', ['KX7293847561']],
    ['two of five digits', 'ABC12345 ABC12346', ['ABC12345', 'ABC12346']],
    ['one of groups with four digits', 'ABCD1234 ABCD1235', ['ABCD1234ABCD1235']],
    ['one of five digits among words', 'about 12345 pieces', ['12345']],
    ['one before a word of three letters', '12345A abc', ['12345A']],
    ['one before a group of two letters', '12345A ab', ['12345AAB']],
    ['one after a word in capitals', 'NOW 12345A', ['12345A']],
    ['one after a sign', 'Parcel #LP00123456789012', ['LP00123456789012']],
    ['one in an address', 'https://t.17track.net/en#nums=RB123456785CN&fc=3011', ['RB123456785CN']],
    ['two by a stroke', 'RB123456785CN/LP00123456789012', ['RB123456785CN', 'LP00123456789012']],
    ['an order number after a label', 'Order ID 8200000000011322', ['8200000000011322']],
    ['one of digits after labels', 'Parcel No.: 778563698104', ['778563698104']],
    ['one of digits after a sign', '#778563698104', ['778563698104']],
    ['one that stands there twice', 'RB123456785CN → RB123456785CN', ['RB123456785CN']],
    ['one before a short Chinese word', '778563698104（中通）', ['778563698104']],
    ['two by a plus', 'RB123456785CN+LP00123456789012', ['RB123456785CN', 'LP00123456789012']],
    ['one in typographic quotes', '“RB123456785CN”', ['RB123456785CN']],
    ['one before a glued word', 'LP00123456789012Copy', ['LP00123456789012']],
    ['one between glued words', 'TrackingRB123456785CNCopy', ['RB123456785CN']],
    ['one after a glued Chinese word', '运单号LP00123456789012已复制', ['LP00123456789012']],
    ['one with a hidden part', 'LP0012****9012', ['LP0012****9012']],
    ['one by dashes', 'RB-123-456-785-CN', ['RB123456785CN']],
    ['one with a mark that no number has', 'AB_12 345', ['AB_12345']],
  ])('%s', (_, text, numbers) => {
    expect(readNumbers(text)).toEqual(numbers);
  });

  it('are found behind any words', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.array(word), (before, after) => {
        expect(readNumbers([...before, 'RB123456785CN', ...after].join(' '))).toEqual(['RB123456785CN']);
      }),
    );
  });

  it('are classified by the first, and the others told', () => {
    const verdict = classify('RB123456785CN LP00123456789012 AP00123456789012');
    expect(verdict).toMatchObject({ normalized: 'RB123456785CN', family: 's10', others: ['LP00123456789012', 'AP00123456789012'] });
    expect(verdict.why.map(sayInEnglish)).toContain('The text holds more numbers, which are not looked at here: LP00123456789012, AP00123456789012.');
    expect(classify('RB123456785CN')).toMatchObject({ others: [], proposal: null });
    expect(classify('Tracking: RB123456785CN').why).toEqual(classify('RB123456785CN').why);
  });
});
