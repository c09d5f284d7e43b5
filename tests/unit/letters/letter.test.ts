import { describe, expect, it } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import es from '../../../assets/locales/es.json' with { type: 'json' };
import fr from '../../../assets/locales/fr.json' with { type: 'json' };
import ptBr from '../../../assets/locales/pt_BR.json' with { type: 'json' };
import ru from '../../../assets/locales/ru.json' with { type: 'json' };
import { canWrite, sayLetter, writeLetter } from '../../../src/letters/letter.ts';
import { LETTER_IDS, type LetterId } from '../../../src/model/judgement.ts';
import { text } from '../../../src/model/text.ts';
import type { OrderView } from '../../../src/model/view.ts';
import { createSay, lookUpIn } from '../../../src/ui/say.ts';
import { sayToSeller } from '../../../src/ui/seller-say.ts';
import {
  advice,
  arabic,
  calm,
  day,
  deadline,
  EVERY_STATE,
  ended,
  estimated,
  longTitle,
  noNumber,
  parcel,
  urgent,
  verdict,
  view,
} from '../ui/states.ts';

const write = (id: LetterId, given: OrderView): string => sayLetter(writeLetter(id, given), sayToSeller);

const RH = verdict('RH407182652CN');
const silent = view(
  { orderId: '8212000000000021', shippedOn: day('2026-11-10'), parcels: [{ number: RH.number, events: [], eventsSeenOn: day('2026-11-22') }] },
  { deadline: deadline('2026-12-30', 38), parcels: [parcel({ verdict: RH, silentDays: 12 })] },
);
const inChinaOnly = verdict('778564690318', { family: 'local', trace: 'origin', confidence: 'likely', rules: ['N10'], warnings: ['N10'] });
const local = view(
  { orderId: '8212000000000022', parcels: [{ number: '778564690318' }] },
  { parcels: [parcel({ verdict: inChinaOnly })], warnings: [advice('N10', 'note', 'Inside China only')] },
);
const stalled = view(
  {
    orderId: '8212000000000023',
    orderedOn: day('2026-09-28'),
    shippedOn: day('2026-10-01'),
    promisedOn: day('2026-10-30'),
    parcels: [{ number: 'LP00123456789012', originNumber: 'CNG00123', eventsSeenOn: day('2026-11-22') }],
  },
  {
    deadline: deadline('2026-11-29', 7),
    parcels: [
      parcel({
        verdict: verdict('LP00123456789012', { family: 'cainiao', trace: 'unknown', confidence: 'likely' }),
        originVerdict: verdict('CNG00123', { family: 'unknown', trace: 'unknown', confidence: 'guess' }),
        stage: 'customs',
        lastEventOn: day('2026-10-20'),
      }),
    ],
  },
);
const announced = view(
  { orderId: '8212000000000024', parcels: [{ number: RH.number }] },
  { parcels: [parcel({ verdict: RH, stage: 'notice', lastEventOn: day('2026-11-02'), silentDays: 20 })] },
);

