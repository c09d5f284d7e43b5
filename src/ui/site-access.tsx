/** Tells when the browser keeps Trackguard away from AliExpress, and has that changed by one click. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Say, text } from '../model/text.ts';
import { LevelMark } from './level-mark.tsx';
import { useLoading } from './loading.ts';

/** What the browser lets the extension read. */
export interface SiteAccess {
  /** The sites that it may not read though it was made for them, such as `aliexpress.com`. */
  findMissing(): Promise<string[]>;
  /** Asks the buyer, within their click; false when they refuse. */
  request(): Promise<boolean>;
  /** Calls back when access was given or taken; returns how to stop that. */
  onChange(listener: () => void): () => void;
}
export interface SiteAccessProps {
  access: SiteAccess;
  say: Say;
  /** Says also that all is well; else that is said only to whoever has just allowed it. */
  saysGiven?: boolean;
}
type Answer = 'refused' | 'failed' | null;

export function SiteAccessNotice({ access, say, saysGiven = false }: SiteAccessProps) {
  const { value: missing, reload } = useLoading(access.findMissing, access.onChange);
  const [answer, setAnswer] = useState<Answer>(null);
  const [wasAsked, setAsked] = useState(false);
  const given = useRef<HTMLParagraphElement>(null);
  // Asking for what is given already does no harm, so not knowing is treated as not having it.
  const isMissing = missing === 'failed' || (missing !== 'loading' && missing.length > 0);
  // The button leaves once it has done its work: whoever pressed it by keyboard is told, and stays here.
  useLayoutEffect(() => {
    if (wasAsked && !isMissing && document.activeElement === document.body) given.current?.focus();
  }, [wasAsked, isMissing]);
  if (missing === 'loading') return null;
  if (!isMissing) {
    if (!saysGiven && !wasAsked) return null;
    return (
      <p class="given" data-level="info" ref={given} tabIndex={-1}>
        <LevelMark level="info" say={say} />
        {say(text('access.given'))}
      </p>
    );
  }

  // Nothing may come before the request: browsers take it from within a click only.
  const ask = () => {
    access.request().then(
      (isGiven) => {
        setAnswer(isGiven ? null : 'refused');
        reload();
      },
      () => setAnswer('failed'),
    );
    setAsked(true);
  };
  return (
    <div class="notice access" data-level="warn">
      <LevelMark level="warn" say={say} />
      <div>
        <p role="status">{say(problemOf(missing, say))}</p>
        <button type="button" onClick={ask}>
          {say(text('access.allow'))}
        </button>
        {answer && <p role="status">{say(text(`access.${answer}`))}</p>}
      </div>
    </div>
  );
}

const problemOf = (missing: string[] | 'failed', say: Say) =>
  missing === 'failed' ? text('access.unknown') : text('access.missing', { sites: new Intl.ListFormat(say(text('words.language'))).format(missing) });
