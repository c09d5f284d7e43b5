import { expect, test } from 'vitest';
import { type Guard, sourceFiles, walk } from './source-files.ts';

const MESSAGE = 'words for the user come from assets/locales: name a text key here.';
/** Attributes that a person reads or hears. */
const SPOKEN = ['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'];

const saysNothingItself: Guard = (file) =>
  walk(file, (tell) => ({
    JSXText(node) {
      if (hasLetters(node.value)) tell(node, MESSAGE);
    },
    JSXElement({ children }) {
      for (const child of children) {
        if (child.type === 'JSXExpressionContainer' && child.expression.type === 'Literal' && hasLetters(child.expression.value))
          tell(child, MESSAGE);
      }
    },
    JSXAttribute({ name, value }) {
      if (SPOKEN.includes(String(name.name)) && value?.type === 'Literal' && hasLetters(value.value)) tell(value, MESSAGE);
    },
    AssignmentExpression({ left, right }) {
      if (
        /\.(textContent|innerText|title|ariaLabel)$/.test(file.text.slice(left.start, left.end)) &&
        right.type === 'Literal' &&
        hasLetters(right.value)
      ) {
        tell(right, MESSAGE);
      }
    },
  }));

const hasLetters = (value: unknown): boolean => typeof value === 'string' && /\p{L}/u.test(value);

test('every word for the user comes from the locale files', () => {
  expect(sourceFiles(['src/ui', 'src/page', 'entrypoints']).flatMap(saysNothingItself)).toEqual([]);
});

test.each([
  '<p>Days left</p>',
  "<p>{'Days left'}</p>",
  '<button title="Close" />',
  '<button aria-label="Close" />',
  "node.textContent = 'Days left'",
])('%s is noticed', (text) => {
  expect(saysNothingItself({ path: 'src/ui/x.tsx', text })).toHaveLength(1);
});

test.each(['<p class="days">{say(text)} · 3</p>', '<a href="https://example.com" rel="noopener">{name}</a>'])('%s passes', (text) => {
  expect(saysNothingItself({ path: 'src/ui/x.tsx', text })).toEqual([]);
});
