/** What `npm run judge` prints: the command itself is run in this process, once for each order and day. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, momentOf } from '../../../src/model/day.ts';
import { type Order, OrderSchema } from '../../../src/model/order.ts';
import { day, orderFrom } from '../advice/orders.ts';
import { RULE_ROWS } from '../advice/rule-rows.ts';

const COMMAND = resolve('src/commands/judge.ts');
const folder = mkdtempSync(join(tmpdir(), 'trackguard-judge-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Said {
  id: string;
  level: string;
}
let runs = 0;
async function judge(...given: string[]): Promise<{ warnings: Said[]; notes: Said[]; plan: Said[] }> {
  const { argv } = process;
  process.argv = [process.execPath, COMMAND, ...given];
  const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await import(`${COMMAND}?run=${runs++}`);
    return JSON.parse(String(printed.mock.calls[0]?.[0]));
  } finally {
    printed.mockRestore();
    process.argv = argv;
  }
}
function save(order: unknown, name = 'order.json'): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(order));
  return file;
}

const ZONES = ['America/Los_Angeles', 'Europe/Madrid', 'Pacific/Kiritimati'];
/** Lives over the changes to and from summer time, and over a leap day. */
const SHIPPINGS = ['2026-03-01', '2026-09-20', '2028-02-10'].map(day);
const SHIPPED = day('2026-03-01');
const at = (days: number, zone = 'UTC', shipped = SHIPPED): string => new Date(momentOf(addDays(shipped, days), zone)).toISOString();

afterEach(() => vi.unstubAllEnvs());

describe.each(RULE_ROWS)('npm run judge, $id: $of', ({ id, order, rows }) => {
  it('says on each day of the table what the rule says', async () => {
    for (const shipped of SHIPPINGS) {
      for (const zone of ZONES) {
        vi.stubEnv('TZ', zone);
        const file = save(orderFrom(order, shipped, zone));
        for (const [days, says] of rows) {
          const { warnings, notes } = await judge(file, '--now', at(days, zone, shipped));
          const level = [...warnings, ...notes].find((said) => said.id === id)?.level ?? null;
          expect([shipped, zone, days, level]).toEqual([shipped, zone, days, says?.split(' ')[0] ?? null]);
        }
      }
    }
  });
});

describe('npm run judge', () => {
  const idsOf = (said: readonly Said[]): string[] => said.map(({ id }) => id);
  const moving = orderFrom({ events: [[0, 'AE_CC_IM_START']] }, SHIPPED);

  it('is handed the whole order', () => {
    for (const { order } of RULE_ROWS) {
      const written = orderFrom(order, SHIPPED);
      expect(v.parse(OrderSchema, JSON.parse(JSON.stringify(written)))).toEqual(written);
    }
  });

  it.each([
    ['P02', 7, ['--reminder-days', '7']],
    ['P02', 12, ['--reminder-days', '12']],
    ['P02', 30, ['--reminder-days', '30']],
    ['P02', 7, []],
  ])('%s begins %i days before the end with %j', async (id, before, options) => {
    const file = save(moving);
    expect(idsOf((await judge(file, '--now', at(90 - before - 1), ...options)).warnings)).not.toContain(id);
    expect(idsOf((await judge(file, '--now', at(90 - before), ...options)).warnings)).toContain(id);
  });

  it('D08 stands for T04 where the buyer is fair', async () => {
    const file = save(orderFrom({ events: [], number: 'SYAE003456789', dollars: 3, guarantee: 50 }, SHIPPED));
    const [fair, usual, unfair] = [
      await judge(file, '--now', at(35), '--fair'),
      await judge(file, '--now', at(35)),
      await judge(file, '--now', at(35), '--no-fair'),
    ];
    expect(usual).toEqual(fair);
    const told = ({ warnings, notes }: typeof fair) => idsOf([...warnings, ...notes]).filter((id) => ['D08', 'T04'].includes(id));
    expect([told(fair), told(unfair)]).toEqual([['D08'], ['T04']]);
  });

  it('N17 and N18: the same number in another file, of an order sent long before or with this one', async () => {
    const file = save(moving);
    const other = (days: number): string =>
      save({ ...orderFrom({}, addDays(SHIPPED, days)), orderId: '8200000000000002' } satisfies Order, 'other.json');
    const told = async (days: number): Promise<string[]> => {
      const { warnings, notes } = await judge(file, other(days), '--now', at(2));
      return idsOf([...warnings, ...notes]).filter((id) => ['N17', 'N18'].includes(id));
    };
    expect([await told(-61), await told(-60), await told(60), await told(61)]).toEqual([['N17'], ['N18'], ['N18'], []]);
  });

  it('prints its plan and sources from a process of its own', () => {
    const silent = save(orderFrom({ events: [], marks: { wrote: 10 } }, SHIPPED));
    const { stdout } = spawnSync(process.execPath, [COMMAND, silent, '--now', at(15)], { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });
    const { warnings, plan } = JSON.parse(stdout);
    expect(warnings).toMatchObject([{ id: 'T03', source: 'Older and newer guides for AliExpress buyers.' }]);
    expect(idsOf(plan)).toEqual(['P01', 'P05']);
  });

  it.each([
    [[], 'Name the file that holds the order.'],
    [['order.json', '--reminder-days', '3'], '--reminder-days wants whole days from 4 to 30, not "3".'],
    [['order.json', '--reminder-days', '31'], '--reminder-days wants whole days from 4 to 30, not "31".'],
    [['order.json', '--reminder-days', '7.5'], '--reminder-days wants whole days from 4 to 30, not "7.5".'],
    [['order.json', '--url', 'https://www.aliexpress.com'], '--url is no option of this command.'],
  ])('refuses %j in one sentence', (given, sentence) => {
    save(moving);
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...given], { encoding: 'utf8', cwd: folder });
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: `${sentence}\n` });
  });
});
