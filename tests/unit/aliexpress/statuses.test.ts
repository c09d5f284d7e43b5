import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/aliexpress/plain-text.ts';
import { CONFIRM_WORDS, STATUS_WORDS } from '../../../src/aliexpress/status-words.ts';
import { statusOfButtonTypes, statusOfButtonWords, statusOfCode, statusOfWords } from '../../../src/aliexpress/statuses.ts';

describe('statusOfWords', () => {
  it.each([
    ['Awaiting delivery', 'shipped'],
    ['Completed', 'completed'],
    ['Finished', 'completed'],
    ['To ship', 'processing'],
    ['Ready to ship', 'processing'],
    ['Processing', 'processing'],
    ['To pay', 'to-pay'],
    ['Canceled', 'cancelled'],
    ['Closed', 'closed'],
    ['Payment expired', 'closed'],
    ['Esperando entrega', 'shipped'],
    ['Cerrado', 'closed'],
    ['Aguardando a entrega', 'shipped'],
    ['Concluído ', 'completed'],
    ['CONCLUÍDO', 'completed'],
    ['Compra cancelada', 'cancelled'],
    ['С отделкой', 'completed'],
    ['Заказ не отправлен', 'processing'],
    ['En attente de livraison', 'shipped'],
    ['Lieferung ausstehend', 'shipped'],
  ])('%s', (words, status) => {
    expect(statusOfWords(words)).toBe(status);
  });

  it.each(['Processed', 'Processado', 'Procesado', 'Спор закрыт', 'Something new', '', 'constructor'])(
    'is null for ambiguous and unknown words: %s',
    (words) => {
      expect(statusOfWords(words)).toBeNull();
    },
  );

  it('knows every wording of its table, and each for one status only', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { status, seen, expected } of STATUS_WORDS) {
      for (const words of [...seen, ...expected]) {
        expect(statusOfWords(words), words).toBe(status);
        meanings.set(fold(words), (meanings.get(fold(words)) ?? new Set()).add(status));
      }
    }
    expect([...meanings].filter(([, statuses]) => statuses.size > 1)).toEqual([]);
  });
});

describe('codes and buttons', () => {
  it('tell a status in every language', () => {
    expect(['8', '9', '7', '', 'constructor'].map(statusOfCode)).toEqual(['shipped', 'completed', null, null, null]);
    expect(statusOfButtonTypes(['CONFIRM_GOODS', 'TRACKING'])).toBe('shipped');
    // Seen on shipped and on completed orders.
    expect(statusOfButtonTypes(['TRACKING', 'REPURCHASE'])).toBeNull();
  });

  it('tell it by the words of the confirm button', () => {
    for (const words of [...CONFIRM_WORDS.seen, ...CONFIRM_WORDS.expected])
      expect(statusOfButtonWords(['Track status', words]), words).toBe('shipped');
    expect(statusOfButtonWords(['Add to cart', 'Remove'])).toBeNull();
  });
});
