/** The small line at the list's top: how reading the page went, and on demand the details and a report of the page. */
import { useLayoutEffect } from 'preact/hooks';
import { ORDER_FIELD } from '../model/health.ts';
import { LEVELS, type Level } from '../model/judgement.ts';
import { type Say, type Text, text } from '../model/text.ts';
import type { PageHealth } from '../model/view.ts';
import { useDisclosure } from './disclosure.ts';
import { fieldText } from './health-words.ts';
import { LevelMark } from './level-mark.tsx';
import { ReportPanel, type ReportPanelProps } from './report-panel.tsx';
import { problemText } from './store-notices.tsx';

interface Finding {
  level: Level;
  words: Text;
}
export interface StatusLineProps {
  health: PageHealth;
  say: Say;
  /** Null where nothing can be reported any more. */
  report: Omit<ReportPanelProps, 'say' | 'panel'> | null;
  /** Is told when the buyer opens and closes the details. */
  onToggle?: (isOpen: boolean) => void;
}

export function StatusLine({ health, say, report, onToggle }: StatusLineProps) {
  const { isOpen, button, panel } = useDisclosure();
  useLayoutEffect(() => onToggle?.(isOpen), [isOpen, onToggle]);
  const findings = [...readingOf(health), ...lossesOf(health, say), ...troublesOf(health)];
  const level = LEVELS.findLast((each) => findings.some((finding) => finding.level === each)) ?? 'info';
  return (
    <div class="status-line" data-level={level}>
      <p class="status" role="status" data-level={level}>
        {level !== 'info' && <LevelMark level={level} say={say} />}
        <span class="parts">
          {findings.map(({ words }) => (
            <span key={words.key} class="part">
              {say(words)}
            </span>
          ))}
        </span>
      </p>
      {report && (
        // Named also where a narrow line shows its chevron alone.
        <button {...button} class="details" aria-label={say(text('report.details'))}>
          <span class="word">{say(text('report.details'))}</span>
          <span class="chevron" />
        </button>
      )}
      {report && isOpen && <ReportPanel {...report} say={say} panel={panel} />}
    </div>
  );
}

/** What became of the cards; while something stands in the way, that alone. */
function readingOf({ isOrphaned, blockedBy, cardsSeen: seen, cardsRead: read }: PageHealth): Finding[] {
  if (isOrphaned) return [{ level: 'warn', words: text('status.orphaned') }];
  if (blockedBy) return [{ level: 'note', words: text(`status.${blockedBy}`) }];
  if (seen === 0) return [{ level: 'info', words: text('status.noOrders') }];
  if (read === 0) return [{ level: 'warn', words: text('status.readNone', { seen }) }];
  if (read < seen) return [{ level: 'note', words: text('status.readSome', { read, seen }) }];
  return [{ level: 'info', words: text('status.read', undefined, read) }];
}

/** Which fields are lost. What another way still tells is missing nowhere, and said more calmly. */
function lossesOf({ lost, answersMissed, isOrphaned, blockedBy, cardsSeen, cardsRead }: PageHealth, say: Say): Finding[] {
  if (isOrphaned || blockedBy) return [];
  // That whole orders or answers cannot be read is said already; then no single field is news.
  const isNothingRead = cardsSeen > 0 && cardsRead === 0;
  const untold = lost.filter(({ field, isToldElsewhere }) => (field === ORDER_FIELD ? isToldElsewhere && answersMissed === 0 : !isNothingRead));
  const fields = (isOneWay: boolean) => [...new Set(untold.filter((each) => each.isToldElsewhere === isOneWay).map(({ field }) => field))];
  const [gone, oneWay] = [fields(false), fields(true)];
  return [
    ...(gone.length > 0 ? [{ level: 'warn', words: text('status.lost', { fields: listOf(gone, say) }) } as const] : []),
    ...(oneWay.length > 0 ? [{ level: 'note', words: text('status.lostOneWay', { fields: listOf(oneWay, say) }) } as const] : []),
  ];
}

const listOf = (fields: readonly string[], say: Say): string =>
  new Intl.ListFormat(say(text('words.language'))).format(fields.map((field) => say(fieldText(field))));

function troublesOf({ problem, answersMissed, badgesHeld }: PageHealth): Finding[] {
  const held: Finding[] = badgesHeld > 0 ? [{ level: 'note', words: text('status.badgesHeld', undefined, badgesHeld) }] : [];
  const kept: Finding[] = problem ? [...held, { level: 'warn', words: problemText(problem) }] : held;
  return answersMissed > 0 ? [...kept, { level: 'note', words: text('status.answersMissed', undefined, answersMissed) }] : kept;
}
