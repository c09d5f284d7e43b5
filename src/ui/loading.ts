/** Something that the background still has to tell: on its way, failed, or here. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export type Loading<T> = 'loading' | 'failed' | T;

/** ms after which a background that still has not answered counts as silent: then the user can ask again. */
const PATIENCE = 10_000;

/**
 * Asks once, and again whenever `onChange` calls back or `reload` is called. One question is under way at a time: however many changes come
 * meanwhile, they are answered by one more.
 * @param onChange subscribes, and returns how to unsubscribe
 */
export function useLoading<T>(load: () => Promise<T>, onChange: (listener: () => void) => () => void): { value: Loading<T>; reload: () => void } {
  const [value, setValue] = useState<Loading<T>>('loading');
  const isAsking = useRef(false);
  const isOutdated = useRef(false);
  const reload = useCallback(async () => {
    isOutdated.current = true;
    if (isAsking.current) return;
    isAsking.current = true;
    while (isOutdated.current) {
      isOutdated.current = false;
      const loaded = await withinPatience(load()).catch((): 'failed' => 'failed');
      setValue(() => loaded);
    }
    isAsking.current = false;
  }, [load]);
  useEffect(() => {
    reload();
    return onChange(reload);
  }, [reload, onChange]);
  return { value, reload };
}

function withinPatience<T>(asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer')), PATIENCE);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
