/** Orders of which anything may become, from a seed: healthy ones, and such as go wrong somewhere, of buyers who look and answer now and then. */
import type { MarkKind } from '../../../src/model/mark.ts';
import type { OrderStatus } from '../../../src/model/order.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { healthyLife } from './healthy-lives.ts';
import type { Course, Happening, LifeParcel } from './lives.ts';

export interface RandomLife extends Course {
  ordered: number;
  seed: number;
  what: string;
  /** Days between looks. */
  every: number;
}

/** The scans up to a place, and what comes instead of the others. */
type Bend = (events: readonly Happening[], chance: Chance) => Happening[];
const upToSome = (events: readonly Happening[], chance: Chance): Happening[] => events.slice(0, chance.whole(3, events.length - 1));
const lastDay = (events: readonly Happening[]): number => events.at(-1)?.[0] ?? 0;
const then =
  (...codes: readonly string[]): Bend =>
  (events, chance) => {
    const before = upToSome(events, chance);
    return [...before, [Math.max(1, lastDay(before)) + chance.whole(0, 9), chance.pick(codes)]];
  };

const BENDS: Readonly<Record<string, Bend>> = {
  'goes well': (events) => [...events],
  'never sent': (events) => events.slice(0, 3),
  'stops on its way': upToSome,
  'stops, and comes late': (events, chance) => {
    const before = upToSome(events, chance);
    const pause = chance.whole(10, 60);
    return [...before, ...events.slice(before.length).map(([day, code]): Happening => [day + pause, code])];
  },
  lost: then('AE_GTMS_LOST', 'PARCEL_DESTROYED', 'AE_CC_SEIZED', 'AE_CC_IM_REJECT'),
  'called off': then('AE_GWMS_CANCEL', 'AE_GWMS_REJECT'),
  'goes back': then('AE_RT_INBOUND', 'AE_RETURNED'),
  'customs asks': (events, chance) => {
    const asked = then('AE_CUS_TAX', 'AE_CC_IM_FAILURE')(events, chance);
    return chance.is(0.5) ? asked : [...asked, [lastDay(asked) + chance.whole(1, 12), 'AE_CC_IM_SUCCESS']];
  },
  'waits at a counter': then('AE_GSTA_INFORM_BUYER', 'AE_GTMS_DEL_FAILURE'),
  'something that nobody understands': then('AE_SOMETHING_NEW'),
};

const NUMBERS: readonly Partial<LifeParcel>[] = [
  { number: 'RB123456784CN' },
  { number: 'LB123456785CN' },
  { number: 'UA123456785YP' },
  { number: '7712345690128' },
  { number: '8200000000000001' },
  { number: 'ABCDE0000000' },
  { number: null },
];
const ENDS: readonly OrderStatus[] = ['completed', 'refunded', 'closed', 'cancelled'];
/** Days between looks. */
const LOOKS = [1, 1, 3, 3, 7, 10, 20];

export function randomLife(seed: number): RandomLife {
  const healthy = healthyLife(seed);
  const chance = chanceFrom(seed + 7_777);
  const what = chance.pick(Object.keys(BENDS));
  const bend = BENDS[what] as Bend;
  const parcels = (healthy.parcels ?? []).map((parcel) => ({
    ...parcel,
    ...(chance.is(0.3) && chance.pick(NUMBERS)),
    events: parcel.events.length > 4 ? bend(parcel.events, chance) : parcel.events,
  }));
  const goesWell = what === 'goes well';
  const until = goesWell ? healthy.closedOn + 20 : 110;
  const every = chance.pick(LOOKS);
  const first = chance.whole(0, every - 1);
  const isListAlone = chance.is(0.15);
  return {
    ...healthy,
    seed,
    every,
    what: `${healthy.kind}, ${what}`,
    parcels,
    ...(!goesWell && statusesOf(healthy.statuses ?? [], chance)),
    ...guaranteeOf(healthy.guarantee, chance),
    ...(chance.is(0.2) && { dollars: chance.whole(1, 4) }),
    isFair: chance.is(0.8),
    looks: (day) => ((day - healthy.ordered) % every !== first ? null : isListAlone && day > 4 ? 'list' : 'pages'),
    marks: marksOf(chance),
    isJudgedAtTurns: true,
    until,
  };
}

/** As it began; then it stays open, is disputed, or ends. */
function statusesOf(healthy: NonNullable<Course['statuses']>, chance: Chance): Pick<Course, 'statuses'> {
  const begun = healthy.filter(([, status]) => status !== 'completed');
  if (chance.is(0.5)) return { statuses: begun };
  const on = chance.whole(12, 90);
  const disputed = chance.is(0.5) ? [[on, 'in-dispute'] as const] : [];
  return { statuses: [...begun, ...disputed, [on + chance.whole(4, 20), chance.pick([...ENDS, 'shipped' as const])]] };
}

/** Some are moved on, once or twice, and few back. */
function guaranteeOf(guarantee: Course['guarantee'], chance: Chance): Pick<Course, 'guarantee'> {
  const first = guarantee?.[0];
  if (!first || chance.is(0.7)) return {};
  const [from, until] = first;
  const on = Math.max(1, until - chance.whole(0, 12));
  return {
    guarantee: [
      [from, until],
      [on, until + (chance.is(0.8) ? chance.whole(5, 30) : -chance.whole(3, 12))],
    ],
  };
}

const MARKS: readonly MarkKind[] = ['wrote', 'extended', 'dispute', 'answered', 'accepted', 'arrived', 'refunded', 'muted'];

function marksOf(chance: Chance): NonNullable<Course['marks']> {
  const count = chance.pick([0, 0, 1, 1, 2, 3]);
  const kinds = Array.from({ length: count }, () => chance.pick(MARKS));
  return [...new Set(kinds)].map((kind) => {
    const on = chance.whole(3, 70);
    return kind === 'muted' ? [on, kind, on + chance.whole(2, 14)] : [on, kind];
  });
}
