import { describe, expect, it } from 'vitest';
import { find, findAll, isShown, outermost, priceOf, textOf } from '../../../../src/aliexpress/dom/content.ts';
import { documentOf, elementOf } from '../fixture.ts';

describe('textOf', () => {
  it.each([
    ['joins digits that stand in spans of their own', '<p>US $<b><i>1</i><i>.</i><i>99</i></b></p>', 'US $1.99'],
    ['joins blanks', '<p> Awaiting\n\n   delivery&nbsp;</p>', 'Awaiting delivery'],
    [
      'reads hidden parts',
      '<p>Shipment completed on <span hidden style="display:none">Jul 16, 2026</span></p>',
      'Shipment completed on Jul 16, 2026',
    ],
    ['leaves out our own nodes', '<p>Completed<span data-trackguard="badge">3 days left<i>!</i></span></p>', 'Completed'],
    ['leaves out scripts, styles and comments', '<p>a<script>b</script><style>c</style><template>d</template><!-- e --></p>', 'a'],
    [
      'leaves out the address',
      '<p>a<span data-pl="contact_info_address">Nowhere Street</span><b class="logistic-info-v2--address--1aBc">x</b></p>',
      'a',
    ],
  ])('%s', (_, html, text) => {
    expect(textOf(elementOf(html))).toBe(text);
  });

  it('parts neighbours by a gap', () => {
    expect(textOf(elementOf('<p><span>Paid on</span><span>Jul 15, 2026</span></p>'), ' ')).toBe('Paid on Jul 15, 2026');
  });

  it('knows no depth that is too deep', () => {
    const document = documentOf('<p>a</p>');
    let element: Element | null = document.querySelector('p');
    for (let depth = 0; depth < 20_000; depth += 1) element = element?.appendChild(document.createElement('i')) ?? null;
    element?.append('b');
    document.body.append('c');
    expect(textOf(document.querySelector('p'))).toBe('ab');
    expect(textOf(document.body)).toBe('abc');
  });

  it('is empty for no element, and for one of our own', () => {
    expect(textOf(null)).toBe('');
    expect(textOf(elementOf('<div data-trackguard><p>ours</p></div>').querySelector('p'))).toBe('');
  });
});

describe('priceOf', () => {
  it.each([
    ['<p>Total:\n <b>US $</b>\n <b>1</b>\n <b>2</b>\n <b>.</b>\n <b>99\n</b>\n</p>', 'Total:US $12.99'],
    ['<p>1&nbsp;<b>234</b>\n <b>,56</b>\n <b>zł</b></p>', '1 234,56zł'],
    ['<p>Total: ₪ 12.30</p>', 'Total: ₪ 12.30'],
  ])('takes no blank of the markup for one of the price: %j', (html, text) => {
    expect(priceOf(elementOf(html))).toBe(text);
  });
});

describe('finding', () => {
  const document = documentOf('<div data-trackguard><i class="x">ours</i></div><div class="x" id="a"><i class="x" id="b">theirs</i></div>');

  it('passes our own nodes by', () => {
    expect(findAll(document, '.x').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(find(document, '.x')?.id).toBe('a');
    expect(find(document, '.none')).toBeNull();
  });

  it('knows which stand in no other', () => {
    expect(outermost(findAll(document, '.x')).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('isShown', () => {
  it.each([
    ['<p>a</p>', true],
    ['<p hidden>a</p>', false],
    ['<p style="display: none">a</p>', false],
    ['<p style="color: red; display:none;">a</p>', false],
    ['<p class="comet-popover comet-popover-hidden">a</p>', false],
    ['<p class="overflow-hidden">a</p>', true],
  ])('%s', (html, expected) => {
    expect(isShown(elementOf(html))).toBe(expected);
  });
});
