import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/aliexpress/languages.ts';
import { COMPENSATION, GUARANTEE, PROTECTION } from '../../../src/aliexpress/sentence-words.ts';
import { readCompensation, readDisputeDays, readGuarantee, readProtection, readRefundNode } from '../../../src/aliexpress/sentences.ts';

describe('the tables', () => {
  it.each(Object.entries({ GUARANTEE, PROTECTION, COMPENSATION }))('have a row for every language: %s', (_, rows) => {
    expect(LANGUAGES.filter((language) => !rows.some((row) => row.language === language))).toEqual([]);
  });
});

describe('readGuarantee', () => {
  it.each([
    // Seen on pages.
    ['Refund if no delivery before Sep 4, 2026'],
    [
      'Apply for R$5,00 coupon code if delayed by Aug 3, 2026 · Refund if no delivery before Sep 4, 2026 · Refund if items damaged · Refund if package lost',
    ],
    // Expected in other wordings and languages.
    ['Refund if not delivered by Sep 4, 2026'],
    ['Reembolso si no se entrega antes del 4 sept, 2026'],
    ['Reembolso se não houver entrega antes de 4 set, 2026'],
    ['Reembolso se não for entregue até 4 de setembro de 2026'],
    ['Remboursement si non livré avant le 4 sept. 2026'],
    ['Remboursement si la livraison n’est pas effectuée avant le 4 septembre 2026'],
    ['Возврат денег, если заказ не доставлен до 4 сент. 2026'],
    ['Rückerstattung, wenn keine Lieferung vor dem 4. Sept. 2026'],
    ['Rimborso se non consegnato entro il 4 set 2026'],
    ['Zwrot pieniędzy w przypadku braku dostawy przed 4 wrz 2026'],
    ['Terugbetaling indien niet geleverd voor 4 sep 2026'],
    ['Повернення коштів у разі відсутності доставки, якщо її немає до 4 вер. 2026 р.'],
    ['4 Eylül 2026 tarihinden önce teslimat yapılmazsa para iadesi alırsınız'],
    ['4 sen 2026 tarixinə qədər çatdırılmasa, pul qaytarılır'],
    ['استرداد الأموال في حال عدم التوصيل حتى ٤ سبتمبر ٢٠٢٦'],
    ['\u202bהחזר כספי אם החבילה לא הגיעה עד ל-4 בספט׳ 2026\u202c'],
    ['2026. 9. 4. 이전에 상품이 도착하지 않으면 환불됩니다'],
    ['2026/09/04までにお届けできない場合は全額返金'],
    ['คืนเงินหากไม่มีการจัดส่งภายในวันที่ 4 กันยายน พ.ศ. 2569'],
    ['Hoàn tiền nếu chưa giao hàng trước ngày 4 tháng 9 năm 2026'],
    ['Pengembalian dana jika belum tiba hingga 4 September 2026'],
    ["Full refund if your package hasn't arrived by September 4th, 2026"],
    ['Rückerstattung, falls nicht bis zum 4. Sept. 2026 geliefert'],
    ['Rückerstattung bei Nichtlieferung bis 4. Sep. 2026'],
    ['Reembolso si no llega antes del 4 sept, 2026'],
    ['Geld terug als niet voor 4 sep 2026 geleverd'],
    ['Вернём деньги, если не доставим до 4 сентября 2026'],
    ['Teslimat 4 Eyl 2026 tarihinden önce gerçekleşmezse para iadesi'],
    ['2026년 9월 4일까지 배송이 안 되면 환불'],
    ['Pengembalian dana jika tidak ada pengiriman sebelum 4 Sep 2026'],
  ])('%s', (text) => {
    expect(readGuarantee(text)).toBe('2026-09-04');
  });

  it.each([
    'Refund if items damaged',
    'Refund if package lost',
    'Apply for coupon code if delayed by Aug 3, 2026',
    'If delivered after Aug 3, 2026 you can collect a R$5 coupon after 48 hours of that date',
    'Refund Sep 4, 2026',
    'Refund issued, delivered before Sep 4, 2026',
    'Refund notice: delivery by Aug 3, 2026',
    'Returns/refunds. Not delivered before Sep 4, 2026',
    'Refund if no delivery before 03/04/2026',
    'Refund if no delivery before Sep 4',
    'Protection Apply for coupon code if delayed by Oct 4, 2026',
    '返金ポリシー。2026年9月4日までに配達されます',
    '2026년 9월 4일까지 배송됩니다. 3일 이내 환불',
    '4 Eylül 2026 tarihine kadar teslim edilirse iade yok',
    'استرداد الأموال عند تلف المنتجات قبل 4 سبتمبر 2026',
    'If the refund has not been received by Sep 4, 2026, ask your bank',
    'Rückerstattung nicht vor dem 4. Sept. 2026',
    '',
  ])('is null for other sentences: %s', (text) => {
    expect(readGuarantee(text)).toBeNull();
  });

  it('takes the earliest of several', () => {
    expect(readGuarantee('Refund if no delivery before Sep 9, 2026 Refund if no delivery before Sep 4, 2026')).toBe('2026-09-04');
  });
});

