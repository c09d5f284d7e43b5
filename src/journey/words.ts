/**
 * Stages by the words of an event, for pages whose answer was not overheard. Most telling first: "delivered to the pick-up point" is a
 * pick-up, "delivery failed" is no delivery. English wordings seen on pages (2024-2026); the other languages are our reading of common words
 * and not seen, so they only ever calm or refine: an event without a known word still counts as a scan.
 */
import type { Stage } from '../model/judgement.ts';

const WORDS: readonly (readonly [Stage, RegExp])[] = [
  [
    'returning',
    /\breturn(ed|ing) to (the )?(sender|seller|origin)|devuelto al remitente|devolvido ao remetente|retourné à l.expéditeur|возвра(т|щен)/i,
  ],
  ['failed', /deliver\w* (unsuccessful|failed|attempt)|unable to deliver|entrega (fallida|falhou|não realizada)|échec de (la )?livraison|неудачн/i],
  [
    'pick-up',
    /(ready|available|waiting|awaiting) (for|to) (be )?(pick|collect)|pick-?up (point|station)|punto de recogida|retirada|point relais|пункт выдачи|готов к выдаче/i,
  ],
  ['out-for-delivery', /out for delivery|with (the )?courier|en reparto|saiu para entrega|en cours de livraison|передан курьеру/i],
  ['notice', /order (placed|paid|information received)|information received|packag(ed|ing) complet|seller is preparing|shipment information/i],
  ['delivered', /\bdelivered\b|\bsigned\b|\bentregado\b|\bentregue\b|\blivré\b|\bдоставлен(о|а)?\b|вручен/i],
  [
    'customs',
    /import customs clearance started|awaiting customs|held by customs|arriv\w* at (the )?(local|destination) airport|arriv\w* in destination/i,
  ],
  ['destination', /customs (clearance )?complete|local (delivery|courier|carrier)|domestic courier|destination carrier|arrived at local/i],
  ['origin', /sort(ing|ation)? cent(er|re)|departure transport hub|consol[io]dation warehouse|left from warehouse|shipped out from warehouse/i],
  ['export', /export customs|line-?haul|awaiting flight|leaving origin|left (from )?(departure|origin) country|departed from departure/i],
  ['accepted', /accepted|received by (carrier|logistics)|picked up by carrier|handed over to carrier/i],
];

/** The stage that an event's words tell, or null when none is known. */
export const stageOfWords = (words: string): Stage | null => WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
