/** Who carries a parcel, on the tracking page. */
import { shown } from '../plain-text.ts';
import { find, findAll, textOf } from './content.ts';

/** AliExpress's own services carry its name, or Cainiao's, in every language; what stands beside them is the carrier of the last mile. */
const SERVICE = /aliexpress|cainiao/i;

/**
 * Two programs name two elements, a title and a value. Beside a value the title is a label ("Carrier:") or AliExpress's service; alone it is the
 * service, also one of the seller's own ("China Post Registered Air Mail"; measured 2026-09). The value is the carrier, the service, or both with
 * a dot between.
 */
export function readCarrier(block: Element): { carrier: string | null; service: string | null } {
  const parts = (selector: string) =>
    findAll(block, selector).flatMap((element) =>
      textOf(element)
        .split(/\s*[·|]\s*/)
        .flatMap((part) => shown(part) ?? []),
    );
  const VALUE = '[class*="--carrierValue"]';
  const values = parts(VALUE);
  const isAlone = find(block, VALUE) === null;
  const titles = parts('[class*="--carrierTitle"]').filter((title) => SERVICE.test(title) || (isAlone && !/[:：]$/.test(title)));
  return {
    carrier: values.find((value) => !SERVICE.test(value)) ?? null,
    service: [...values.filter((value) => SERVICE.test(value)), ...titles][0] ?? null,
  };
}
