import { describe, expect, it } from 'vitest';
import { readTracking } from '../../../../src/aliexpress/dom/tracking.ts';
import { AT, documentOf, TRACKING_URL } from '../fixture.ts';

const read = (html: string, url = TRACKING_URL) => readTracking(documentOf(`<div id="root">${html}</div>`), url, AT);
const parcelsOf = (html: string) => read(html).observation?.parcels;
const number = (text: string) => `<span class="logistic-info-v2--mailNoValue--X0fPzen">${text}</span>`;
const node = (title: string, desc: string, time: string) =>
  `<div class="logistic-info-v2--node--2hGf6Kc"><p class="logistic-info-v2--nodeTitle--2rejjVx">${title}</p><p class="logistic-info-v2--nodeDesc--2U3A3Yt">${desc}</p><p class="logistic-info-v2--nodeTime--3yWd5Lh">${time}</p></div>`;
const track = (...nodes: string[]) => `<div class="logistic-info-v2--track--1nqL7Vl">${nodes.join('')}</div>`;
const tab = (name: string, more = '') => `<div class="tab-list-v2--tab--1o2e9r7 ${more}">${name}</div>`;
const headline = (text: string) => `<div class="arrival-time-v2--title--e0sXWcA">${text}</div>`;

describe('numbers', () => {
  it.each([
    ['number-value', `<div class="logistic-info-v2--mailNo--3TCkYIM">Tracking number:${number('LB000000019SG')}Copy</div>`],
    ['number-value', '<p class="logistic-info-v2--mailNoValue--X0fPzen">LB000000019SG<button>Copy</button></p>'],
    ['number-line', '<div class="logistic-info-v2--mailNo--3TCkYIM">Tracking number: LB000000019SG\n<b>Copy</b></div>'],
    [
      'number-line-v1',
      '<div class="logistic-info--mailNo-pc--3cTqcXe"><span>Tracking number:</span><span>LB000000019SG</span><span>Copy</span></div>',
    ],
    ['full-number', '<div><span class="full-number"><a>LB000000019SG</a></span></div>'],
  ])('are read by %s', (strategy, html) => {
    const { observation, by } = read(html);
    expect(observation?.parcels.map((parcel) => parcel.number)).toEqual(['LB000000019SG']);
    expect(by.number).toBe(strategy);
  });

  it('of several parcels each stand with their own events', () => {
    const block = (shown: string, desc: string) => `<section>${number(shown)}${track(node('In transit', desc, 'Jul 20, 10:00'))}</section>`;
    expect(parcelsOf(block('LB000000019SG', 'first') + block('LP00000000000019', 'second'))).toMatchObject([
      { number: 'LB000000019SG', position: 0, count: 2, events: [{ text: 'first' }] },
      { number: 'LP00000000000019', position: 1, count: 2, events: [{ text: 'second' }] },
    ]);
  });

  it('that are shown twice are one parcel', () => {
    expect(parcelsOf(number('LB000000019SG') + number('LB000000019SG'))).toHaveLength(1);
  });

  it('behind tabs belong to the chosen parcel', () => {
    expect(parcelsOf(tab('Package 1') + tab('Package 2', 'tab-list-v2--active--0fKp3Rt') + number('LB000000019SG'))).toMatchObject([
      { number: 'LB000000019SG', position: 1, count: 2 },
    ]);
    expect(
      parcelsOf(`${tab('Package 1')}<div aria-selected="true" class="tab-list-v2--tab--1o2e9r7">2</div>${number('LB000000019SG')}`),
    ).toMatchObject([{ position: 1, count: 2 }]);
  });

  it.each([
    ['none is marked', tab('Package 1') + tab('Package 2')],
    ['all are', tab('Package 1', 'x-active') + tab('Package 2', 'x-active')],
    ['one is marked as not chosen', tab('Package 1') + tab('Package 2', 'x-inactive')],
  ])('are not read when nobody can tell which tab is chosen: %s', (_, tabs) => {
    expect(read(tabs + number('LB000000019SG')).observation).toBeNull();
  });

  it('that are held back leave the parcel and its events', () => {
    expect(parcelsOf(number('LP****6597'))).toMatchObject([{ number: null, isHidden: true }]);
    expect(parcelsOf(track(node('Delivered', 'Package delivered.', 'Jul 28, 18:39')))).toMatchObject([
      { number: null, events: [{ at: '2026-07-28', text: 'Package delivered.' }] },
    ]);
  });
});

