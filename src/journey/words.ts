/**
 * Stages by the words of an event, for pages whose answer was not overheard. English wordings were seen on pages (2024-2026); the other
 * languages are our reading of common words. An event without a known word still counts as a scan.
 */
import type { Stage } from '../model/judgement.ts';

/** Begins at the beginning of a word, in any alphabet. */
const anyOf = (...wordings: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${wordings.join('|')})`, 'iu');
const END = '(?!\\p{L})';

/** Most telling first: "delivered to the pick-up point" is a pick-up, "delivery failed" no delivery, a sorting centre "of export" still in its country. */
const WORDS: readonly (readonly [Stage, RegExp])[] = [
  [
    'returning',
    anyOf('return(ed|ing) to (the )?(sender|seller|origin)', 'devuelto al remitente', 'devolvido ao remetente', 'retourné à l.expéditeur', 'возвра'),
  ],
  [
    'failed',
    anyOf('deliver\\w* (unsuccessful|failed|attempt)', 'unable to deliver', 'entrega (fallida|falhou|não realizada)', 'échec de', 'неудачн'),
  ],
  ['pick-up', anyOf('(ready|available|waiting) (for|to be) (pick|collect)', 'pick-?up (point|station)')],
  ['pick-up', anyOf('punto de recogida', 'ponto de retirada', 'point relais', 'пункт\\p{L}* выдачи', 'готов\\p{L}* к выдаче')],
  ['out-for-delivery', anyOf('out for delivery', 'en reparto', 'saiu para entrega', 'en cours de livraison', 'передан\\p{L}* курьеру')],
  [
    'notice',
    anyOf(
      'order (placed|paid|information received)',
      'payment completed',
      'the seller has declared',
      'seller is preparing',
      'packag(ed|ing) complet',
    ),
  ],
  [
    'notice',
    anyOf('pago completado', 'el vendedor ha declarado', 'datos del pedido', 'pagamento concluído', 'o vendedor declarou', 'dados do pedido'),
  ],
  ['notice', anyOf('paiement effectué', 'le vendeur a déclaré', 'données de la commande', 'оплата', 'продавец сообщил', 'данные заказа')],
  ['notice', anyOf('l.entrepôt a reçu', 'o armazém recebeu', 'el almacén ha recibido', 'склад получил')],
  ['delivered', anyOf(`(delivered|signed|entregado|entregue|livré|доставлен[оа]?)${END}`, 'вручен')],
  ['origin', anyOf('sort(ing|ation)? cent', 'clasificación', 'triagem', 'centre de tri', 'сортировочн', 'departure transport hub')],
  ['origin', anyOf('consol[io]dation warehouse')],
  ['accepted', anyOf('(left|shipped out) from (the )?warehouse', 'salido del almacén', 'saiu do armazém', 'quitté l.entrepôt', 'покинула склад')],
  ['export', anyOf('export', 'экспорт', 'line-?haul', 'awaiting flight', 'leaving origin', 'left (from )?(departure|origin) country')],
  ['export', anyOf('sale del país de origen', 'saindo do país de origem', 'quitte le pays d.origine', 'покидает страну отправления')],
  ['customs', anyOf('import customs clearance started', 'awaiting customs', 'held by customs', 'arriv\\w* at (the )?(local|destination) airport')],
  ['customs', anyOf('importación iniciado', 'importação iniciado', 'importation commencé', 'начато импортное')],
  ['customs', anyOf('llegado al aeropuerto local', 'chegou ao aeroporto local', 'arrivé à l.aéroport local', 'прибыла в местный аэропорт')],
  [
    'destination',
    anyOf('customs (clearance )?complete', 'local (delivery|courier|carrier)', 'domestic courier', 'destination carrier', 'arrived at local'),
  ],
  ['destination', anyOf('importación completado', 'importação concluído', 'importation terminé', 'импортное таможенное оформление завершено')],
  [
    'destination',
    anyOf('reparto local', 'transportista local', 'entrega local', 'transportadora local', 'livraison locale?', 'transporteur local', 'местн'),
  ],
  ['accepted', anyOf('accepted', 'received by (carrier|logistics)', 'picked up by carrier', 'handed over to carrier')],
];

/** The stage that an event's words tell, or null when none is known. */
export const stageOfWords = (words: string): Stage | null => WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
