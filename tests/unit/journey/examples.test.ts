import { describe, expect, it } from 'vitest';
import { EVENT_LANGUAGES } from '../../../src/journey/languages/index.ts';
import { stageOfEvent } from '../../../src/journey/stage.ts';
import { LANGUAGES } from '../../world/words/languages.ts';

const stageOfWords = (text: string) => stageOfEvent({ at: null, code: null, text });

describe.each(Object.entries(EVENT_LANGUAGES))('the words of events in %s', (_, { examples, source, says }) => {
  it('name their source', () => expect(source.length).toBeGreaterThan(20));

  it.each(examples.map((example) => example.split(/: (.*)/s)))('tell "%s" by: %s', (stage, words = '') => {
    expect(stageOfWords(words)).toBe(stage === '-' ? 'unknown' : stage);
  });

  it('tell every stage that matters', () => {
    const needed = [
      'lost',
      'seized',
      'refused',
      'cancelled',
      'returning',
      'must-pay',
      'failed',
      'pick-up',
      'out-for-delivery',
      'notice',
      'origin',
    ] as const;
    expect(needed.filter((told) => !says[told])).toEqual([]);
  });
});

it('every language of the pages has its words', () => expect(LANGUAGES.filter((language) => !(language in EVENT_LANGUAGES))).toEqual([]));
