/** A headline's problem and action as one text. */
import { type Text, type TextKey, text } from '../model/text.ts';
import type { Headline } from './headline.ts';

/** "No update for 12 days: write to the seller". */
export const lineOf = ({ problem, action }: Pick<Headline, 'problem' | 'action'>): Text =>
  action ? text('headline.line', { problem, action }) : problem;

/** Problems that say no more than how much time is left. */
const TIME_ALONE: readonly TextKey[] = [
  'headline.time.left',
  'headline.time.about',
  'headline.time.endsToday',
  'headline.time.mayEndToday',
  'headline.time.over',
  'headline.time.mayBeOver',
  'headline.problem.over',
  'headline.problem.mayBeOver',
];

/** The same where the time that is left stands beside it, so that it is not said twice. */
export const lineBesideTime = ({ problem, action, daysLeft }: Pick<Headline, 'problem' | 'action' | 'daysLeft'>): Text =>
  action && daysLeft && TIME_ALONE.includes(problem.key) ? action : lineOf({ problem, action });
