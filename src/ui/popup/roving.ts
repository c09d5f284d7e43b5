/** One entry of the list takes part in the order of tabs; the arrow keys, Home and End lead to the others. */
import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Marks the controls of an entry that the arrow keys lead to, each by its name. */
export const CONTROL = 'data-control';

interface Goal {
  id: string;
  control: string;
}
export interface Roving {
  /** The entry whose controls take part; null for the first. */
  active: string | null;
  activate(id: string): void;
  onKeyDown(event: KeyboardEvent): void;
}
const NOWHERE: Roving = { active: null, activate: () => undefined, onKeyDown: () => undefined };
const Active = createContext(NOWHERE);
export const RovingProvider = Active.Provider;

/** What the controls of an entry need. */
export function useTabIndex(id: string): 0 | -1 {
  return useContext(Active).active === id ? 0 : -1;
}
export const useRovingKeys = (): Omit<Roving, 'active'> => useContext(Active);

/**
 * @param ids of the entries, as they stand
 * @param root holds them; each has its id in `data-id`
 */
export function useRoving(ids: readonly string[], root: RefObject<HTMLElement | null>) {
  const [chosen, setChosen] = useState<string | null>(null);
  /** Where the focus goes as soon as that entry is there; until then it stays where it is. */
  const goal = useRef<Goal | null>(null);
  const [wanted, setWanted] = useState<Pick<Goal, 'id'> | null>(null);
  const active = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null);

  // The entry may have been out of view, and is there only now.
  useLayoutEffect(() => {
    if (!goal.current) return;
    const { id, control } = goal.current;
    const entry = [...(root.current?.querySelectorAll<HTMLElement>('[data-id]') ?? [])].find(({ dataset }) => dataset.id === id);
    const found = entry?.querySelector<HTMLElement>(`[${CONTROL}="${control}"]`) ?? entry?.querySelector<HTMLElement>(`[${CONTROL}]`);
    // One that has just come into view has none yet.
    if (!found) return;
    goal.current = null;
    found.focus();
  });

  function go(place: number, control: string): void {
    const id = ids[Math.min(ids.length - 1, Math.max(0, place))];
    if (id === undefined) return;
    goal.current = { id, control };
    // A fresh object each time, for the focus may have left the entry that it goes to.
    setWanted({ id });
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const control = (event.target as HTMLElement).closest(`[${CONTROL}]`);
    const id = control?.closest<HTMLElement>('[data-id]')?.dataset.id;
    const place = id === undefined ? -1 : ids.indexOf(id);
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (place < 0 || to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(to, control?.getAttribute(CONTROL) ?? '');
  };
  const activate = (id: string): void => {
    goal.current = null;
    setChosen(id);
  };
  return { roving: { active, activate, onKeyDown }, wanted: wanted?.id ?? null, goFirst: () => go(0, 'open') };
}