describe('readCompensation', () => {
  it.each([
    // Seen on pages.
    'Apply for R$5,00 coupon code if delayed by Aug 3, 2026 · Refund if no delivery before Sep 4, 2026 · Refund if items damaged',
    'If delivered after Aug 3, 2026 you can collect a R$5 coupon after 48 hours of that date',
    // Expected in other wordings and languages.
    'Coupon: delayed after Aug 3, 2026',
    'Apply for a $1.00 coupon code if late by Aug 3, 2026',
    'Si se entrega después del 3 ago, 2026 puede obtener un cupón de 5,00 €',
    'Wenn die Lieferung nach dem 3. August 2026 eintrifft, erhalten Sie einen 5-€-Gutschein',
    '3 Ağu 2026 tarihinden sonra gecikirse kupon alın',
    '2026年8月3日以降に配達された場合、クーポンを獲得できます',
  ])('%s', (text) => {
    expect(readCompensation(text)).toBe('2026-08-03');
  });

  it.each([
    'Refund if no delivery before Sep 4, 2026',
    'Delivered after Aug 3, 2026',
    'Your coupon is valid until Aug 3, 2026',
    'A coupon for you · Delivered after Aug 3, 2026',
    'Sorry for the late delivery. As compensation here is a £1.00 coupon code.',
    'Apply for a coupon code if delayed by 03/04/2026',
    '',
  ])('is null for other sentences: %s', (text) => {
    expect(readCompensation(text)).toBeNull();
  });

  it('reads digits alone in the language of the page', () => {
    const text = 'Gutschein, falls die Lieferung nach dem 03.08.2026 eintrifft · Rückerstattung, wenn nicht geliefert bis 04.09.2026';
    expect([readCompensation(text), readGuarantee(text)]).toEqual([null, null]);
    expect([readCompensation(text, { language: 'de' }), readGuarantee(text, { language: 'de' })]).toEqual(['2026-08-03', '2026-09-04']);
  });
});

describe('readProtection', () => {
  it('reads a sentence about the protection itself', () => {
    expect(readProtection('Purchase Protection ends on Oct 1, 2026')).toBe('2026-10-01');
    expect(readProtection('Your purchase is protected until Oct 1, 2026')).toBe('2026-10-01');
    expect(readProtection('La protección del comprador termina el 1 oct, 2026')).toBe('2026-10-01');
  });

  it.each([
    'Der Käuferschutz endet am 1. Okt. 2026',
    'Protezione acquirente fino al 1 ott 2026',
    'Kopersbescherming tot 1 okt 2026',
    'Ochrona kupującego do 1 paź 2026',
    'Захист покупця до 1 жовт. 2026 р.',
    'Alıcı koruması 1 Eki 2026 tarihinde sona erer',
    'حماية المشتري حتى 1 أكتوبر 2026',
    'הגנת הקונה עד 1 באוק׳ 2026',
    '구매자 보호 2026년 10월 1일까지',
    '購入者保護は2026年10月1日まで',
    'การคุ้มครองผู้ซื้อสิ้นสุด 1 ต.ค. 2026',
    'Bảo vệ người mua đến 1 thg 10, 2026',
    'Perlindungan pembeli hingga 1 Okt 2026',
  ])('%s', (text) => {
    expect(readProtection(text)).toBe('2026-10-01');
  });

  it.each(['Protection Apply for coupon code if delayed by Oct 4, 2026', 'Refund if no delivery before Sep 4, 2026', 'Buyer protection 75 days'])(
    'is null for other promises: %s',
    (text) => {
      expect(readProtection(text)).toBeNull();
    },
  );
});

