/** Pieces of advice that must never stand beside each other for one parcel: each kind with the texts that say it, and the kinds that are opposites. */
import type { Judgement } from '../../../src/model/judgement.ts';
import type { TextKey } from '../../../src/model/text.ts';

const KINDS = {
  wait: ['advice.T01.action', 'advice.T07.action', 'advice.T09.action', 'advice.T02.wrote', 'advice.P13.wait', 'advice.P13.keep'],
  /** To write and wait; a search is asked for beside a dispute. */
  write: ['advice.T02.action', 'advice.T02.askNumber', 'advice.T05.ask', 'advice.T06.action', 'advice.T10.action'],
  extend: ['advice.P02.action', 'advice.P08.action', 'advice.P02.plan'],
  dispute: [
    'advice.T03.action',
    'advice.T04.action',
    'advice.T05.action',
    'advice.T09.dispute',
    'advice.T13.action',
    'advice.T18.action',
    'advice.P02.dispute',
    'advice.P04.action',
    'advice.P04.disputesEnd',
  ],
  noDispute: ['advice.D01.notYet', 'advice.D01.early', 'advice.D04.gone', 'advice.D08.what', 'advice.P06.what'],
  moving: ['advice.D01.early', 'advice.D01.try', 'advice.P03.try', 'advice.P04.try'],
  stuck: [
    'advice.T02.what',
    'advice.T03.what',
    'advice.T04.what',
    'advice.T05.what',
    'advice.T06.what',
    'advice.T09.what',
    'advice.T10.what',
    'advice.T11.what',
    'advice.T12.what',
  ],
  gone: ['advice.T13.what', 'advice.T18.lost', 'advice.T18.seized', 'advice.T18.refused', 'advice.T18.cancelled'],
  coming: [
    'advice.T15.promised',
    'advice.T15.usual',
    'advice.T15.unseen',
    'advice.T16.what',
    'advice.T17.what',
    'advice.T17.failed',
    'advice.T07.what',
  ],
  here: ['advice.T16.arrived', 'advice.T16.confirm'],
  missing: ['advice.P02.what', 'advice.P03.what', 'advice.P04.what', 'advice.P05.what', 'advice.T16.what', 'advice.T17.what'],
  keepDispute: ['advice.D04.what', 'advice.D04.never', 'advice.D04.action'],
  nothingSent: ['advice.T20.what'],
} satisfies Record<string, readonly TextKey[]>;
type Kind = keyof typeof KINDS;

const OPPOSITES: readonly (readonly [Kind, Kind])[] = [
  ['wait', 'write'],
  ['wait', 'dispute'],
  ['write', 'dispute'],
  ['extend', 'dispute'],
  ['noDispute', 'dispute'],
  ['moving', 'stuck'],
  ['gone', 'coming'],
  ['gone', 'extend'],
  ['gone', 'moving'],
  ['gone', 'wait'],
  ['here', 'missing'],
  ['here', 'dispute'],
  ['here', 'extend'],
  ['here', 'stuck'],
  ['keepDispute', 'dispute'],
  ['keepDispute', 'extend'],
  ['keepDispute', 'write'],
  ['nothingSent', 'stuck'],
  ['nothingSent', 'moving'],
  ['nothingSent', 'coming'],
];

const kindsOf = (keys: readonly TextKey[]): ReadonlySet<Kind> =>
  new Set((Object.keys(KINDS) as Kind[]).filter((kind) => KINDS[kind].some((key) => keys.includes(key))));

/** The opposites that a judgement says at once, in words for whoever reads of the fault. */
export function oppositesIn({ warnings, notes }: Judgement): string[] {
  const said = kindsOf([...warnings, ...notes].flatMap(({ what, action }) => [what.key, ...(action ? [action.key] : [])]));
  return OPPOSITES.filter(([a, b]) => said.has(a) && said.has(b)).map(([a, b]) => `${a} and ${b}`);
}

/** Steps of the plan that are opposites of what is advised today. */
export function oppositeSteps({ warnings, plan }: Judgement): string[] {
  const [now, then] = [
    kindsOf(warnings.flatMap(({ what, action }) => [what.key, ...(action ? [action.key] : [])])),
    kindsOf(plan.map(({ text }) => text.key)),
  ];
  return OPPOSITES.flatMap(([a, b]) => [
    ...(now.has(a) && then.has(b) ? [`${a}, with ${b} in the plan`] : []),
    ...(now.has(b) && then.has(a) ? [`${b}, with ${a} in the plan`] : []),
  ]);
}
