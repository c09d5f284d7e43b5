/** Orders that this version cannot read: saved to a file, and read back from one. */
import { useRef, useState } from 'preact/hooks';
import { type AsideFile, type Returned, readAsideFile } from '../model/aside-file.ts';
import { type Say, type Text, text } from '../model/text.ts';

export interface Aside {
  /** Saves what was set aside as a file. */
  save: () => Promise<void>;
  giveBack: (file: AsideFile) => Promise<Returned>;
}
export interface AsideFieldProps {
  aside: Aside;
  /** How many records are set aside. */
  count: number;
  say: Say;
}

export function AsideField({ aside, count, say }: AsideFieldProps) {
  const [outcome, setOutcome] = useState<Text | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const show = (work: Promise<Text | null>) => work.catch(() => text('words.noAnswer')).then(setOutcome);

  async function read(chosen: File): Promise<Text> {
    const file = readAsideFile(await chosen.text());
    if (!file) return text('options.asideNoFile');
    const { back, stillAside } = await aside.giveBack(file);
    return back > 0 || stillAside === 0 ? text('options.asideBack', undefined, back) : text('options.asideStill', undefined, stillAside);
  }
  return (
    <p>
      {count > 0 && (
        <button type="button" onClick={() => show(aside.save().then(() => null))}>
          {say(text('options.asideSave'))}
        </button>
      )}{' '}
      <button type="button" onClick={() => chooser.current?.click()}>
        {say(text('options.asideRead'))}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".json"
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) show(read(chosen));
          currentTarget.value = '';
        }}
      />{' '}
      <span class="outcome" role="status">
        {outcome && say(outcome)}
      </span>
    </p>
  );
}
