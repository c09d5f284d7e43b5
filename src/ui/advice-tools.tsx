/** What helps with an advice: its letter, and the marks by which the buyer answers it. */
import type { LetterId } from '../model/judgement.ts';
import type { MarkKind } from '../model/mark.ts';
import { text } from '../model/text.ts';
import { useDisclosure } from './disclosure.ts';
import { LetterPanel } from './letter-panel.tsx';
import { MarkButtons } from './mark-buttons.tsx';
import type { Scene } from './scene.ts';

const READER = { L1: 'seller', L2: 'dispute', L3: 'seller', L4: 'seller', L5: 'seller', L6: 'carrier' } as const satisfies Record<LetterId, string>;

export interface AdviceToolsProps {
  letter: LetterId | null;
  marks: readonly MarkKind[];
  hasSheet: boolean;
  scene: Scene;
}

export function AdviceTools({ letter, marks, hasSheet, scene }: AdviceToolsProps) {
  const { isOpen, button, panel } = useDisclosure();
  const { view, say, act } = scene;
  if (!letter && marks.length === 0 && !hasSheet) return null;
  return (
    <>
      <div class="tools">
        {letter && (
          <button {...button}>
            {say(text(`letters.to.${READER[letter]}`))} <span class="chevron" aria-hidden="true" />
          </button>
        )}
        <MarkButtons kinds={marks} scene={scene} />
        {hasSheet && (
          <button type="button" onClick={act.openSheet}>
            {say(text('badge.openSheet'))}
          </button>
        )}
      </div>
      {isOpen && letter && <LetterPanel id={letter} panel={panel} view={view} say={say} />}
    </>
  );
}
