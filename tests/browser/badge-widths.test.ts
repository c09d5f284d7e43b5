/** Every line that a badge can show, in every language, fits into the badge: words that are cut off warn nobody. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import en from '../../assets/locales/en.json' with { type: 'json' };
import es from '../../assets/locales/es.json' with { type: 'json' };
import fr from '../../assets/locales/fr.json' with { type: 'json' };
import ptBr from '../../assets/locales/pt_BR.json' with { type: 'json' };
import ru from '../../assets/locales/ru.json' with { type: 'json' };
import { RULE_WORDS, SHORT_ACTIONS, SHORT_PROBLEMS } from '../../src/advice/headline-words.ts';
import { STAGE_WORDS } from '../../src/journey/stage-words.ts';
import type { Day } from '../../src/model/day.ts';
import { type Text, type TextKey, text } from '../../src/model/text.ts';
import { createSay, lookUpIn } from '../../src/ui/say.ts';
import { LIST_URL } from '../world/addresses.ts';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import { BROWSERS, badgeOn, openBrowser, visit, waitForBadge, waitForBadges } from './stage.ts';

const LANGUAGES = { en, es, fr, 'pt-BR': ptBr, ru };
const ORDER = 'silent-twelve-days';
const TODAY = '2026-11-28' as Day;
/** As wide as days and counts get. */
const MANY = 88;
const WIDE_DAY = { day: '2026-11-30' as Day };
const WIDEST = 460;

interface Line {
  problem: Text;
  action: Text | null;
  days: Text | null;
}

const TIME: readonly Text[] = [text('headline.time.left', undefined, MANY), text('headline.time.about', undefined, MANY)];
const LAST_DAYS: readonly Text[] = [
  text('headline.time.left', undefined, 1),
  text('headline.time.about', undefined, 1),
  text('headline.time.endsToday'),
  text('headline.time.mayEndToday'),
];
/** These tell the end of time themselves. */
const SAYING_TIME: readonly string[] = ['over', 'mayBeOver', 'disputesEnd', 'tooLate'].map((name) => `headline.problem.${name}`);

const filled = (key: TextKey): Text => text(key, { on: WIDE_DAY, last: WIDE_DAY, day: WIDE_DAY, here: MANY }, MANY);
const ofRule = <T>(id: string, usual: T, special: Partial<Record<TextKey, T>>): T[] => [
  ...new Set([usual, ...Object.entries(special).flatMap(([key, said]) => (key.startsWith(`advice.${id}.`) && said ? [said] : []))]),
];

function linesOf(id: string): Line[] {
  const words = RULE_WORDS[id];
  if (!words) return [];
  const timesLeft = id === 'P04' ? LAST_DAYS : TIME;
  return ofRule(id, words.problem, SHORT_PROBLEMS).flatMap((problem) =>
    ofRule(id, words.action, SHORT_ACTIONS).flatMap((short): Line[] => {
      const action = filled(short);
      if (problem === 'daysLeft') return timesLeft.map((time) => ({ problem: time, action, days: null }));
      // In a dispute no protection runs.
      if (id.startsWith('D') || SAYING_TIME.includes(problem)) return [{ problem: filled(problem), action, days: null }];
      return timesLeft.map((days) => ({ problem: filled(problem), action, days }));
    }),
  );
}

const UNREAD: readonly TextKey[] = ['headline.state.unchecked', 'headline.state.noNumberRead'];
const STATES = [...Object.keys(en.headline.state).map((name) => `headline.state.${name}` as TextKey), ...Object.values(STAGE_WORDS)];
const LINES: Line[] = [
  ...Object.keys(RULE_WORDS).flatMap(linesOf),
  ...STATES.flatMap((state) =>
    TIME.map((days) => ({ problem: filled(state), action: UNREAD.includes(state) ? text('headline.action.openOnce') : null, days })),
  ),
];

describe.each(BROWSERS)('every line of a badge, in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name);
    tab = await browser.openPage(LIST_URL);
    await visit(tab, ORDER);
    await tab.goto(LIST_URL);
    await waitForBadges(tab, 10);
    await waitForBadge(tab, ORDER, en.headline.action.write);
  });
  afterAll(() => browser?.close());

  it.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])('is at most 460 px wide and 28 px high: %s', async (language) => {
    const say = createSay(lookUpIn(LANGUAGES[language]), language, TODAY);
    const words = LINES.map(({ problem, action, days }) => [
      say(problem),
      action ? say(text('headline.after', { action })) : '',
      days ? say(days) : '',
    ]);
    const sizes = await tab.evaluateIn(
      badgeOn(ORDER),
      ([root], lines) => {
        const row = root?.querySelector<HTMLElement>('.badge-row')?.cloneNode(true) as HTMLElement;
        root?.querySelector('.badge')?.append(row);
        row.style.cssText = 'max-inline-size: none; position: absolute; inset: 0 auto auto 0';
        const [lead, then, days] = ['.lead', '.then', '.days'].map((part) => row.querySelector(part) as HTMLElement);
        if (!lead || !then || !days) throw new Error('The badge has other parts');
        const measured = lines.map(([problem = '', action = '', left = '']) => {
          then.textContent = action;
          lead.replaceChildren(problem, then);
          days.textContent = left;
          days.style.display = left ? '' : 'none';
          const { width, height } = row.getBoundingClientRect();
          return { line: `${problem}${action} · ${left}`, width: Math.round(width), height: Math.round(height) };
        });
        row.remove();
        return measured;
      },
      words,
    );
    expect(sizes.length).toBeGreaterThan(100);
    expect(sizes.filter(({ width, height }) => width > WIDEST || height !== 28)).toEqual([]);
  });
});
