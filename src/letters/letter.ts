/** Letters that help with an advice, filled in. They are shown and copied, never sent. */
import type { LetterId, ParcelJudgement } from '../model/judgement.ts';
import type { Parcel } from '../model/order.ts';
import { type Say, type Text, type TextKey, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { isWritten, type OrderFact, orderLine, parcelLines } from './facts.ts';

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

/** A letter to the carrier without the number of a parcel helps nobody. */
export const canWrite = (id: LetterId, view: OrderView): boolean => id !== 'L6' || concernedIn(view).some(hasNumber);

export function writeLetter(id: LetterId, view: OrderView): Letter {
  const concerned = concernedIn(view);
  const untold = concerned.length - MOST_PARCELS;
  return [
    [text(openingOf(id, view), { order: view.order.orderId })],
    ORDER_FACTS[id].flatMap((fact) => orderLine(fact, view) ?? []),
    ...concerned.slice(0, MOST_PARCELS).map(({ parcel, judged }) => parcelLines(parcel, judged, id === 'L6' ? null : view.judgement.warnings)),
    untold > 0 ? [text('letters.fact.moreParcels', {}, untold)] : [],
    [text(requestOf(id, view))],
  ].filter((lines) => lines.length > 0);
}

interface Concerned {
  judged: ParcelJudgement;
  parcel: Parcel | undefined;
}

/** A parcel that has arrived is no matter for a letter, as long as another one has not. */
function concernedIn({ order, judgement }: OrderView): Concerned[] {
  const parcels = judgement.parcels.map((judged, index) => ({ judged, parcel: order.parcels[index] }));
  const missing = parcels.filter(({ judged }) => !hasArrived(judged));
  return missing.length > 0 ? missing : parcels;
}

function openingOf(id: LetterId, view: OrderView): TextKey {
  return (id === 'L2' || id === 'L4') && isPartHere(view) ? `letters.${id}.openingPart` : `letters.${id}.opening`;
}

function requestOf(id: LetterId, view: OrderView): TextKey {
  if (id === 'L1' && !concernedIn(view).some(hasNumber)) return 'letters.L1.requestNumber';
  return id === 'L2' && isPartHere(view) ? 'letters.L2.requestPart' : `letters.${id}.request`;
}

const hasArrived = ({ stage }: ParcelJudgement): boolean => stage === 'delivered';
const hasNumber = ({ judged: { verdict, originVerdict } }: Concerned): boolean => [verdict, originVerdict].some((each) => each && isWritten(each));
/** True where some parcels have arrived, and others have not. */
const isPartHere = ({ judgement: { parcels } }: OrderView): boolean => parcels.some(hasArrived) && !parcels.every(hasArrived);

/** The letter as plain text. */
export const sayLetter = (letter: Letter, say: Say): string => letter.map((lines) => lines.map(say).join('\n')).join('\n\n');
