import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as arrival from '../../../src/journey/arrival-words.ts';
import * as departure from '../../../src/journey/departure-words.ts';
import { stageOfWords } from '../../../src/journey/words.ts';
import { LANGUAGES } from '../../world/words/languages.ts';

const { TAKEN_OVER: _, ...leaving } = departure;
const { SORTED_ABROAD: __, ...arriving } = arrival;
const TABLES = Object.entries({ ...leaving, ...arriving });

describe('the words of events', () => {
  it.each(LANGUAGES)('tell every stage in %s', (language) => {
    expect(TABLES.filter(([, words]) => !words[language]).map(([name]) => name)).toEqual([]);
  });

  it.each([
    ['Shipment information received', 'notice'],
    ['Electronic information submitted by shipper', 'notice'],
    ['Pre-shipment info sent to carrier, awaiting item', 'notice'],
    ['Shipping label created', 'notice'],
    ['Your package has been shipped', 'notice'],
    ['The seller has shipped your order', 'notice'],
    ['Package shipped out from warehouse', 'accepted'],
    ['Se ha recibido información electrónica del envío', 'notice'],
    ['Objeto aguardando postagem', 'notice'],
    ['Die Sendung wurde elektronisch angekündigt', 'notice'],
    ['Получена электронная регистрация', 'notice'],
    ['Posting/Collection', 'accepted'],
    ['Departed country of origin', 'export'],
    ['Departed from departure country/region', 'export'],
    ['Handed over to airline', 'export'],
    ['Departure from outward office of exchange', 'export'],
    ['Arrived at destination country/region', 'customs'],
    ['Arrived at customs', 'customs'],
    ['Arrival at inward office of exchange', 'customs'],
    ['Import duty unpaid', 'customs'],
    ['Released from customs', 'destination'],
    ['Arrived at sorting center in destination country', 'destination'],
    ['Arrived at destination sorting center', 'destination'],
    ['Arrived at sorting center', 'origin'],
    ['Arrived at delivery office', 'destination'],
    ['Awaiting collection', 'pick-up'],
    ['Recipient not home', 'failed'],
    ['Failed delivery attempt', 'failed'],
    ['Delivery address is incomplete', 'failed'],
    ['Return to sender', 'returning'],
    ['Parcel is being returned', 'returning'],
    ['Shipment cancelled', 'returning'],
    ['Attempted delivery. Item being returned to sender', 'returning'],
    ['Returned to the depot', null],
    ['In transit to next facility', null],
    ['Zustellung fehlgeschlagen', 'failed'],
    ['Das Paket liegt in der Packstation', 'pick-up'],
    ['Rücksendung an den Absender', 'returning'],
    ['Consegna non riuscita', 'failed'],
    ['Pronto per il ritiro', 'pick-up'],
    ['Bezorging mislukt', 'failed'],
    ['Klaar om af te halen bij afhaalpunt', 'pick-up'],
    ['Nieudana próba doręczenia', 'failed'],
    ['Paczka gotowa do odbioru', 'pick-up'],
    ['Невдала спроба доставки', 'failed'],
    ['Посилка готова до видачі', 'pick-up'],
    ['Teslim edilemedi', 'failed'],
    ['İade ediliyor', 'returning'],
    ['تعذر التسليم', 'failed'],
    ['جاهز للاستلام', 'pick-up'],
    ['המסירה נכשלה', 'failed'],
    ['החבילה ממתינה לאיסוף', 'pick-up'],
    ['배송 실패', 'failed'],
    ['발송인에게 반송되었습니다', 'returning'],
    ['不在のため配達できませんでした', 'failed'],
    ['受取場所に到着しました', 'pick-up'],
    ['นำจ่ายไม่สำเร็จ', 'failed'],
    ['Giao hàng không thành công', 'failed'],
    ['Paket siap diambil', 'pick-up'],
    ['Livrée au transporteur', null],
    ['Teslimat bekleniyor', null],
    ['', null],
  ])('%s is %s', (words, stage) => expect(stageOfWords(words)).toBe(stage));

  it('never throw, and mean nothing in front of half a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        expect(['string', 'object']).toContain(typeof stageOfWords(text));
      }),
    );
    expect(stageOfWords('undelivered')).toBeNull();
  });
});