describe('events', () => {
  it('are read newest first, the year told by today', () => {
    const events = [
      node('Delivered', 'Package delivered.', 'Jul 28, 11:59 EST'),
      node('In transit', '', 'Tue | Jan. 6 18:39'),
      node('Shipped', 'Received by carrier', 'Dec 24, 03:31 (GMT-6)'),
      node('', 'Without a time', ''),
    ];
    expect(parcelsOf(number('LB000000019SG') + track(...events))?.[0]?.events).toEqual([
      { at: '2026-07-28', code: null, text: 'Package delivered.' },
      { at: '2026-01-06', code: null, text: 'In transit' },
      { at: '2025-12-24', code: null, text: 'Received by carrier' },
      { at: null, code: null, text: 'Without a time' },
    ]);
  });

  it('of a parcel from last year stay together', () => {
    const events = [node('', 'b', 'Aug 3, 10:00'), node('', 'a', 'Jul 28, 10:00'), node('', 'out of order', 'Jul 29, 10:00')];
    expect(parcelsOf(track(...events))?.[0]?.events?.map(({ at }) => at)).toEqual(['2025-08-03', '2025-07-28', '2025-07-29']);
  });

  it('are none in an empty timeline, and unread where there is no timeline', () => {
    expect(parcelsOf(number('LB000000019SG') + track())?.[0]?.events).toEqual([]);
    expect(parcelsOf(number('LB000000019SG'))?.[0]?.events).toBeNull();
  });
});

describe('carrier and service', () => {
  const named = (title: string, value: string) =>
    `${number('LB000000019SG')}<b class="logistic-info-v2--carrierTitle--4eMu8Oq">${title}</b><b class="logistic-info-v2--carrierValue--5aPs2Ud">${value}</b>`;

  it.each([
    ['Carrier: ', 'J&amp;T Express', 'J&T Express', null],
    ['AliExpress standard shipping', 'J&amp;T Express', 'J&T Express', 'AliExpress standard shipping'],
    ['Transportista', 'AliExpress Selection Standard', null, 'AliExpress Selection Standard'],
    ['Carrier', 'Cainiao Super Economy · Hanjin', 'Hanjin', 'Cainiao Super Economy'],
    ['Carrier', '', null, null],
  ])('%s | %s', (title, value, carrier, service) => {
    expect(parcelsOf(named(title, value))).toMatchObject([{ carrier, service }]);
  });

  it.each([
    ['China Post Registered Air Mail', 'China Post Registered Air Mail'],
    ['Carrier：', null],
  ])('a title that stands alone is the service, unless it announces something: %s', (title, service) => {
    expect(parcelsOf(`${number('LB000000019SG')}<b class="logistic-info-v2--carrierTitle--4eMu8Oq">${title}</b>`)).toMatchObject([
      { carrier: null, service },
    ]);
  });
});

describe('what the order is promised', () => {
  it.each([
    ['Estimated delivery: Jul 31 - Aug 3', '2026-08-03'],
    ['Delivery: Jul. 24 - Aug. 14', '2026-08-14'],
    ['Estimated delivery: Aug 3', '2026-08-03'],
    ['Arrivo: 31 lug - 3 ago', '2026-08-03'],
    ['Delivered：Jul. 28', undefined],
    ['Arrivo: 3 ago', undefined],
    ['Processing', undefined],
  ])('%s', (text, promisedOn) => {
    expect(read(headline(text) + number('LB000000019SG')).observation?.facts).toEqual(promisedOn ? { promisedOn } : {});
  });

  it('is read without the address, and without our own words', () => {
    const sentence = 'Refund if no delivery before Jul 1, 2026';
    const html = `<p>Refund if no delivery before <b>Sep 3, 2026</b></p><p class="address-v2--wrap--2nHq5Xe">${sentence}</p><p data-trackguard>${sentence}</p>`;
    expect(read(html).observation?.facts).toEqual({ guaranteeOn: '2026-09-03' });
  });
});

describe('readTracking', () => {
  it.each([
    ['the address names no order', number('LB000000019SG'), 'https://www.aliexpress.com/p/tracking/index.html'],
    ['the page is still empty', '', TRACKING_URL],
    ['only our own badge shows a number', `<div data-trackguard>${number('LB000000019SG')}</div>`, TRACKING_URL],
  ])('reads nothing when %s', (_, html, url) => {
    expect(read(html, url).observation).toBeNull();
  });
});
