/**
 * The kinds of orders that buyers make, and how each travels when all goes well. How long a leg takes is invented after what the rule book calls usual
 * (handing over 3-7 days, a hold that fills, customs up to three weeks, Standard 15-45 days) and what AliExpress printed in 2026 (protection 49-75 days
 * from shipping, 15-20 from a warehouse nearby).
 */
import { s10CheckDigit } from '../../../src/number/s10.ts';
import type { Chance } from './chance.ts';
import type { LifeParcel } from './lives.ts';

/** A step of the journey: its code, and the days since the one before it: least, usual, and what one in a hundred exceeds. */
type Leg = readonly [code: string, least: number, usual: number, long: number];

export interface Kind {
  name: string;
  /** How many of a hundred lives. */
  share: number;
  services: readonly (string | null)[];
  legs: readonly Leg[];
  number: (chance: Chance) => Partial<LifeParcel>;
  dollars: readonly [least: number, most: number];
  /** Days of protection from shipping. */
  protection: readonly number[];
  /** Days of the delivery time that pages promise, none for null. */
  promise: readonly (number | null)[];
  destinations?: readonly (string | null)[];
  titles?: readonly string[];
  /** Days from payment to shipping. */
  preparing?: readonly [least: number, usual: number, long: number];
  /** How often it waits at a counter, and for how long at most (days). */
  atCounter?: number;
  /** Never scanned on its last way: the buyer finds it in the letter box, and confirms it. */
  isUnseenAtDoor?: boolean;
}

const digits = (chance: Chance, count: number): string => Array.from({ length: count }, () => chance.whole(0, 9)).join('');
const s10 = (service: string) => (chance: Chance) => {
  const serial = `${chance.whole(1, 9)}${digits(chance, 7)}`;
  return { number: `${service}${serial}${s10CheckDigit(serial)}CN` };
};
const cainiao = (chance: Chance): Partial<LifeParcel> => ({ number: `LP00${digits(chance, 12)}` });
/** The first leg's number, and that of the last one once it is in its country. */
const handedOver = (chance: Chance): Partial<LifeParcel> => ({ ...cainiao(chance), laterNumber: [chance.whole(8, 20), s10('RB')(chance).number] });

const IN_CHINA = (usual: number, long: number): Leg[] => [
  ['AE_GWMS_ACCEPT', 0, 0.5, 2],
  ['AE_PU_PICKUP_SUCCESS', 0, usual, long],
  ['AE_SC_INBOUND_SUCCESS', 0, 0.7, 3],
  ['AE_SC_OUTBOUND_SUCCESS', 0, 0.5, 3],
];
const OUT = (usual: number, long: number): Leg[] => [
  ['AE_CC_EX_START', 0, 0.7, 4],
  ['AE_CC_EX_SUCCESS', 0, 0.5, 3],
  ['AE_LH_HO_AIRLINE', 0, 1, 5],
  ['AE_LH_DEPART', 0, usual, long],
];
const IN = (usual: number, long: number): Leg[] => [
  ['AE_LH_ARRIVE', 0.5, usual, long],
  ['AE_CC_IM_START', 0, 0.7, 4],
  ['AE_CC_IM_SUCCESS', 0, 1, 9],
];
const TO_DOOR = (usual: number, long: number): Leg[] => [
  ['AE_GTMS_ACCEPT', 0, 1, 5],
  ['AE_GTMS_DO_ARRIVE', 0, usual, long],
  ['AE_GTMS_DO_DEPART', 0, 0.5, 3],
  ['AE_GTMS_SIGNED', 0, 0.1, 1],
];
const BY_AIR: Leg[] = [...IN_CHINA(2, 8), ...OUT(1.5, 7), ...IN(3, 11), ...TO_DOOR(1.5, 7)];
const BY_POST: Leg[] = [...IN_CHINA(3, 9), ...OUT(3, 12), ...IN(6, 17), ...TO_DOOR(2.5, 9)];
export const NEARBY: Leg[] = [
  ['AE_GWMS_ACCEPT', 0, 0.2, 1],
  ['AE_PU_PICKUP_SUCCESS', 0, 0.7, 3],
  ['AE_GTMS_ACCEPT', 0, 0.5, 2],
  ['AE_GTMS_DO_ARRIVE', 0, 0.8, 4],
  ['AE_GTMS_DO_DEPART', 0, 0.3, 2],
  ['AE_GTMS_SIGNED', 0, 0.1, 1],
];

