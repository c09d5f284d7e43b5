/** The number that a link of AliExpress, a tracking service or a carrier leads to. */

const LINK = /(?<![\w.-])(?:https?:\/\/)?([a-z\d.-]{2,60}\.[a-z]{2,4})([/?#]\S*)/gi;
/** Whose links are understood; of others nothing is known. */
const HOSTS =
  /(?:^|\.)(?:aliexpress\.(?:com|us|ru)|cainiao\.com|17track\.net|parcelsapp\.com|dpd\.[a-z.]{2,6}|gls-group\.[a-z]{2,4}|inpost\.[a-z]{2}|dhl\.[a-z]{2,3}|correos\.es|yw56\.com\.cn)$/i;
/** Parts of an address by their names: tracking numbers first, for a link may hold the order's number beside one. */
const NAMED = [
  /[?#&](?:mailno(?:list)?|tracking[-_]?(?:numbers?|no|id|code)|nums|match|number|piececode|parcel(?:number|no)|query)=([a-z\d]{5,40})/i,
  /\/(?=[a-z\d]{0,20}\d{5})([a-z\d]{8,40})(?:[/?#]|$)/i,
  /[?#&](?:trade)?orderid=(\d{10,20})/i,
];

/** @returns the text with the number in place of each link that is understood, and nothing in place of one that has none */
export const withoutLinks = (text: string): string =>
  text.replace(LINK, (link: string, host: string, rest: string) => (HOSTS.test(host) ? ` ${numberIn(rest) ?? ''} ` : link));

const numberIn = (rest: string): string | null => NAMED.flatMap((pattern) => pattern.exec(rest)?.[1] ?? [])[0] ?? null;
