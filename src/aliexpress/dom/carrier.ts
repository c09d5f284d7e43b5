/** Who carries a parcel, on the tracking page. */
import { shown } from '../plain-text.ts';
import { findAll, textOf } from './content.ts';

/** AliExpress's own services carry its name, or Cainiao's, in every language; what stands beside them is the carrier of the last mile. */
const SERVICE = /aliexpress|cainiao/i;

/**
 * Two programs name two elements, a title and a value. The title is a label ("Carrier:") or the service; the value is the carrier, the service,
 * or both with a dot between.
 */
export function readCarrier(block: Element): { carrier: string | null; service: string | null } {
  const parts = (selector: string) =>
    findAll(block, selector).flatMap((element) =>
      textOf(element)
        .split(/\s*[·|]\s*/)
        .flatMap((part) => shown(part) ?? []),
    );
  const values = parts('[class*="--carrierValue"]');
  const titles = parts('[class*="--carrierTitle"]').filter((title) => SERVICE.test(title));
  return {
    carrier: values.find((value) => !SERVICE.test(value)) ?? null,
    service: [...values.filter((value) => SERVICE.test(value)), ...titles][0] ?? null,
  };
}