describe('a letter, filled in', () => {
  it('L1: asks the seller about a silent number', () => {
    expect(write('L1', silent)).toBe(`Hello,

I cannot track the parcel of my order 8212000000000021.

Shipped on: 10 Nov 2026

Tracking number: RH407182652CN
About this number: it can usually be tracked up to delivery
Days without any tracking update since shipping: 12

Could you please check the number, and tell me when the parcel was handed to the carrier? If there is another number, please send it to me.

Thank you.`);
  });

  it('L2: tells for the dispute number, dates, and days of silence', () => {
    expect(write('L2', stalled)).toBe(`I have not received my order 8212000000000023.

Ordered on: 28 Sept 2026
Shipped on: 1 Oct 2026
Promised by: 30 Oct 2026
End of protection: 29 Nov 2026

Tracking number: LP00123456789012
About this number: it looks like the numbers of China Post
First number: CNG00123
Last tracking update: 20 Oct 2026 (At customs)
Days without a new tracking update: 33

I ask for a full refund.`);
  });

  it.each([
    ['en', en, 'Shipped on: Oct 1, 2026', 'Last tracking update: Oct 20, 2026'],
    ['es', es, 'Fecha de envío: 1 oct 2026', 'Último movimiento: 20 oct 2026'],
    ['fr', fr, 'Expédié le 1 oct. 2026', 'Dernière mise à jour : 20 oct. 2026'],
    ['pt-BR', ptBr, 'Data do envio: 1 de out. de 2026', 'Última movimentação: 20 de out. de 2026'],
    ['ru', ru, 'Дата отправки: 1 окт. 2026 г.', 'Последнее обновление: 20 окт. 2026 г.'],
  ])('writes each day with its year, in that year too: %s', (language, words, ...lines) => {
    const said = sayLetter(writeLetter('L2', stalled), createSay(lookUpIn(words), language, day('2026-11-28'))).replace(/\s/g, ' ');
    for (const line of lines) expect(said).toContain(line);
  });

  it.each<[LetterId, string, OrderView, string[]]>([
    ['L1', 'a number that was only announced', announced, ['Announced by the sender on 2 Nov 2026, no tracking update since', 'since shipping: 20']],
    ['L2', 'a number of no use abroad', local, ['About this number: it can probably be tracked inside China only']],
    ['L2', 'a wrong check digit', { ...urgent }, ['RB123456784CN', 'its digits do not match, so it may be mistyped']],
    ['L3', 'a parcel that stands still', stalled, ['Shipped on: 1 Oct 2026', 'Days without a new tracking update: 33', 'ask for a search']],
    ['L4', 'a printed deadline', silent, ['End of protection: 30 Dec 2026', 'extend the purchase protection']],
    ['L5', 'a number of no use abroad', local, ['8212000000000022', 'Tracking number: 778564690318', 'international tracking number']],
    ['L6', 'a parcel at customs', stalled, ['LP00123456789012', 'Last tracking update: 20 Oct 2026 (At customs)']],
  ])('%s: names what is known of %s', (id, _, given, parts) => {
    for (const words of parts) expect(write(id, given)).toContain(words);
  });

  it.each<[LetterId, string, OrderView, string]>([
    ['L1', 'a number that nobody has seen', noNumber, 'Tracking number'],
    ['L2', 'an end of protection that we only estimate', estimated, 'Protection ends'],
    ['L2', 'a day of shipping that was never read', local, 'Shipped on'],
    ['L6', 'the order, which means nothing to a carrier', stalled, '8212000000000023'],
    ['L6', 'what a carrier knows of its own number', stalled, 'About this number'],
    ['L2', 'a doubt that scans have refuted', { ...local, judgement: { ...local.judgement, warnings: [] } }, 'About this number'],
    [
      'L2',
      'a text that stands in place of a number',
      view({ orderId: '8212000000000025' }, { parcels: [parcel({ verdict: verdict('X'.repeat(50)) })] }),
      'XXX',
    ],
  ])('%s: says nothing of %s', (id, _, given, words) => {
    expect(write(id, given)).not.toContain(words);
  });

  it('is about the parcels that are missing, the first three of them', () => {
    const number = (digit: number) => `RB12345678${digit}CN`;
    const parcels = [1, 2, 3, 4, 5].map((digit) => parcel({ verdict: verdict(number(digit)), stage: digit === 1 ? 'delivered' : 'in-transit' }));
    const words = write(
      'L2',
      view({ orderId: '8212000000000026', parcels: parcels.map(({ verdict: seen }) => ({ number: seen?.number })) }, { parcels }),
    );
    expect([1, 2, 3, 4, 5].filter((digit) => words.includes(number(digit)))).toEqual([2, 3, 4]);
    expect(words).toContain('There is 1 more parcel in this order.');
  });

  it('L1: asks for the number where none is known', () => {
    for (const given of [noNumber, view({ orderId: '8212000000000027', parcels: [{ isHidden: true }] }, { parcels: [parcel()] })]) {
      expect(write('L1', given)).toContain('Could you please send me the tracking number');
      expect(write('L1', given)).not.toContain('check the number');
    }
  });

  it('L1: says of a number that it was used before', () => {
    const reused = { ...advice('N17', 'warn', ''), what: text('advice.N17.what', { number: RH.number }) };
    const words = write('L1', { ...silent, judgement: { ...silent.judgement, warnings: [reused] } });
    expect(words).toContain('About this number: it was used for another parcel before');
  });

  it.each<[LetterId, string[]]>([
    ['L2', ['A part of my order 8212000000000028 has not arrived.', 'I ask for a full refund of the missing part.']],
    ['L4', ['A part of my order 8212000000000028 has not arrived yet.']],
  ])('%s: claims no parcel that has arrived', (id, parts) => {
    const parcels = [parcel({ verdict: RH, stage: 'delivered' }), parcel({ verdict: verdict('RB123456785CN'), stage: 'in-transit' })];
    const words = write(id, view({ orderId: '8212000000000028', parcels: [{ number: RH.number }, { number: 'RB123456785CN' }] }, { parcels }));
    for (const part of parts) expect(words).toContain(part);
    expect(words).toContain('RB123456785CN');
    expect(words).not.toContain(RH.number);
  });

  it('L6: is not offered without a number, which is all that a carrier knows', () => {
    expect([canWrite('L6', stalled), canWrite('L6', noNumber), canWrite('L3', noNumber)]).toEqual([true, false, true]);
  });

  const cases = [silent, local, stalled, announced, ended, calm, arabic, longTitle, ...EVERY_STATE];
  it.each(LETTER_IDS.flatMap((id) => cases.map((given) => [id, given.order.orderId, given] as const)))(
    '%s of %s has no hole and is short',
    (id, _, given) => {
      const words = write(id, given);
      expect(words).not.toMatch(/[{}$]|null|undefined|unknown|letters\./);
      expect(words).not.toMatch(/\n{3}|\s$/);
      expect(words.length).toBeLessThan(1_200);
    },
  );
});
