/** The evidence sheet's facts of the order itself, and its clocks. */
import type { Day } from '../model/day.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Clock, Order } from '../model/order.ts';
import { STATUS_WORDS } from '../model/status-words.ts';
import { type Say, type Text, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { lastDisputeDay } from '../protection/deadline.ts';
import { FactList } from './fact-list.tsx';
import { moneyWords } from './money-words.ts';

const DAYS = ['orderedOn', 'paidOn', 'shippedOn', 'promisedOn', 'completedOn'] as const;

export function SheetOrder({ order, say }: { order: Order; say: Say }) {
  const days = DAYS.map((name) => [`sheet.${name}`, order[name] && say(dayWords(order, name, order[name]))] as const);
  return (
    <section>
      <h2>{say(text('sheet.order'))}</h2>
      <FactList
        facts={[
          ['sheet.store', order.store],
          ['sheet.items', order.items.length > 0 ? <Items order={order} say={say} /> : null],
          ['sheet.total', order.total && moneyWords(order.total, say, 'code')],
          ['sheet.status', order.statusText ?? say(text(STATUS_WORDS[order.status]))],
          ...days,
        ]}
        say={say}
      />
    </section>
  );
}

/** What the buyer corrected is no evidence of what a page showed. */
function dayWords({ corrected }: Order, name: string, on: Day): Text {
  const words = text('words.day', { day: { day: on } });
  return corrected.some((field) => field === name) ? text('words.withNote', { words, note: text('sheet.corrected') }) : words;
}

const Items = ({ order, say }: { order: Order; say: Say }) => (
  <ul>
    {order.items.map(({ title, quantity }) => (
      <li key={title}>
        <bdi>{say(text('sheet.item', { count: quantity, title }))}</bdi>
      </li>
    ))}
  </ul>
);

/** Each clock with where its day comes from; those that no page prints, too, as far as they can be told. */
export function SheetClocks({ view: { order, judgement }, say }: { view: OrderView; say: Say }) {
  const clocks = clocksOf(order, judgement);
  if (clocks.length === 0) return null;
  const wordsOf = ({ on, source }: Clock): string =>
    say(text('words.withNote', { words: text('words.day', { day: { day: on } }), note: text(`sheet.source.${source}`) }));
  return (
    <section>
      <h2>{say(text('sheet.protection'))}</h2>
      <FactList
        facts={[
          ...clocks.map((clock) => [`sheet.clock.${clock.kind}`, wordsOf(clock)] as const),
          ['sheet.changed', order.clockChanges.length > 0 ? <Changes order={order} say={say} /> : null],
        ]}
        say={say}
      />
    </section>
  );
}

/** How the deadline moved, each with the day on which the new one was first read. */
const Changes = ({ order, say }: { order: Order; say: Say }) => (
  <ul>
    {order.clockChanges.map(({ kind, from, to, on }) => (
      <li key={`${kind} ${on} ${to}`}>{say(text('sheet.change', { on: { day: on }, from: { day: from }, to: { day: to } }))}</li>
    ))}
  </ul>
);

function clocksOf({ clocks }: Order, { deadline }: Judgement): Clock[] {
  const last = lastDisputeDay(clocks, deadline);
  const untold: Clock[] = [...(deadline ? [deadline] : []), ...(last ? [{ kind: 'dispute', on: last, source: 'estimated' } as const] : [])];
  return [...clocks, ...untold.filter(({ kind }) => !clocks.some((clock) => clock.kind === kind))];
}
