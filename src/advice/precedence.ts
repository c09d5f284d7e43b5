/**
 * Where two rules would contradict or repeat each other, this table says which one speaks. It is read from top to bottom: a rule that was silenced
 * above silences nothing below.
 */
import { type Advice, LEVELS, type Level } from '../model/judgement.ts';

export interface Precedence {
  rule: string;
  silences: readonly string[];
  /** Only when it speaks at this level at least. */
  from?: Level;
}

const SILENCE = ['T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T08'];
const STILLNESS = ['T09', 'T10', 'T11', 'T12', 'T13', 'T14', 'T15', 'T18', 'T19'];
const FORMS = ['N03', 'N10', 'N12', 'N13', 'N14', 'N16', 'N19'];

export const PRECEDENCE: readonly Precedence[] = [
  // A dispute that was closed after protection cannot be opened again.
  { rule: 'D04', silences: ['P05', 'P06', ...SILENCE, ...STILLNESS, 'D01', 'D02'] },
  // No dispute is taken any more, whatever is wrong.
  { rule: 'P06', silences: [...SILENCE, ...STILLNESS, 'T17', 'T21', ...FORMS] },
  // An order that closed by itself leaves something to do.
  { rule: 'P12', silences: ['P09'] },
  { rule: 'P06', silences: ['P09'] },
  // It waits for the buyer, and is not merely late.
  { rule: 'T17', silences: ['T15'] },
  // What will not come is neither late nor worth waiting or extending for.
  { rule: 'T18', silences: ['T07', 'T15', 'P08', 'D08'] },
  // Until it is paid no dispute is won, and nothing is merely late.
  { rule: 'T19', silences: ['T15', 'D01'] },
  // What goes back is not awaited any more.
  { rule: 'T13', silences: ['T07', 'T15'] },
  // Nobody has looked for long: what was said of silence is not known any more.
  { rule: 'T21', silences: ['T01', ...SILENCE.filter((id) => id !== 'T07'), 'T09', 'T10', 'T11', 'T12', 'T15'] },
  // The buyer chose to wait with cheap goods that travel untracked.
  { rule: 'D08', silences: ['T03', 'T04', 'T05', 'T09', 'T11', 'T12'] },
  // At this price silence is what to expect.
  { rule: 'T07', silences: ['T01', 'T02', 'T06'] },
  // The last day leaves no time to write and to wait.
  { rule: 'P04', silences: ['P08', 'T01', 'T02', 'T06', 'T07', 'T08', 'T10', 'T15'] },
  // The last days leave no time to wait.
  { rule: 'P03', silences: ['P08', 'T01', 'T07', 'T08', 'T15'] },
  // Its next step is the same, and nearer.
  { rule: 'P02', silences: ['P08', 'T15'] },
  // The time for writing and waiting is over.
  { rule: 'P05', silences: ['P08', 'T02', 'T06', 'T07', 'T08', 'T10', 'T14', 'T15'] },
  // After a month the answer to silence is a dispute, which says all the rest.
  { rule: 'T04', silences: ['T02', 'T03', 'T05', 'T06', 'T07', 'T08', 'T15', 'N14'] },
  // The seller was asked already.
  { rule: 'T03', silences: ['T02'] },
  // The seller was asked, and the parcel is still silent.
  { rule: 'T03', silences: ['T05', 'T06', 'T07', 'T08', 'T15', 'N14'], from: 'warn' },
  // Three weeks after a mere notice it is too late to write.
  { rule: 'T05', silences: ['T02', 'T06', 'T07', 'T08', 'T15'], from: 'warn' },
  // Its letter asks for the number.
  { rule: 'T02', silences: ['N14'], from: 'warn' },
  // The same step, whatever the price.
  { rule: 'T02', silences: ['T06', 'T08'] },
  // At this price six silent days are not normal.
  { rule: 'T06', silences: ['T01'] },
  // It says the same, and what the price has to do with it.
  { rule: 'T08', silences: ['T01'] },
  // A dispute, and nothing to wait for.
  { rule: 'T09', silences: ['T07'], from: 'warn' },
  // It says why it is late.
  { rule: 'T09', silences: ['T15'] },
  // A parcel that may be lost is not merely late.
  { rule: 'T11', silences: ['T15'], from: 'warn' },
  // A parcel that may be lost is not merely late.
  { rule: 'T12', silences: ['T15'], from: 'warn' },
];

const rank = (level: Level): number => LEVELS.indexOf(level);

/** The advice that stands. */
export function settlePrecedence(advice: readonly Advice[]): Advice[] {
  const silenced = new Set<string>();
  for (const { rule, silences, from = 'info' } of PRECEDENCE) {
    const speaks = !silenced.has(rule) && advice.some(({ id, level }) => id === rule && rank(level) >= rank(from));
    if (speaks) for (const id of silences) silenced.add(id);
  }
  return advice.filter(({ id }) => !silenced.has(id));
}
