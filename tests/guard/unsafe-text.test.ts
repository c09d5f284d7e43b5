import { expect, test } from 'vitest';
import { type Guard, sourceFiles, walk } from './source-files.ts';

/** Each turns text into markup or code. Pages are not ours, so their text stays text. */
const UNSAFE = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
  'eval',
];

const keepsTextAsText: Guard = (file) =>
  walk(file, (tell) => {
    const check = (node: { start: number; name: string }) => {
      if (UNSAFE.includes(node.name)) tell(node, `${node.name} turns text into markup or code: build elements and set their textContent.`);
    };
    return {
      Identifier: check,
      JSXIdentifier: check,
      MemberExpression(node) {
        if (/^document\.write(ln)?$/.test(file.text.slice(node.start, node.end))) tell(node, 'document.write turns text into markup.');
      },
      NewExpression({ callee }) {
        if (callee.type === 'Identifier' && callee.name === 'Function') tell(callee, 'new Function turns text into code.');
      },
    };
  });

test('text stays text', () => {
  expect(sourceFiles(['src', 'entrypoints']).flatMap(keepsTextAsText)).toEqual([]);
});

test.each([
  'card.innerHTML = title;',
  'card.outerHTML = title;',
  "card.insertAdjacentHTML('beforeend', title);",
  'const card = <p dangerouslySetInnerHTML={{ __html: title }} />;',
  'eval(text);',
  'new Function(text)();',
  'document.write(text);',
])('%s is noticed', (text) => {
  expect(keepsTextAsText({ path: 'src/page/x.tsx', text })).toHaveLength(1);
});

test('words about it are no use of it', () => {
  expect(keepsTextAsText({ path: 'src/page/x.tsx', text: "card.textContent = 'innerHTML'; // never innerHTML" })).toEqual([]);
});