const STANDARD: Omit<Kind, 'name' | 'share'> = {
  services: ['AliExpress Selection Standard', 'AliExpress standard shipping', 'AliExpress Selection Standard Fast for Special Goods', null],
  legs: BY_AIR,
  number: cainiao,
  dollars: [6, 70],
  protection: [49, 50, 60, 75],
  promise: [null, 25, 30, 40],
};
const LOCAL: Omit<Kind, 'name' | 'share' | 'number'> = {
  services: [null, 'AliExpress Local Standard', 'Standard delivery'],
  legs: NEARBY,
  dollars: [8, 120],
  protection: [15, 18, 20],
  promise: [null, 5, 7],
  preparing: [0, 0.7, 3],
};

export const KINDS: readonly Kind[] = [
  { ...STANDARD, name: 'Standard', share: 18 },
  { ...STANDARD, name: 'Standard, handed over to a post', share: 6, number: handedOver },
  {
    ...STANDARD,
    name: 'Choice',
    share: 16,
    services: ['Choice', 'AliExpress Choice', 'AliExpress Selection Standard'],
    legs: [...IN_CHINA(0.8, 4), ...OUT(0.8, 4), ...IN(2, 7), ...TO_DOOR(0.7, 5)],
    dollars: [2, 40],
    promise: [14, 18, 25],
    preparing: [0, 0.8, 3],
  },
  {
    ...STANDARD,
    name: 'Saver',
    share: 10,
    services: ['AliExpress Saver Shipping', 'Cainiao Super Economy', 'Cainiao Super Economy Global'],
    legs: [...IN_CHINA(3, 9), ...OUT(3, 14), ...IN(6, 18), ...TO_DOOR(2.5, 9)],
    number: (chance) => (chance.is(0.5) ? { number: `SYAE00${digits(chance, 7)}` } : cainiao(chance)),
    dollars: [1, 7],
    promise: [null, 45, 60],
  },
  {
    ...STANDARD,
    name: 'Saver, unseen at the door',
    share: 4,
    services: ['AliExpress Saver Shipping', 'Cainiao Super Economy'],
    legs: [...IN_CHINA(3, 9), ...OUT(3, 14), ['', 6, 14, 26]],
    number: (chance) => (chance.is(0.5) ? { number: `SYAE00${digits(chance, 7)}` } : s10('UM')(chance)),
    dollars: [1, 4.5],
    promise: [null, 60],
    isUnseenAtDoor: true,
  },
  { ...STANDARD, name: 'registered', share: 8, services: ['China Post Registered Air Mail', null], legs: BY_POST, number: s10('RB') },
  {
    ...STANDARD,
    name: 'EMS',
    share: 4,
    services: ['EMS', 'ePacket'],
    legs: [...IN_CHINA(1, 4), ...OUT(1.5, 6), ...IN(3, 9), ...TO_DOOR(1.5, 5)],
    number: s10('EA'),
    dollars: [25, 200],
    promise: [null, 20],
  },
  { ...STANDARD, name: '4PX', share: 5, services: ['4PX', null], number: (chance) => ({ number: `4PX3${digits(chance, 12)}CN`, carrier: '4PX' }) },
  { ...STANDARD, name: 'YunExpress', share: 5, services: ['YunExpress', null], number: (chance) => ({ number: `YT24${digits(chance, 14)}` }) },
  {
    ...LOCAL,
    name: 'warehouse in Spain',
    share: 4,
    number: (chance) => ({ number: `PR11000${digits(chance, 10)}C`, carrier: chance.pick([null, 'Correos']) }),
    destinations: ['ES', null],
  },
  {
    ...LOCAL,
    name: 'warehouse in Poland',
    share: 3,
    number: (chance) => ({ number: `6${digits(chance, 23)}`, carrier: chance.pick([null, 'InPost']) }),
    destinations: ['PL', null],
    atCounter: 0.5,
  },
  {
    ...LOCAL,
    name: 'warehouse in the US',
    share: 3,
    number: () => ({ number: '9400100012345678901237', carrier: 'USPS' }),
    destinations: ['US', null],
  },
  {
    ...LOCAL,
    name: 'warehouse in France',
    share: 3,
    number: (chance) => ({ number: `88000${digits(chance, 9)}A`, carrier: chance.pick([null, 'La Poste']) }),
    destinations: ['FR', null],
    atCounter: 0.2,
  },
  {
    ...STANDARD,
    name: 'pre-order',
    share: 4,
    titles: ['Pre-order: figure, ships next month', 'Предзаказ наушники', 'Preventa de figura coleccionable'],
    preparing: [12, 25, 45],
  },
];
