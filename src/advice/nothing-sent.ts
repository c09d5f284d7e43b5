/** T20: orders of which nothing travels, as codes and vouchers that come by mail. */
import type { Order, Parcel } from '../model/order.ts';

/** What such goods are called in their titles. Cards of paper travel with a service or a number, which are looked at first. */
const DIGITAL_WORDS = [
  'digital (?:code|key|card|gift|download|delivery|version|product|goods)',
  'e-?gift|gift ?cards?|e-?vouchers?|(?:game|cd|license|licence|product|activation)[ -]?keys?|activation codes?|e-?sim|top[ -]?up|recharge|download(?:able)?',
  'tarjetas? (?:de )?regalo|tarjeta digital|código digital|recarga|descarga digital',
  'cartão[ -]presente|vale[ -]presente|cartão digital',
  'cartes? cadeaux?|code numérique|téléchargement',
  'geschenkkarten?|gutscheincodes?|digitale[rns]? (?:code|gutschein|ware)|guthaben',
  'carta regalo|codice digitale',
  'подарочн\\p{L}+ карт\\p{L}+|цифров\\p{L}+ (?:код|товар|ключ)\\p{L}*|электронн\\p{L}+ (?:код|ключ|сертификат)\\p{L}*|пополнени\\p{L}+',
];
const DIGITAL = new RegExp(`(?<!\\p{L})(?:${DIGITAL_WORDS.join('|')})(?!\\p{L})`, 'iu');

const isBlank = ({ number, originNumber, earlierNumbers, isHidden, carrier, service, events, trackedAt }: Parcel): boolean =>
  !number && !originNumber && earlierNumbers.length === 0 && !isHidden && !carrier && !service && !trackedAt && (events ?? []).length === 0;

/** Codes and the like, by their titles: nothing of it travels, and no page shows a parcel. */
export const isDigital = ({ items, parcels }: Order): boolean =>
  items.length > 0 && items.every(({ title }) => DIGITAL.test(title)) && parcels.every(isBlank);

/** A tracking page that shows neither number, service, carrier nor event, of an order that is promised no delivery: probably nothing travels. */
export const isProbablyDigital = ({ clocks, parcels, promisedOn }: Order): boolean =>
  parcels.length > 0 && parcels.every((parcel) => isBlank(parcel) && parcel.events !== null) && clocks.length === 0 && promisedOn === null;
