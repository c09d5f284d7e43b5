import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/aliexpress/languages.ts';
import { CONFIRM_WORDS, STATUS_WORDS } from '../../../src/aliexpress/status-words.ts';
import { statusOfButtonTypes, statusOfButtonWords, statusOfCode, statusOfWords } from '../../../src/aliexpress/statuses.ts';
import { foldedWords } from '../../../src/aliexpress/wordings.ts';

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
    ['Awaiting delivery.', 'shipped'],
    ['Versandbereit', 'processing'],
  ])('%s', (words, status) => {
    expect(statusOfWords(words)).toBe(status);
  });

  it.each([
    ...['Processed', 'Processado', 'Procesado', 'Traité', 'Verarbeitet', 'Elaborato', 'Verwerkt', 'Przetworzono', 'Обработан', 'Оброблено'],
    ...['İşlendi', 'تمت المعالجة', 'עובד', '처리됨', '処理済み', 'ดำเนินการแล้ว', 'Đã xử lý', 'Telah diproses'],
    ...['ממתין למשלוח', '배송 대기', 'รอการจัดส่ง', 'Menunggu pengiriman'],
    ...['Спор закрыт', 'Something new', '', 'constructor'],
  ])('is null for ambiguous and unknown words: %s', (words) => {
    expect(statusOfWords(words)).toBeNull();
  });

  it('takes every wording of its table for one status only, in all languages together', () => {
    const meanings = new Map<string, Set<string>>();
    for (const [status, wordings] of Object.entries(STATUS_WORDS)) {
      for (const words of foldedWords(wordings)) {
        expect(statusOfWords(words), words).toBe(status);
        meanings.set(words, (meanings.get(words) ?? new Set()).add(status));
      }
    }
    expect([...meanings].filter(([, statuses]) => statuses.size > 1)).toEqual([]);
  });

  it.each(LANGUAGES)('knows a wording for every state in %s, and for the button that confirms', (language) => {
    for (const [status, wordings] of [...Object.entries(STATUS_WORDS), ['confirm', CONFIRM_WORDS] as const]) {
      const { seen = [], expected = [] } = wordings[language];
      expect(seen.length + expected.length, status).toBeGreaterThan(0);
    }
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
    for (const words of foldedWords(CONFIRM_WORDS)) expect(statusOfButtonWords(['Track status', words]), words).toBe('shipped');
    expect(statusOfButtonWords(['Add to cart', 'Remove'])).toBeNull();
  });
});
