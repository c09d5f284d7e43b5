import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODES_BY_STAGE } from '../../../src/journey/codes.ts';
import { EVENT_LANGUAGES } from '../../../src/journey/languages/index.ts';
import { hasArrivedAbroad, hasLeftOrigin, hasReachedExport, lastScanOn, scansOf, stageOf, stageOfEvent } from '../../../src/journey/stage.ts';
import { readWords } from '../../../src/journey/words.ts';
import { addDays, type Day } from '../../../src/model/day.ts';
import { DENIALS, type Denials } from './denials.ts';
import { PHRASES } from './phrases.ts';

const stageOfWords = (text: string) => stageOfEvent({ at: null, code: null, text });

describe('the words of events', () => {
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
    ['Import duty unpaid', 'must-pay'],
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
    ['Shipment cancelled', 'cancelled'],
    ['Attempted delivery. Item being returned to sender', 'returning'],
    ['Returned to the depot', 'unknown'],
    ['In transit to next facility', 'in-transit'],
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
    ['Livrée au transporteur', 'unknown'],
    ['Teslimat bekleniyor', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (words, stage) => expect(stageOfWords(words)).toBe(stage));

  it('never throw, and mean nothing in front of half a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        expect(['string', 'object']).toContain(typeof readWords(text));
      }),
    );
    expect(stageOfWords('undelivered')).not.toBe('delivered');
  });

  it('are read no further than an event is long', () => {
    expect(readWords(`${'x '.repeat(400)}. Package delivered`)).toBeNull();
  });
});

describe.each(Object.entries(PHRASES))('tricky phrases in %s', (_, { phrases }) => {
  it.each(phrases)('"%s" is %s', (words, stage) => expect(stageOfWords(words)).toBe(stage));
});

it('there are tricky phrases enough', () => {
  const all = Object.values(PHRASES).flatMap(({ phrases }) => phrases);
  for (const { source } of Object.values(PHRASES)) expect(source.length).toBeGreaterThan(20);
  expect(new Set(all.map(([words]) => words)).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(120);
  expect(Object.keys(PHRASES).length).toBeGreaterThanOrEqual(12);
  expect(Object.keys(DENIALS).toSorted()).toEqual(Object.keys(EVENT_LANGUAGES).toSorted());
});

/** Words in the letters of many languages that nobody has described. */
const WORDS = [
  'Foo',
  'bar',
  'lorem',
  'señal',
  'größe',
  'сообщение',
  'дата',
  'メモ',
  '참고',
  'ملاحظة',
  'הערה',
  '12:30',
  'Madrid',
  '-',
  'abc',
  'unknown',
  'note',
];
const notUnderstood = fc
  .oneof(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    fc.string({ maxLength: 40 }),
  )
  .filter((text) => readWords(text) === null);
const known = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.constantFrom(...CODES_BY_STAGE.map(([, [code]]) => code as string)));
const dayOf = (days: number) => addDays('2026-03-01' as Day, days);

describe('T22: words that nobody understands', () => {
  const told = fc.tuple(
    fc.array(known, { maxLength: 5 }),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), notUnderstood), { minLength: 1, maxLength: 3 }),
  );

  it('neither end a silence nor prove that anything moves', () => {
    fc.assert(
      fc.property(told, ([codes, texts]) => {
        const events = codes.map(([days, code]) => ({ at: dayOf(days), code, text: '' }));
        const all = [...texts.map(([days, text]) => ({ at: dayOf(days), code: null, text })), ...events];
        const proven = (of: typeof all) => [lastScanOn(of), scansOf(of).length, hasReachedExport(of), hasLeftOrigin(of), hasArrivedAbroad(of)];
        expect(proven(all)).toEqual(proven(events));
        if (events.length > 0) expect(stageOf(all)).toBe(stageOf(events));
      }),
      { numRuns: 300 },
    );
  });

  it('are given up for no date, place or punctuation around them', () => expect(readWords('12:30 - Madrid, lorem (bar)')).toBeNull());
});

/** A sentence of delivery that somebody else received, or that says that nothing was delivered. */
const denied = ({ said, negated, directed, planned }: Denials): fc.Arbitrary<string> =>
  fc
    .record({
      words: fc.oneof(
        fc.constantFrom(...negated),
        fc.constantFrom(...planned),
        fc.tuple(fc.constantFrom(...said), fc.constantFrom(...directed)).map(([delivered, whom]) => whom.replace('#', delivered)),
      ),
      before: fc.constantFrom('', 'Madrid: ', '12:30 – ', '[DE] ', '2026-03-04, '),
      after: fc.constantFrom('', '.', '!', ' (12:30)', ', Madrid', ' – 28001'),
      isLoud: fc.boolean(),
    })
    .map(({ words, before, after, isLoud }) => `${before}${isLoud ? words.toUpperCase() : words}${after}`);

describe.each(Object.entries(DENIALS))('T22: in %s', (_, denials) => {
  it('what is negated, planned or meant for somebody else is never delivered', () => {
    fc.assert(
      fc.property(denied(denials), (words) => {
        expect(stageOfWords(words)).not.toBe('delivered');
      }),
      { numRuns: 150 },
    );
  });

  it.each(denials.said)('"%s" is', (words) => expect(stageOfWords(words)).toBe('delivered'));
});
