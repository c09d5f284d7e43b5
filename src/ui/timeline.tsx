/** The days of an order as a picture: what was done and seen, and until when the buyer is protected. */
import type { Day } from '../model/day.ts';
import type { Order } from '../model/order.ts';
import { type Say, type TextKey, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { lastDisputeDay } from '../protection/deadline.ts';
import { layTimeline } from './timeline-layout.ts';

const WIDTH = 680;
const ROW = 20;
const MARGIN = 8;

export function Timeline({ view, say, today }: { view: OrderView; say: Say; today: Day }) {
  const days = milestonesOf(view, today);
  if (days.length < 2) return null;
  const milestones = days.map(({ on, key }) => ({ on, words: say(text('words.labelledDay', { label: text(key), day: { day: on } })) }));
  const { milestones: placed, rows, xOf } = layTimeline(milestones, WIDTH);
  const axis = rows * ROW + 12;
  const heightOf = (row: number): number => axis - 14 - row * ROW;
  return (
    <div class="timeline">
      <svg viewBox={`${-MARGIN} 0 ${WIDTH + 2 * MARGIN} ${axis + 14}`} role="img" aria-label={say(text('sheet.timeline'))}>
        {placed.map(({ words, x, row }) => (
          <line key={words} class="leader" x1={x} x2={x} y1={heightOf(row) - 10} y2={axis} />
        ))}
        <line x1={0} x2={WIDTH} y1={axis} y2={axis} />
        {scanDays(view.order).map((day) => (
          <line key={day} class="scan" x1={xOf(day)} x2={xOf(day)} y1={axis - 4} y2={axis + 4} />
        ))}
        {placed.map(({ on, words, x, row, anchor }) => (
          <g key={words} class={on === today ? 'today' : undefined}>
            <circle cx={x} cy={axis} r={4} />
            <text x={anchor === 'start' ? x + 5 : x - 5} y={heightOf(row)} text-anchor={anchor}>
              {words}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function milestonesOf({ order, judgement: { deadline } }: OrderView, today: Day): { on: Day; key: TextKey }[] {
  const days: [Day | null, TextKey][] = [
    [order.orderedOn, 'sheet.orderedOn'],
    [order.paidOn === order.orderedOn ? null : order.paidOn, 'sheet.paidOn'],
    [order.shippedOn, 'sheet.shippedOn'],
    [today, 'sheet.today'],
    [deadline?.on ?? null, 'sheet.clock.protection'],
    [lastDisputeDay(order.clocks, deadline), 'sheet.clock.dispute'],
  ];
  return days.flatMap(([on, key]) => (on ? [{ on, key }] : []));
}

const scanDays = ({ parcels }: Order): Day[] => [...new Set(parcels.flatMap(({ events }) => (events ?? []).flatMap(({ at }) => at ?? [])))];
