/** Letters that help with an advice, filled in. They are shown and copied, never sent. */
import type { LetterId, ParcelJudgement } from '../model/judgement.ts';
import { type Say, type Text, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { type OrderFact, orderLine, parcelLines } from './facts.ts';

/** Paragraphs of lines. */
export type Letter = Text[][];

/** Whoever gets the letter needs these of the order's facts; what is known of its parcels stands in each of them. */
const ORDER_FACTS: Record<LetterId, readonly OrderFact[]> = {
  L1: ['shippedOn'],
  L2: ['orderedOn', 'paidOn', 'shippedOn', 'promisedOn', 'deadline'],
  L3: ['shippedOn'],
  L4: ['shippedOn', 'deadline'],
  L5: ['shippedOn'],
  L6: ['shippedOn'],
};
/** A letter of more parcels than this is read by nobody. */
const MOST_PARCELS = 3;

/** A parcel that has arrived is no matter for a letter, as long as another one has not. */
export function writeLetter(id: LetterId, view: OrderView): Letter {
  const { order, judgement } = view;
  const parcels = judgement.parcels.map((judged, index) => ({ judged, parcel: order.parcels[index] }));
  const missing = parcels.filter(({ judged }) => !hasArrived(judged));
  const concerned = missing.length > 0 ? missing : parcels;
  const untold = concerned.length - MOST_PARCELS;
  return [
    [text(`letters.${id}.opening`, { order: order.orderId })],
    ORDER_FACTS[id].flatMap((fact) => orderLine(fact, view) ?? []),
    ...concerned.slice(0, MOST_PARCELS).map(({ parcel, judged }) => parcelLines(parcel, judged, judgement.warnings)),
    untold > 0 ? [text('letters.fact.moreParcels', {}, untold)] : [],
    [text(`letters.${id}.request`)],
  ].filter((lines) => lines.length > 0);
}

const hasArrived = ({ stage }: ParcelJudgement): boolean => stage === 'delivered';

/** The letter as plain text. */
export const sayLetter = (letter: Letter, say: Say): string => letter.map((lines) => lines.map(say).join('\n')).join('\n\n');
