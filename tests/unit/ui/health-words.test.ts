import { describe, expect, it } from 'vitest';
import { PAGE_KINDS } from '../../../src/aliexpress/pages.ts';
import { FactsSchema } from '../../../src/model/observation.ts';
import { fieldText, pageText } from '../../../src/ui/health-words.ts';
import { english } from './english.ts';

/** Nothing is read on the first two, and a popover comes and goes with the pointer. */
const UNCOUNTED = ['login', 'unknown', 'popover'];

describe('every page that is read has words', () => {
  it.each(PAGE_KINDS.filter((page) => !UNCOUNTED.includes(page)))('%s', (page) => expect(english(pageText(page))).toMatch(/^[A-Z][a-z]+ /));
});

describe('every fact that a page prints has words', () => {
  it.each(Object.keys(FactsSchema.entries).filter((fact) => fact !== 'site'))('%s', (fact) =>
    expect(fieldText(fact).key).toMatch(/^status\.field\./),
  );
});

it('a name without words stands for itself', () => {
  expect(english(fieldText('cashback'))).toBe('cashback');
  expect(english(pageText('basket'))).toBe('basket');
});
