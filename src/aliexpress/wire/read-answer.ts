/** Reads a copy of an answer that AliExpress's own page fetched. */
import type { ReadingApi } from '../apis.ts';
import { readOrderId } from '../order-ids.ts';
import type { CardReading, Reading, ReadingTime } from '../reading.ts';
import { tallyOf } from '../strategies.ts';
import type { AnswerContext } from './context.ts';
import { type Envelope, openAnswer, type UnreadAnswer } from './envelope.ts';
import { readOrderDetail } from './order-detail.ts';
import { readOrderList } from './order-list.ts';
import { readQueryDetail } from './query-detail.ts';

export type { AnswerProblem, UnreadAnswer } from './envelope.ts';
export type AnswerReading = Reading | UnreadAnswer;

/**
 * The orders in an answer's text (JSON, or JSON in a callback), or why there are none to be had. Never throws.
 * `time` gives seenAt (ms), and the zone in which the moments of events are turned into days.
 */
export function readAnswer(text: string, time: ReadingTime, context: AnswerContext = {}): AnswerReading {
  const envelope = openAnswer(text);
  if ('problem' in envelope) return envelope;
  const { page, read } = READERS[envelope.api];
  const cards = read(envelope, time, context);
  if (!cards) return { problem: 'changed', api: envelope.api };
  const observations = cards.flatMap(({ observation }) => observation ?? []);
  return { page, cardsSeen: cards.length, cardsRead: observations.length, observations, by: tallyOf(cards.map(({ by }) => by)) };
}

interface AnswerReader {
  page: Reading['page'];
  /** Null when the answer has not the form that we know. */
  read: (envelope: Envelope, time: ReadingTime, context: AnswerContext) => CardReading[] | null;
}
const READERS: Readonly<Record<ReadingApi, AnswerReader>> = {
  'mtop.aliexpress.trade.buyer.order.list': { page: 'answer:order.list', read: ({ data }, time, context) => readOrderList(data, time, context) },
  'mtop.aliexpress.trade.buyer.order.detail': {
    page: 'answer:order.detail',
    read: ({ data }, time, context) => alone(readOrderDetail(data, time, context)),
  },
  'mtop.ae.ld.querydetail': {
    page: 'answer:querydetail',
    read: ({ data }, time, context) => {
      const orderId = readOrderId(context.orderId);
      return orderId ? alone(readQueryDetail(data, time, orderId, context)) : null;
    },
  },
};
const alone = (card: CardReading | null): CardReading[] | null => card && [card];
