/** Runs tasks one after another; a task that fails does not stop the ones behind it. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task, task);
    last = Promise.allSettled([turn]);
    return turn;
  };
}
