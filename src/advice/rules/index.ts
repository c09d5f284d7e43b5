/** The rule book. Among advice of one level the order here decides what is said first: what costs money, then what explains. */
import type { Rule } from '../rule.ts';
import { ARRIVAL_RULES } from './arrival.ts';
import { BAD_NEWS_RULES } from './bad-news.ts';
import { CHANGE_RULES } from './changes.ts';
import { COMPLETED_RULES } from './completed.ts';
import { DECISION_RULES } from './decision.ts';
import { DISPUTE_RULES } from './dispute.ts';
import { JOURNEY_RULES } from './journey.ts';
import { NOTHING_COMING_RULES } from './nothing-coming.ts';
import { NUMBER_RULES } from './number.ts';
import { PROTECTION_RULES } from './protection.ts';
import { SILENCE_RULES } from './silence.ts';
import { UNSEEN_RULES } from './unseen.ts';

export const RULES: readonly Rule[] = [
  ...PROTECTION_RULES,
  ...COMPLETED_RULES,
  ...BAD_NEWS_RULES,
  ...CHANGE_RULES,
  ...UNSEEN_RULES,
  ...SILENCE_RULES,
  ...JOURNEY_RULES,
  ...NOTHING_COMING_RULES,
  ...ARRIVAL_RULES,
  ...NUMBER_RULES,
  ...DECISION_RULES,
  ...DISPUTE_RULES,
];
