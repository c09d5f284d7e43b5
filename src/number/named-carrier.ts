/** The carrier that the page names beside the number: evidence that weighs more than the number's form. */
import { familyNamedIn, nameOfFamily } from './carrier-names.ts';
import type { NumberContext } from './finding.ts';
import type { Match } from './format.ts';

export interface NamedCarrier {
  /** Null where we do not know the carrier. */
  family: string | null;
  /** As we write it, or as the page does. */
  name: string;
}

/** AliExpress's own shipping lines, which name no carrier: whoever delivers for them prints numbers as they like. */
const PLATFORM = /ali\s?express|cainiao|菜鸟|速卖通/i;

/** The name of the platform's line that carries the parcel, or null. */
export function platformLine({ service, carrier }: NumberContext): string | null {
  if (service && PLATFORM.test(service)) return service;
  return carrier && PLATFORM.test(carrier) ? carrier : null;
}

/** Null where the page names none, or the platform itself. */
export function namedCarrier({ carrier }: NumberContext): NamedCarrier | null {
  if (!carrier?.trim() || PLATFORM.test(carrier)) return null;
  const family = familyNamedIn(carrier);
  return { family, name: (family && nameOfFamily(family)) ?? carrier };
}

/** The form among these that is of the carrier whose name stands in the shipping service's, such as `DHL Express`. */
export function servedMatch(matches: readonly Match[], { service }: NumberContext): Match | null {
  if (!service || PLATFORM.test(service)) return null;
  const family = familyNamedIn(service);
  return matches.find(({ format }) => format.carrier.family === family) ?? null;
}
