/** A headline's problem and action as one text. */
import { type Text, text } from '../model/text.ts';
import type { Headline } from './headline.ts';

/** "No tracking update for 12 days — write to the seller". */
export const lineOf = ({ problem, action }: Pick<Headline, 'problem' | 'action'>): Text =>
  action ? text('headline.line', { problem, action }) : problem;
