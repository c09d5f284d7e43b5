import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDisputeDays, readGuarantee, readProtection, readRefundNode } from '../../../src/aliexpress/sentences.ts';

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
    '',
  ])('is null for other sentences: %s', (text) => {
    expect(readGuarantee(text)).toBeNull();
  });

  it('takes the earliest of several', () => {
    expect(readGuarantee('Refund if no delivery before Sep 9, 2026 Refund if no delivery before Sep 4, 2026')).toBe('2026-09-04');
  });
});

describe('readProtection', () => {
  it('reads a sentence about the protection itself', () => {
    expect(readProtection('Purchase Protection ends on Oct 1, 2026')).toBe('2026-10-01');
    expect(readProtection('La protección del comprador termina el 1 oct, 2026')).toBe('2026-10-01');
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
  it('never throw, and take no time over a long one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([readGuarantee(text), readProtection(text), readRefundNode(text), readDisputeDays(text)]).toHaveLength(4);
      }),
    );
    expect(readGuarantee('refund no deliver before '.repeat(20_000))).toBeNull();
  });
});
