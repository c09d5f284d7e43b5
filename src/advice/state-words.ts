/** Where an order is, in a few words: all that is to say of one that needs nothing. */
import { STAGE_WORDS } from '../journey/stage-words.ts';
import type { OrderStatus } from '../model/order.ts';
import { STATUS_WORDS } from '../model/status-words.ts';
import { type Text, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { isFrozen } from './frozen.ts';
import { isDigital } from './nothing-sent.ts';

/** Where AliExpress says more than any parcel does. */
const TELLING: readonly OrderStatus[] = ['to-pay', 'processing', 'delivered', 'in-dispute'];

export function stateOf({ order, judgement }: OrderView): Text {
  const { marks, status, parcels } = order;
  if (marks.some(({ kind }) => kind === 'refunded')) return text('words.status.refunded');
  if (isFrozen(order)) return text('headline.problem.frozen');
  if (!judgement.isOpen || TELLING.includes(status)) return text(STATUS_WORDS[status]);
  if (marks.some(({ kind }) => kind === 'arrived')) return text('headline.state.arrived');
  if (marks.some(({ kind }) => kind === 'dispute')) return text('words.status.inDispute');
  if (isDigital(order)) return text('headline.state.nothingSent');
  const stages = judgement.parcels.map(({ stage }) => stage);
  const [first] = stages;
  if (first && stages.every((stage) => stage === first)) {
    if (first !== 'none') return text(STAGE_WORDS[first]);
    return text(parcels.some(({ events }) => events !== null) ? 'headline.state.noUpdate' : 'headline.state.onItsWay');
  }
  const here = stages.filter((stage) => stage === 'delivered').length;
  if (here > 0) return text('headline.state.someHere', { here }, stages.length);
  return stages.length > 1 ? text('headline.state.parcels', undefined, stages.length) : text('headline.state.onItsWay');
}
