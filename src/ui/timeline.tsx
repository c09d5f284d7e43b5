/** The days of an order as a picture: what was done and seen, and until when the buyer is protected. */
import type { Day } from '../model/day.ts';
import type { Order } from '../model/order.ts';
import { type Say, type TextKey, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { lastDisputeDay } from '../protection/deadline.ts';
import { layTimeline, type Milestone } from './timeline-layout.ts';

/** One for wide views and paper, one for phones: words keep their size, so they need more rows there. */
const WIDTHS = { wide: 680, narrow: 300 };
const ROW = 20;
const MARGIN = 8;

export interface TimelineProps {
  view: OrderView;
  say: Say;
  today: Day;
}

export function Timeline({ view, say, today }: TimelineProps) {
  const days = milestonesOf(view, today);
  if (days.length < 2) return null;
  const milestones = days.map(({ on, key }) => ({ on, words: say(text('words.labelledDay', { label: text(key), day: { day: on } })) }));
  return (
    <div class="timeline">
      <Picture size="wide" milestones={milestones} view={view} say={say} today={today} />
      <Picture size="narrow" milestones={milestones} view={view} say={say} today={today} />
    </div>
  );
}

interface PictureProps extends TimelineProps {
  size: keyof typeof WIDTHS;
  milestones: Milestone[];
}

function Picture({ size, milestones, view, say, today }: PictureProps) {
  const width = WIDTHS[size];
  const { milestones: placed, rows, xOf } = layTimeline(milestones, width);
  const axis = rows * ROW + 12;
  const heightOf = (row: number): number => axis - 14 - row * ROW;
  return (
    <svg class={size} viewBox={`${-MARGIN} 0 ${width + 2 * MARGIN} ${axis + 14}`} role="img" aria-label={say(text('sheet.timeline'))}>
      {placed.map(({ words, x, row }) => (
        <line key={words} class="leader" x1={x} x2={x} y1={heightOf(row) - 10} y2={axis} />
      ))}
      <line x1={0} x2={width} y1={axis} y2={axis} />
      {scanDays(view.order).map((day) => (
        <line key={day} class="scan" x1={xOf(day)} x2={xOf(day)} y1={axis - 4} y2={axis + 4} />
      ))}
      {placed.map(({ on, words, x, wordsX, row, anchor }) => (
        <g key={words} class={on === today ? 'today' : undefined}>
          <circle cx={x} cy={axis} r={4} />
          <text x={anchor === 'start' ? wordsX + 5 : wordsX - 5} y={heightOf(row)} text-anchor={anchor}>
            {words}
          </text>
        </g>
      ))}
    </svg>
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
