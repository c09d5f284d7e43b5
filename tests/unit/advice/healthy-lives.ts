/** Orders that go well, from a seed: paid, sent, scanned on the way, delivered, closed. Every parcel comes while it is protected. */
import { type Chance, chanceFrom } from './chance.ts';
import { KINDS, type Kind, NEARBY } from './healthy-kinds.ts';
import type { Course, Happening, LifeParcel } from './lives.ts';

/** Nothing of it travels: a code by mail, at once. */
const DIGITAL: readonly string[] = ['Steam gift card 10 USD', 'Game key (activation code), global', 'eSIM Europe 10 GB', 'Tarjeta regalo digital'];

export const KIND_NAMES = [...KINDS.map(({ name }) => name), 'digital goods'];

/** How often its buyer looks; `once` is two days after shipping. */
export const CADENCES = { daily: 1, 'every three days': 3, weekly: 7, once: null } as const;
export type Cadence = keyof typeof CADENCES;

export interface HealthyLife extends Course {
  kind: string;
  seed: number;
  ordered: number;
  deliveredOn: number;
  /** The last day on which the order is open, as anybody who looks can see. */
  closedOn: number;
}

/** Days for which an order that is looked at once is followed after its protection: those of disputes. */
const FORGOTTEN_DAYS = 17;
/** Of one that shows no end of protection: the rule book takes it to last so long. */
const PROTECTED_DAYS = 60;
/** One buyer in four opens the order's own pages at first, and then no more than the list. */
const LIST_ALONE = 4;

export const looksAtListAlone = ({ seed }: HealthyLife): boolean => seed % LIST_ALONE === 0;

/** The life as somebody sees it who looks so often. */
export function seenBy(life: HealthyLife, cadence: Cadence): HealthyLife {
  const every = CADENCES[cadence];
  const once = Math.min(2, life.closedOn - 1);
  const protectedUntil = life.guarantee?.[0]?.[1] ?? PROTECTED_DAYS;
  if (every === null) return { ...life, looks: (day) => (day === once ? 'pages' : null), until: protectedUntil + FORGOTTEN_DAYS };
  const isListAlone = looksAtListAlone(life);
  const first = life.ordered + (life.seed % every);
  const looks = (day: number) => ((day - first) % every !== 0 ? null : isListAlone && day > every ? ('list' as const) : ('pages' as const));
  return { ...life, looks, until: life.closedOn + every };
}

/** Shares of what lies beside the kinds. */
const DIGITAL_SHARE = 0.05;
const SLIP_SHARE = 0.1;
const SPLIT_SHARE = 0.05;
const IN_WORDS_SHARE = 0.12;
/** Days in which an order closes by itself after delivery. */
const CLOSES_DAYS = 7;
/** An answer of AliExpress that is healthy for sure came so many days before protection ended. */
const SPARE_DAYS = 8;

export function healthyLife(seed: number): HealthyLife {
  const chance = chanceFrom(seed);
  if (chance.is(DIGITAL_SHARE)) return digitalLife(chance, seed);
  const kind = chance.pick(KINDS.flatMap((each) => Array.from({ length: each.share }, () => each)));
  // A life of which the parcel came late is none of a healthy order: another one is taken.
  for (;;) {
    const life = lifeOf(kind, chance, seed);
    if (life) return life;
  }
}

function lifeOf(kind: Kind, chance: Chance, seed: number): HealthyLife | null {
  const events = journeyOf(kind, chance);
  const [deliveredOn] = events.at(-1) as Happening;
  const protection = chance.pick(kind.protection);
  if (deliveredOn > protection - (kind.legs === NEARBY ? 3 : SPARE_DAYS)) return null;
  const prepared = Math.floor(chance.days(...(kind.preparing ?? ([0, 1.5, 6] as const))));
  // Slips of Brazil and Mexico, and transfers: paid some days after ordering.
  const paying = chance.is(SLIP_SHARE) ? chance.whole(2, 6) : 0;
  const ordered = -prepared - paying;
  const isConfirmed = kind.isUnseenAtDoor || chance.is(0.4);
  const closedOn = deliveredOn + (isConfirmed ? chance.whole(0, 4) : CLOSES_DAYS);
  const promise = chance.pick(kind.promise);
  const parcel = parcelOf(kind, chance, [
    [ordered, 'AE_ORDER_PLACED'],
    [-prepared, 'AE_ORDER_PAID'],
    [0, 'AE_ORDER_SHIPPED'],
    ...(kind.isUnseenAtDoor ? events.slice(0, -1) : events),
  ]);
  return {
    kind: `${kind.name}${paying > 0 ? ', paid late' : ''}`,
    seed,
    ordered,
    paid: -prepared,
    ...(kind.titles && { title: chance.pick(kind.titles) }),
    ...destinationOf(kind, chance),
    dollars: kind.dollars[0] + chance.next() * (kind.dollars[1] - kind.dollars[0]),
    // Sent in two parcels, of which the second one comes as the first does.
    parcels: chance.is(SPLIT_SHARE) ? [parcel, parcelOf(kind, chance, parcel.events)] : [parcel],
    ...(chance.is(IN_WORDS_SHARE) && { wordsFrom: 0 }),
    isJudgedAtTurns: true,
    ...(promise !== null && { promised: promise }),
    guarantee: chance.is(0.08) ? null : [[0, protection]],
    statuses: [...(paying > 0 ? [[ordered, 'to-pay'] as const] : []), [-prepared, 'processing'], [0, 'shipped'], [closedOn, 'completed']],
    deliveredOn,
    closedOn,
    until: closedOn,
  };
}

const HIDDEN_SHARE = 0.06;

const parcelOf = ({ number, services }: Kind, chance: Chance, events: readonly Happening[]): LifeParcel => ({
  ...number(chance),
  ...(chance.is(HIDDEN_SHARE) && { number: null, isHidden: true }),
  service: chance.pick(services),
  events,
});

const destinationOf = ({ destinations = [null, null, 'ES', 'DE', 'BR'] }: Kind, chance: Chance): Pick<Course, 'destination'> => {
  const destination = chance.pick(destinations);
  return destination ? { destination } : {};
};

/** Days from shipping. One in twenty meets nobody at the door at first, some wait at a counter. */
function journeyOf({ legs, atCounter = 0.04 }: Kind, chance: Chance): Happening[] {
  let at = 0;
  const events = legs.map(([code, ...days]): Happening => {
    at += chance.days(...days);
    return [Math.floor(at), code];
  });
  const last = events.at(-1) as Happening;
  if (last[1] !== 'AE_GTMS_SIGNED') return events;
  if (chance.is(atCounter)) return [...events.slice(0, -1), [last[0], 'AE_GSTA_INFORM_BUYER'], [last[0] + chance.whole(0, 3), 'AE_GSTA_BUYER_SIGN']];
  if (chance.is(0.05)) return [...events.slice(0, -1), [last[0], 'AE_GTMS_DEL_FAILURE'], [last[0] + 1, 'AE_GTMS_DO_DEPART'], [last[0] + 1, last[1]]];
  return events;
}

function digitalLife(chance: Chance, seed: number): HealthyLife {
  const closedOn = chance.whole(1, 15);
  return {
    kind: 'digital goods',
    seed,
    ordered: 0,
    title: chance.pick(DIGITAL),
    dollars: chance.whole(5, 60),
    guarantee: null,
    parcels: chance.is(0.5) ? [] : [{ number: null, events: [] }],
    statuses: [
      [0, 'shipped'],
      [closedOn, 'completed'],
    ],
    deliveredOn: 0,
    closedOn,
    until: closedOn,
  };
}
