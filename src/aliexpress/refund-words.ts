/** Words around the refund and the dispute that carry no sentence with a date, a row per language. */
import type { Language } from './languages.ts';
import type { Wordings } from './wordings.ts';

/** The word that stands alone beside the guarantee's date on the progress bar: "Refund Sep 4, 2026". */
export const REFUND_WORDS: Wordings = {
  en: { seen: ['Refund'] },
  es: { expected: ['Reembolso'] },
  pt: { expected: ['Reembolso'] },
  fr: { expected: ['Remboursement'] },
  de: { expected: ['Rückerstattung', 'Erstattung'] },
  it: { expected: ['Rimborso'] },
  nl: { expected: ['Terugbetaling'] },
  pl: { expected: ['Zwrot', 'Zwrot pieniędzy'] },
  ru: { expected: ['Возврат', 'Возврат средств', 'Возврат денег'] },
  uk: { expected: ['Повернення', 'Повернення коштів'] },
  tr: { expected: ['İade', 'Para iadesi'] },
  az: { expected: ['Geri ödəmə'] },
  ar: { expected: ['استرداد', 'استرداد الأموال'] },
  he: { expected: ['החזר', 'החזר כספי'] },
  ko: { expected: ['환불'] },
  ja: { expected: ['返金'] },
  th: { expected: ['คืนเงิน', 'การคืนเงิน'] },
  vi: { expected: ['Hoàn tiền'] },
  id: { expected: ['Pengembalian dana'] },
};

/** "You can open a dispute within 90 days after order was placed": how long, in folded text. Seen in English, Sep 2026. */
export const DISPUTE: Readonly<Record<Language, RegExp>> = {
  en: /dispute within (\d{1,3}) days? (?:after|of|from) (?:the |your )?order (?:(?:was|is|has been) )?plac(?:ed|ement)/,
  es: /disputa\D{0,30}(\d{1,3}) dias\D{0,25}(?:realiza\p{L}*|efectua\p{L}*|hacer|posteriores)\D{0,8} pedido/u,
  pt: /disputa\D{0,30}(\d{1,3}) dias (?:apos|depois) (?:\D{0,20}(?:realiza\p{L}*|fazer) )?\D{0,3}pedido/u,
  fr: /litige\D{0,30}(\d{1,3}) jours (?:suivant|apres) (?:\D{0,4}passation\D{0,4})?la commande/,
  de: /(?:streitfall|reklamation)\D{0,30}(\d{1,3}) tage[n]? nach (?:der |ihrer )?(?:bestellung|aufgabe)/,
  it: /contestazione\D{0,30}(\d{1,3}) giorni (?:dall'|dopo l'|successivi all')(?:effettuazione dell')?ordine/,
  nl: /geschil\D{0,30}(\d{1,3}) dagen na (?:het plaatsen van )?(?:de |uw |je )?bestelling/,
  pl: /sp[oó]r\D{0,30}(\d{1,3}) dni od (?:dnia )?złozenia zamowienia/,
  ru: /спор\D{0,30}(\d{1,3}) дн\p{L}*\D{0,12}(?:оформлени|размещени|создани)\p{L}* заказа/u,
  uk: /сп[оі]р\D{0,30}(\d{1,3}) дн\p{L}* (?:після|з) (?:моменту )?(?:оформлення|розміщення) замовлення/u,
  tr: /siparis\p{L}*(?: verildikten)? sonra\p{L}*(?: itibaren)? (\d{1,3}) gun\D{0,15}(?:anlasmazlik|itiraz)/u,
  az: /sifaris\p{L}*\D{0,15} sonra (\d{1,3}) gun\D{0,15}mubahise/u,
  ar: /نزاع\D{0,20}(\d{1,3}) يوما? من (?:تاريخ )?(?:تقديم )?الطلب/,
  he: /מחלוקת\D{0,20}(\d{1,3}) ימים (?:ממועד |מיום |מ)?(?:ביצוע )?ההזמנה/,
  ko: /주문 ?(?:후|일로부터) (\d{1,3})일 ?(?:이내|안)\D{0,10}분쟁/,
  ja: /注文(?:日)?(?:から|後)(\d{1,3})日以内\D{0,10}(?:紛争|異議)/,
  th: /ข้อพิพาท\D{0,15}(\d{1,3}) วัน(?:หลังจาก|นับจาก)(?:วันที่)?(?:การ)?สั่งซื้อ/,
  vi: /(?:tranh chap|khieu nai)\D{0,20}(\d{1,3}) ngay (?:sau khi|ke tu khi|ke tu ngay) đat hang/,
  id: /sengketa\D{0,20}(\d{1,3}) hari (?:setelah|sejak) pesanan dibuat/,
};
