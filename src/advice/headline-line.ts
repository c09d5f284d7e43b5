/** A headline's problem and action as one text. */
import { type Text, text } from '../model/text.ts';
import type { Headline } from './headline.ts';

type Said = Pick<Headline, 'problem' | 'action'>;

/** "No tracking update for 12 days — write to the seller". */
export const lineOf = ({ problem, action }: Said): Text => (action ? text('headline.line', { problem, action }) : problem);

/** As a sentence: "No tracking update for 12 days: write to the seller." */
export const sentenceOf = ({ problem, action }: Said): Text =>
  action ? text('headline.sentence', { problem, action }) : text('headline.statement', { problem });
