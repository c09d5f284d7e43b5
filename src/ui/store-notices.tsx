/** What went wrong with keeping orders, said wherever orders are shown. */
import { type Say, type Text, text } from '../model/text.ts';
import type { Stored, StoreProblem } from '../model/view.ts';
import { LevelMark } from './level-mark.tsx';

const PROBLEMS = { full: 'words.storageFull', refused: 'words.storageRefused', unheard: 'words.noAnswer' } as const;

export const problemText = (problem: NonNullable<StoreProblem> | 'unheard'): Text => text(PROBLEMS[problem]);

export const StoreNotices = ({ stored: { problem, broken }, say }: { stored: Stored; say: Say }) => (
  <>
    {problem && (
      <p class="notice" role="alert" data-level="warn">
        <LevelMark level="warn" say={say} />
        <span>{say(problemText(problem))}</span>
      </p>
    )}
    {broken > 0 && (
      <p class="notice" role="status" data-level="note">
        <LevelMark level="note" say={say} />
        <span>{say(text('words.brokenRecords', undefined, broken))}</span>
      </p>
    )}
  </>
);
