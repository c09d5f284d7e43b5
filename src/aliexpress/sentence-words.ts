/**
 * Words of the sentences that carry a clock, per language, folded (lower case, no accents); a star stands for any ending. `seen` is the month of
 * the newest page that showed the sentence; null marks our own translation, for a language of which nobody has shown it.
 */
export interface SentenceWords {
  language: string;
  seen: string | null;
  /** What the sentence begins with. */
  subject: readonly string[];
  /** Each of these groups must stand between the subject and `until`, in any order. */
  between: readonly (readonly string[])[];
  /** Stands right before the date. */
  until: readonly string[];
}

/** "Refund if no delivery before Sep 4, 2026" */
export const GUARANTEE: readonly SentenceWords[] = [
  { language: 'en', seen: '2026-09', subject: ['refund'], between: [['no', 'not'], ['deliver*']], until: ['before', 'by'] },
  { language: 'es', seen: null, subject: ['reembolso', 'devolucion'], between: [['no', 'sin'], ['entreg*']], until: ['antes', 'hasta'] },
  { language: 'pt', seen: null, subject: ['reembolso'], between: [['nao', 'sem'], ['entreg*']], until: ['antes', 'ate'] },
  { language: 'fr', seen: null, subject: ['rembours*'], between: [['pas', 'non', 'aucune', 'sans'], ['livr*']], until: ['avant'] },
  { language: 'ru', seen: null, subject: ['возврат', 'возмещение'], between: [['не', 'нет', 'без'], ['достав*']], until: ['до'] },
  {
    language: 'de',
    seen: null,
    subject: ['ruckerstattung', 'erstattung'],
    between: [
      ['kein*', 'nicht'],
      ['liefer*', 'geliefert'],
    ],
    until: ['vor', 'bis'],
  },
  { language: 'it', seen: null, subject: ['rimborso'], between: [['non', 'nessuna', 'mancata'], ['consegn*']], until: ['prima', 'entro'] },
  {
    language: 'pl',
    seen: null,
    subject: ['zwrot'],
    between: [
      ['brak*', 'nie'],
      ['dostaw*', 'dostarcz*'],
    ],
    until: ['przed', 'do'],
  },
  {
    language: 'nl',
    seen: null,
    subject: ['terugbetaling'],
    between: [
      ['geen', 'niet'],
      ['lever*', 'gelever*', 'bezorg*'],
    ],
    until: ['voor'],
  },
];

/**
 * "Purchase protection ends on Oct 1, 2026". Older pages printed a countdown; nobody has shown the sentence of a new page. "Protection" alone
 * is the heading of other promises, so the subject is never that word by itself.
 */
export const PROTECTION: readonly SentenceWords[] = [
  { language: 'en', seen: null, subject: ['purchase protection', 'buyer protection'], between: [], until: ['ends', 'until', 'expires'] },
  { language: 'es', seen: null, subject: ['proteccion del comprador', 'proteccion de la compra'], between: [], until: ['hasta', 'termina', 'vence'] },
  { language: 'pt', seen: null, subject: ['protecao ao comprador', 'protecao da compra'], between: [], until: ['ate', 'termina', 'expira'] },
  { language: 'fr', seen: null, subject: ["protection de l'acheteur", 'protection acheteur'], between: [], until: ["jusqu'au", 'expire'] },
  { language: 'ru', seen: null, subject: ['защита покупателя', 'защита заказа'], between: [], until: ['до', 'истекает', 'заканчивается'] },
];

/** The word that stands alone beside the guarantee's date on the progress bar: "Refund Sep 4, 2026". Seen in English, Sep 2026. */
export const REFUND_WORDS: readonly string[] = [
  ...['refund', 'reembolso', 'remboursement', 'возврат', 'возврат средств', 'ruckerstattung', 'erstattung', 'rimborso', 'zwrot', 'terugbetaling'],
];

/** "You can open a dispute within 90 days after order was placed": how long, in folded text. */
export const DISPUTE: readonly { language: string; seen: string | null; days: RegExp }[] = [
  { language: 'en', seen: '2026-09', days: /dispute within (\d{1,3}) days? (?:after|of|from) (?:the |your )?order (?:was|is|has been) placed/ },
  { language: 'es', seen: null, days: /disputa\D{0,30}(\d{1,3}) dias\D{0,25}(?:realiza\p{L}*|efectua\p{L}*|hacer|posteriores)\D{0,8} pedido/u },
  { language: 'pt', seen: null, days: /disputa\D{0,30}(\d{1,3}) dias (?:apos|depois) (?:\D{0,20}(?:realiza\p{L}*|fazer) )?\D{0,3}pedido/u },
  { language: 'fr', seen: null, days: /litige\D{0,30}(\d{1,3}) jours (?:suivant|apres) (?:\D{0,4}passation\D{0,4})?la commande/u },
  { language: 'ru', seen: null, days: /спор\D{0,30}(\d{1,3}) дн\p{L}*\D{0,12}(?:оформлени|размещени|создани)\p{L}* заказа/u },
];
