import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../../src/ui/styles/', import.meta.url);
const sheets = readdirSync(FOLDER).map((name) => ({ name, css: readFileSync(new URL(name, FOLDER), 'utf8') }));
const tokens = sheets.find(({ name }) => name === 'tokens.css')?.css ?? '';

describe.each(sheets)('$name', ({ css }) => {
  it('measures nothing by the root size, which on AliExpress is the page’s', () => {
    expect(css).not.toMatch(/\d(rem|vw|vh)\b/);
  });

  it('knows no left and right, so that it mirrors itself', () => {
    expect(css).not.toMatch(/(?<![\w-])(left|right)(?![\w-])|-(left|right)\s*:|(?<![\w-])(min-|max-)?(width|height)\s*:/);
  });
});

/** WCAG 2 contrast of two colours `#rrggbb`. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [a, b].map(luminance).toSorted((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(['light', 'dark'])('in %s', (scheme) => {
  const colours = new Map(
    [...tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = '', light = '', dark = '']) => [
      name,
      scheme === 'light' ? light : dark,
    ]),
  );
  const of = (name: string): string => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`No colour ${name}`);
    return colour;
  };
  const levels = ['info', 'note', 'warn', 'urgent'];

  it.each([
    ...['paper', 'raised', 'urgent-paper'].map((paper) => ['ink', paper]),
    ...['paper', 'raised', ...levels.map((level) => `${level}-paper`)].map((paper) => ['muted', paper]),
    ...['paper', 'raised'].map((paper) => ['accent', paper]),
    ['on-accent', 'accent'],
    ['on-urgent-fill', 'urgent-fill'],
    ...levels.flatMap((level) => [
      [`${level}-ink`, 'paper'],
      [`${level}-ink`, `${level}-paper`],
    ]),
  ])('%s on %s can be read', (ink = '', paper = '') => {
    expect(contrast(of(ink), of(paper))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['paper', 'raised'])('the edge of a control stands out from %s', (paper) => {
    expect(contrast(of('edge'), of(paper))).toBeGreaterThanOrEqual(3);
  });
});
