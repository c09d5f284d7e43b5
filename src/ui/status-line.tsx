/** The small line at the list's top: how reading the page went. */
import { LEVELS, type Level } from '../model/judgement.ts';
import { type Say, type Text, text } from '../model/text.ts';
import type { PageHealth } from '../model/view.ts';
import { LevelMark } from './level-mark.tsx';
import { problemText } from './store-notices.tsx';

interface Finding {
  level: Level;
  words: Text;
}

export function StatusLine({ health, say }: { health: PageHealth; say: Say }) {
  const findings = [...readingOf(health), ...troublesOf(health)];
  const level = LEVELS.findLast((each) => findings.some((finding) => finding.level === each)) ?? 'info';
  return (
    <p class="status-line" role="status" data-level={level}>
      <LevelMark level={level} say={say} />
      <span class="parts">
        {findings.map(({ words }) => (
          <span key={words.key} class="part">
            {say(words)}
          </span>
        ))}
      </span>
    </p>
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

function troublesOf({ problem, answersMissed }: PageHealth): Finding[] {
  const kept: Finding[] = problem ? [{ level: 'warn', words: problemText(problem) }] : [];
  return answersMissed > 0 ? [...kept, { level: 'note', words: text('status.answersMissed', undefined, answersMissed) }] : kept;
}
