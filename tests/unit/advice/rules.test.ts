import { describe, expect, it } from 'vitest';
import { judgeOrder } from '../../../src/advice/judge.ts';
import { RULES } from '../../../src/advice/rules/index.ts';
import { addDays, type Day, momentOf } from '../../../src/model/day.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { day, orderFrom } from './orders.ts';
import { RULE_ROWS } from './rule-rows.ts';

const ZONES = ['Pacific/Pago_Pago', 'America/Los_Angeles', 'Europe/Madrid', 'Pacific/Auckland', 'Pacific/Kiritimati'];
/** Lives that cross the changes to and from summer time in each zone, the leap day and the New Year. */
const SHIPPINGS = ['2026-03-01', '2026-09-20', '2026-12-12', '2028-02-10'].map(day);

function saidBy(id: string, { warnings, notes }: Judgement): string | null {
  const said = [...warnings, ...notes].find((advice) => advice.id === id);
  return said ? `${said.level} ${said.what.key.split('.').at(-1)}` : null;
}

describe.each(RULE_ROWS)('$id: $of', ({ id, order, rows }) => {
  it.each(rows)('on day %i: %s', (days, says) => {
    for (const shipped of SHIPPINGS) {
      for (const zone of ZONES) {
        const on: Day = addDays(shipped, days);
        // The first and the last moment of the day that counts.
        for (const now of [momentOf(on, zone), momentOf(addDays(on, 1), zone) - 1]) {
          const said = saidBy(id, judgeOrder(orderFrom(order, shipped, zone), DEFAULT_SETTINGS, { now, zone }));
          if (says?.includes(' ') || !says) expect([shipped, zone, said]).toEqual([shipped, zone, says]);
          else expect([shipped, zone, said?.split(' ')[0]]).toEqual([shipped, zone, says]);
        }
      }
    }
  });
});

it('every rule of time, protection and dispute has its rows', () => {
  const ids = RULES.map(({ id }) => id).filter((id) => /^[TPD]/.test(id));
  expect([...new Set(RULE_ROWS.map(({ id }) => id))].filter((id) => /^[TPD]/.test(id)).toSorted()).toEqual(ids.toSorted());
});
