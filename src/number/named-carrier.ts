/** The carrier that the page names beside the number: evidence that weighs more than the number's form. */
import type { NumberContext } from './finding.ts';
import type { Match, Matches } from './format.ts';

/** AliExpress's own shipping lines, which name no carrier: whoever delivers for them prints numbers as they like. */
const PLATFORM = /ali\s?express|cainiao|菜鸟|速卖通/i;

/** The name of the platform's line that carries the parcel, or null. */
export function platformLine({ service, carrier }: NumberContext): string | null {
  if (service && PLATFORM.test(service)) return service;
  return carrier && PLATFORM.test(carrier) ? carrier : null;
}

export const namedCarrier = ({ carrier }: NumberContext): string | null => (carrier && !PLATFORM.test(carrier) ? carrier : null);

/** The form among these that is the named carrier's. */
export function namedMatch(matches: Matches, name: string): Match | null {
  const page = fold(name);
  if (page.length < 2) return null;
  const isSame = (ours: string): boolean => page.includes(ours) || ours.startsWith(page);
  return matches.find(({ format }) => isSame(fold(format.carrier.name))) ?? null;
}

const fold = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
