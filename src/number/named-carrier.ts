/** The carrier that the page names beside the number: evidence that weighs more than the number's form. */
import type { NumberContext } from './finding.ts';
import type { Match } from './format.ts';

/** AliExpress's own shipping lines, which name no carrier: whoever delivers for them prints numbers as they like. */
const PLATFORM = /ali\s?express|cainiao|菜鸟|速卖通/i;

/** The name of the platform's line that carries the parcel, or null. */
export function platformLine({ service, carrier }: NumberContext): string | null {
  if (service && PLATFORM.test(service)) return service;
  return carrier && PLATFORM.test(carrier) ? carrier : null;
}

export const namedCarrier = ({ carrier }: NumberContext): string | null => (carrier && !PLATFORM.test(carrier) ? carrier : null);

/** The form among these that is of a carrier whose name stands in the shipping service's, such as `DHL Express`. */
export function servedMatch(matches: readonly Match[], { service }: NumberContext): Match | null {
  if (!service || PLATFORM.test(service)) return null;
  const page = spaced(service);
  return matches.find(({ format }) => page.includes(spaced(format.carrier.name))) ?? null;
}
/** Its words, with a blank around each: as letters alone, `Group shipping` would name UPS. */
const spaced = (name: string): string =>
  ` ${name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join(' ')} `;

/** The form among these that is the named carrier's. */
export function namedMatch(matches: readonly Match[], name: string): Match | null {
  const page = fold(name);
  if (page.length < 2) return null;
  const isSame = (ours: string): boolean => page.includes(ours) || ours.startsWith(page);
  return matches.find(({ format }) => isSame(fold(format.carrier.name))) ?? null;
}

const fold = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
