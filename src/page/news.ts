/** Which observations say something else of their order than the last one of the same source: the same is not handed over twice. */
import type { Observation } from '../model/observation.ts';

export function createNewsCheck(): (observation: Observation) => boolean {
  const last = new Map<string, string>();
  return ({ source, orderId, facts, parcels, unread }) => {
    const key = `${source} ${orderId}`;
    const said = JSON.stringify([facts, parcels, unread]);
    if (last.get(key) === said) return false;
    last.set(key, said);
    return true;
  };
}
