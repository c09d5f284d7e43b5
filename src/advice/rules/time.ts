/** T: what time says. Days are counted from shipping; "silent" means that no tracking page showed an event beyond the sender's own notice. */
import { addDays, type Day, daysBetween } from '../../model/day.ts';
import { text } from '../../model/text.ts';
import { UNTRACKED_LETTER_DAYS, USUAL_DELIVERY } from '../../protection/lengths.ts';
import type { Case } from '../case.ts';
import type { Finding, Rule } from '../rule.ts';

const WRITE_AFTER_DAYS = 10;
const DISPUTE_AFTER_DAYS = 30;

const silentFor = (c: Case, days: number): Day | null => (c.isAwaited && c.silentSince ? addDays(c.silentSince, days) : null);

/** A silence is only as old as the last look at the tracking page: a stale one asks for a look, and alarms nobody. */
function silence(c: Case, days: number, finding: (silentDays: number) => Finding): Finding | null {
  if (!c.silentSince || !c.silenceKnownOn) return null;
  const silentDays = daysBetween(c.silentSince, c.silenceKnownOn);
  if (silentDays >= days) return finding(silentDays);
  return {
    level: 'note',
    confidence: 'guess',
    what: text('advice.T02.stale', { on: { day: c.silenceKnownOn } }),
    action: text('advice.T02.look'),
    lookAgainOn: c.clock.today,
  };
}

/** The last day of the usual delivery time: as the page promises, else by the service's name, else none. */
function usualDeliveryBy(c: Case): { on: Day; isPromised: boolean } | null {
  if (c.order.promisedOn) return { on: c.order.promisedOn, isPromised: true };
  if (!c.shippedOn) return null;
  const services = c.parcels.map(({ parcel }) => parcel.service ?? '');
  const known = USUAL_DELIVERY.find(({ service }) => services.some((name) => service.test(name)));
  const isLetter = c.parcels.some(({ verdict }) => verdict?.trace === 'none');
  const days = known?.days ?? (isLetter ? UNTRACKED_LETTER_DAYS : null);
  return days === null ? null : { on: addDays(c.shippedOn, days), isPromised: false };
}

export const TIME_RULES: readonly Rule[] = [
  {
    id: 'T04',
    source: 'older buyer guides',
    from: (c) => silentFor(c, DISPUTE_AFTER_DAYS),
    say: (c) =>
      silence(c, DISPUTE_AFTER_DAYS, (silentDays) => ({
        level: 'warn',
        confidence: 'likely',
        what: text('advice.T04.what', {}, silentDays),
        why: [text('advice.T04.why')],
        action: text('advice.T04.action'),
        lookAgainOn: c.deadline?.on ?? null,
      })),
    plan: () => text('advice.T04.plan'),
  },
  {
    id: 'T02',
    source: 'older buyer guides',
    from: (c) => silentFor(c, WRITE_AFTER_DAYS),
    until: (c) => silentFor(c, DISPUTE_AFTER_DAYS),
    say: (c) =>
      silence(c, WRITE_AFTER_DAYS, (silentDays) => ({
        level: 'warn',
        confidence: 'likely',
        what: text('advice.T02.what', {}, silentDays),
        why: [text('advice.T02.why')],
        action: text('advice.T02.action'),
        lookAgainOn: silentFor(c, DISPUTE_AFTER_DAYS),
      })),
    plan: () => text('advice.T02.plan'),
  },
  {
    id: 'T15',
    source: 'the printed delivery time; else usual times of older and newer buyer guides',
    from: (c) => {
      const usual = c.isAwaited ? usualDeliveryBy(c) : null;
      return usual && addDays(usual.on, 1);
    },
    say: (c) => {
      const usual = usualDeliveryBy(c);
      if (!usual) return null;
      const late = daysBetween(usual.on, c.clock.today);
      return {
        level: 'note',
        confidence: usual.isPromised ? 'certain' : 'likely',
        what: text(usual.isPromised ? 'advice.T15.promised' : 'advice.T15.usual', { on: { day: usual.on } }, late),
        action: text('advice.T15.action'),
      };
    },
  },
  {
    id: 'T01',
    source: 'older buyer guides: sellers buy numbers ahead and hand over 3-7 days later',
    from: (c) => (c.isAwaited && c.silentSince ? 'now' : null),
    until: (c) => silentFor(c, WRITE_AFTER_DAYS),
    say: (c) => ({
      level: 'info',
      confidence: 'likely',
      what: text('advice.T01.what'),
      why: [text('advice.T01.why')],
      lookAgainOn: silentFor(c, WRITE_AFTER_DAYS),
    }),
  },
];
