import { describe, expect, it } from 'vitest';
import { stageOfCode } from '../../../src/journey/codes.ts';
import { hasArrivedAbroad, hasLeftOrigin, notUnderstood, scansOf, stageOf } from '../../../src/journey/stage.ts';
import { LANGUAGES, wordsOf } from '../../world/words/languages.ts';

const event = (code: string | null, text = '') => ({ at: null, code, text });

describe('the stage of a code', () => {
  it.each([
    ['AE_ORDER_PAID', 'notice'],
    ['AE_GWMS_ACCEPT', 'notice'],
    ['GWMS_OUTBOUND', 'accepted'],
    ['AE_GOT_SUCCESS', 'accepted'],
    ['AE_SC_INBOUND_SUCCESS', 'origin'],
    ['AE_CC_EX_SUCCESS_SUCCESS', 'export'],
    ['AE_LH_DEPART_SUCCESS', 'export'],
    ['AE_LH_ARRIVE', 'customs'],
    ['AE_CC_IM_START', 'customs'],
    ['AE_CC_HO_OUT_SUCCESS', 'destination'],
    ['AE_GTMS_ACCEPT', 'destination'],
    ['AE_GTMS_DELIVERING', 'out-for-delivery'],
    ['GSTA_INFORM_BUYER', 'pick-up'],
    ['AE_GTMS_STA_SIGNED', 'pick-up'],
    ['GTMS_DEL_FAILURE', 'failed'],
    ['AE_GTMS_SIGNED', 'delivered'],
    ['RT_ANYTHING', 'returning'],
    ['AE_GTMS_OE_DEPART', 'origin'],
  ])('%s is %s', (code, stage) => expect(stageOf([event(code)])).toBe(stage));
});

describe('the stage of words, where no code was seen', () => {
  it.each([
    ['Package delivered.', 'delivered'],
    ['Delivery failed. Unable to deliver outside business hours.', 'failed'],
    ['Delivery unsuccessful', 'failed'],
    ['Delivered to the pick-up point', 'pick-up'],
    ['Out for delivery', 'out-for-delivery'],
    ['Collected by destination carrier', 'destination'],
    ['Import customs clearance started', 'customs'],
    ['Package leaving origin country/region.', 'export'],
    ['Awaiting flight', 'export'],
    ['Departed from departure country/region sorting center', 'origin'],
    ['Picked up by carrier', 'accepted'],
    ['Order paid', 'notice'],
    ['Something that nobody has seen', 'unknown'],
  ])('"%s" is %s', (text, stage) => expect(stageOf([event(null, text)])).toBe(stage));
  it('a code counts for more than words', () => expect(stageOf([event('AE_GTMS_DEL_FAILURE', 'delivered?')])).toBe('failed'));
});

describe.each(LANGUAGES)('the words of the stand-in, in %s', (language) => {
  it.each(Object.entries(wordsOf(language, '2026').scans))('of %s tell the same stage as the code', (code, [, words]) => {
    expect(stageOf([event(null, words)])).toBe(stageOfCode(code));
  });
});

describe('where a parcel is', () => {
  it('is told by the newest event', () => expect(stageOf([event('AE_GTMS_SIGNED'), event('AE_LH_DEPART')])).toBe('delivered'));
  it('is nowhere without events', () => expect(stageOf([])).toBe('none'));
});

describe('what scans prove', () => {
  it('a notice is no scan', () => expect(scansOf([event('AE_GWMS_PACKAGE'), event('AE_ORDER_SHIPPED')])).toEqual([]));
  it.each([
    ['an event of unknown meaning is no scan', event('AE_NEW_THING', 'algo'), 0],
    ['words that tell no place are a scan, but no proof of where', event(null, 'Arrived at facility'), 1],
    ['bad news is no scan', event(null, 'Package lost'), 0],
  ])('%s', (_, told, scans) => {
    expect([scansOf([told]).length, hasLeftOrigin([told]), hasArrivedAbroad([told])]).toEqual([scans, false, false]);
  });

  it.each([
    ['nobody understands the newest event', [event('AE_NEW_THING', 'algo'), event('AE_LH_DEPART')], true],
    ['somebody does', [event('AE_LH_DEPART'), event('AE_NEW_THING', 'algo')], false],
    ['there is none', [], false],
  ] as const)('%s', (_, events, expected) => expect(notUnderstood(events) !== null).toBe(expected));
  it.each([
    ['AE_SC_OUTBOUND_SUCCESS', false, false],
    ['AE_LH_DEPART', false, false],
    ['LH_HO_OUT_SUCCESS', true, false],
    ['AE_CC_IM_START', true, true],
    ['AE_GTMS_SIGNED', true, true],
  ])('%s: left its country %s, arrived %s', (code, left, arrived) => {
    const events = [event('AE_GOT'), event(code)];
    expect([hasLeftOrigin(events), hasArrivedAbroad(events)]).toEqual([left, arrived]);
  });
});
