/** What the buyer noted of an order, in words, each with how it is taken back. */
import { type Corrections, type MarkKind, NO_CORRECTIONS } from '../model/mark.ts';
import type { Order } from '../model/order.ts';
import { type Text, text } from '../model/text.ts';

export interface NotedEntry {
  words: Text;
  /** Null for what a page says by itself. */
  undo: { unmark: MarkKind } | { correct: Partial<Corrections> } | null;
}

export function notedEntries({ marks, corrections }: Order): NotedEntry[] {
  const { shippedOn, numbers, trackedAt } = corrections ?? NO_CORRECTIONS;
  return [
    ...marks.map(({ kind, on, until, by }) => ({
      words: text(`marks.given.${kind}`, { day: { day: until ?? on } }),
      undo: by === 'buyer' ? { unmark: kind } : null,
    })),
    ...(shippedOn ? [{ words: text('marks.corrected.shippedOn', { day: { day: shippedOn } }), undo: { correct: { shippedOn: null } } }] : []),
    ...numbers.map((each) => ({
      words:
        each.was === null ? text('marks.corrected.numberAdded', { is: each.is }) : text('marks.corrected.number', { is: each.is, was: each.was }),
      undo: { correct: { numbers: numbers.filter((other) => other !== each) } },
    })),
    ...trackedAt.map(({ number, where }, index) => ({
      words: number === null ? text('marks.corrected.trackedAtPlain', { where }) : text('marks.corrected.trackedAt', { number, where }),
      undo: { correct: { trackedAt: trackedAt.toSpliced(index, 1) } },
    })),
  ];
}
