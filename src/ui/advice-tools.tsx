/** The letter that helps with an advice. */
import type { LetterId } from '../model/judgement.ts';
import { text } from '../model/text.ts';
import { useDisclosure } from './disclosure.ts';
import { LetterPanel } from './letter-panel.tsx';
import { READER } from './panel-actions.tsx';
import type { Scene } from './scene.ts';

export function AdviceTools({ letter, scene: { view, say } }: { letter: LetterId; scene: Scene }) {
  const { isOpen, button, panel } = useDisclosure();
  return (
    <>
      <p class="tools">
        <button {...button}>
          {say(text(`letters.to.${READER[letter]}`))} <span class="chevron" aria-hidden="true" />
        </button>
      </p>
      {isOpen && <LetterPanel id={letter} panel={panel} view={view} say={say} />}
    </>
  );
}
