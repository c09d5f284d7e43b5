import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../src/number/characters.ts';
import { shelfFor } from '../../../src/number/shelves.ts';

function tellOf(number: string) {
  const { tries, doubtful } = shelfFor(number, shapeOf(number).digits);
  return { open: tries.map(({ format }) => format.carrier.family), asked: doubtful.map(({ pattern }) => pattern?.source ?? 'check digit') };
}

describe('a shelf', () => {
  it.each([
    ['its first characters', 'LP00738219405016', 'cainiao'],
    ['a third one', '4PX3001501689784CN', '4px'],
    ['its last letters', 'AS001234567US', 'asendia'],
    ['where its digits are', 'ID00738219405016CN', 'winit'],
    ['all that a shape of 32 bits reaches', `UUS${'7'.repeat(29)}`, 'uniuni'],
  ])('tells the form of a number by %s, so that it meets no pattern', (_, number, family) => {
    expect(tellOf(number)).toEqual({ open: [family], asked: [] });
  });

  it.each(['LQ00738219405016', '4PY3001501689784CN', 'AS001234567UQ', 'AS00123456AUS', 'LP00738219405A16'])(
    'leaves nothing open for %s',
    (number) => {
      expect(tellOf(number)).toEqual({ open: [], asked: [] });
    },
  );

  it('asks for the check digit alone where that is all that is left', () => {
    expect(tellOf('1Z999AA10123456784')).toEqual({ open: ['ups'], asked: ['check digit'] });
    expect(tellOf('9157854414').asked).toEqual(['check digit']);
  });

  it('asks a pattern where more than the ends and the digits tells', () => {
    expect(tellOf(`UUS${'7'.repeat(30)}`)).toEqual({ open: ['uniuni'], asked: [expect.stringMatching(/^\^UUS/)] });
    expect(tellOf('JJD0099999999999')).toEqual({ open: ['dhl'], asked: [expect.stringMatching(/^\^JJD/)] });
  });
});
