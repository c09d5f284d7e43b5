/** A button that shows and hides something beneath it. Escape hides it again and brings the focus back to the button. */
import { useId, useRef, useState } from 'preact/hooks';

/** What the opened part needs. */
export interface Panel {
  id: string;
  onKeyDown: (event: KeyboardEvent) => void;
  onClose: () => void;
}

export function useDisclosure(onOpen?: () => void) {
  const [isOpen, setOpen] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const close = () => {
    setOpen(false);
    ref.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // Else the page would close something of its own as well, and the browser the popup.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const panel: Panel = { id: panelId, onKeyDown, onClose: close };
  const button = {
    ref,
    type: 'button',
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? panelId : undefined,
    onClick: () => {
      if (!isOpen) onOpen?.();
      setOpen(!isOpen);
    },
    onKeyDown,
  } as const;
  return { isOpen, button, panel, open: () => setOpen(true) };
}
