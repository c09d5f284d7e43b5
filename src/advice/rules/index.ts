/** The rule book. Among advice of one level the order here decides what is said first: what costs money, then what explains. */
import type { Rule } from '../rule.ts';
import { DISPUTE_RULES } from './dispute.ts';
import { NUMBER_RULES } from './number.ts';
import { PROTECTION_RULES } from './protection.ts';
import { TIME_RULES } from './time.ts';

export const RULES: readonly Rule[] = [...PROTECTION_RULES, ...TIME_RULES, ...NUMBER_RULES, ...DISPUTE_RULES];