describe('readRefundNode', () => {
  it.each(['Refund Sep 4, 2026', 'Sep 4, 2026 Refund', 'Reembolso 4 sept, 2026', 'Возврат 4 сентября 2026', 'Remboursement 4 sept. 2026'])(
    '%s',
    (text) => {
      expect(readRefundNode(text)).toBe('2026-09-04');
    },
  );

  it.each(['Paid Jul 15, 2026', 'R$5 Aug 5, 2026', 'Refund', 'Refund if you return the goods in person before Sep 4, 2026'])(
    'is null for other nodes: %s',
    (text) => {
      expect(readRefundNode(text)).toBeNull();
    },
  );
});

describe('readDisputeDays', () => {
  it.each([
    'If the item you received is defective or not as described, you can open a dispute within 90 days after order was placed.',
    'Puede abrir una disputa en los 90 días posteriores a la realización del pedido.',
    'Você pode abrir uma disputa em até 90 dias após a realização do pedido.',
    'Você pode abrir uma disputa em até 90 dias após o pedido.',
    'Vous pouvez ouvrir un litige dans les 90 jours suivant la commande.',
    'Открыть спор можно в течение 90 дней после оформления заказа.',
  ])('%s', (text) => {
    expect(readDisputeDays(text)).toBe(90);
  });

  it.each([
    'you can apply for a return/refund within 7 days of confirming receipt.',
    'You can open a dispute within 15 days after order was completed.',
    'Puede abrir una disputa en los 15 días posteriores a la recepción del pedido.',
    '',
  ])('is null for days that count from another event: %s', (text) => {
    expect(readDisputeDays(text)).toBeNull();
  });
});

describe('sentences', () => {
  const READERS = [readGuarantee, readProtection, readCompensation, readRefundNode, readDisputeDays];
  const pieces = [...GUARANTEE, ...PROTECTION, ...COMPENSATION].flatMap(({ subject, between = [], until, near = '' }) =>
    [subject, ...between, until, near].flatMap((words) => words.replaceAll('*', 'ab').split('|')),
  );

  it('never throw', () => {
    const shaped = fc
      .array(fc.constantFrom(...pieces, ' ', '4', 'Sep 4, 2026', '9月4日', '·', '.'), { maxLength: 60 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), shaped), (text) => {
        for (const read of READERS) expect(['string', 'number', 'object']).toContain(typeof read(text));
      }),
    );
  });

  /** ms, the best of several tries. */
  function effortOf(text: string): number {
    const tries = Array.from({ length: 5 }, () => {
      const start = performance.now();
      for (const read of READERS) read(text);
      return performance.now() - start;
    });
    return Math.min(...tries);
  }

  it.each(['refund no deliver before ', '까지 배송 않 환불 ', 'coupon delayed by ', '返金', 'مإ', 'a'])(
    'take time in proportion to a text that nearly is one: %s',
    (piece) => {
      const [short, long] = [1_000, 16_000].map((length) => effortOf(piece.repeat(length / piece.length))) as [number, number];
      // 16 when it grows with the length, 256 when with its square.
      expect(long / short).toBeLessThan(100);
    },
  );

  it('are not looked for in what no page is long enough to hold', () => {
    expect(readGuarantee(`${'x '.repeat(40_000)}Refund if no delivery before Sep 4, 2026`)).toBe('2026-09-04');
    expect(readGuarantee(`${'x '.repeat(60_000)}Refund if no delivery before Sep 4, 2026`)).toBeNull();
  });
});
