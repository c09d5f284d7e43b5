/** Words of the sentences that carry a day, a row per language. Every row without `seen` is our own translation: nobody has shown that sentence. */
import type { Language } from './languages.ts';

/** Alternatives are divided by `|`; a star stands for any letters at that end of a word. */
export interface SentenceWords {
  language: Language;
  /** The month of the newest page that showed the sentence. */
  seen?: string;
  /** What the sentence is about. */
  subject: string;
  /** Each of these must stand in the clause too, in any order. */
  between?: readonly string[];
  /** Stands right beside the date. */
  until: string;
  /** Where it stands: the subject, then `until` and the date, unless told otherwise. */
  order?: 'date-until-subject' | 'subject-date-until';
  /** Must stand nearby, on either side. */
  near?: string;
}

/** "Refund if no delivery before Sep 4, 2026" */
export const GUARANTEE: readonly SentenceWords[] = [
  { language: 'en', seen: '2026-09', subject: 'refund*', between: ["no|not|*n't", 'deliver*|arriv*'], until: 'before|by' },
  { language: 'es', subject: 'reembolso|devolución', between: ['no|sin', 'entreg*|lleg*'], until: 'antes|hasta' },
  { language: 'pt', subject: 'reembolso', between: ['não|sem', 'entreg*|cheg*'], until: 'antes|até' },
  { language: 'fr', subject: 'rembours*', between: ['pas|non|aucune|sans', 'livr*|arriv*'], until: 'avant' },
  { language: 'de', subject: 'rückerstattung|erstattung', between: ['kein*|nicht*'], until: 'vor|bis', near: '*liefer*|zugestellt' },
  { language: 'it', subject: 'rimborso', between: ['non|nessuna|mancata', 'consegn*'], until: 'prima|entro' },
  { language: 'nl', subject: 'terugbetaling|geld terug', between: ['geen|niet'], until: 'voor', near: '*lever*|*bezorg*' },
  { language: 'pl', subject: 'zwrot', between: ['brak*|nie', 'dostaw*|dostarcz*'], until: 'przed|do' },
  { language: 'ru', subject: 'возврат|возмещение|вернём', between: ['не*|нет|без', '*достав*'], until: 'до' },
  { language: 'uk', subject: 'повернення|відшкодування|повернемо', between: ['не*|без', '*достав*'], until: 'до' },
  {
    language: 'tr',
    subject: '*iade*',
    between: ['*mezse|*mazsa'],
    near: 'teslim*',
    until: 'tarihine kadar|kadar|tarihinden önce|önce',
    order: 'date-until-subject',
  },
  { language: 'az', subject: 'pul*|*qaytar*', between: ['çatdırılma*'], until: 'tarixinə qədər|qədər|tarixindən əvvəl', order: 'date-until-subject' },
  { language: 'ar', subject: 'استرداد|استرجاع|رد', between: ['لم|عدم|دون', '*تسليم|*توصيل|*استلام'], until: 'قبل|حتى' },
  { language: 'he', subject: 'החזר', between: ['לא|אי|אין', 'נמסר*|*מסירה|הגיע*'], until: 'לפני|עד' },
  { language: 'ko', subject: '환불', between: ['배송|배달|도착', '않|못|안 ?되|미배송'], until: '까지|이전에|전에', order: 'date-until-subject' },
  { language: 'ja', subject: '返金', between: ['配達|配送|届', 'ない|ません|未'], until: 'までに|より前に|以前に', order: 'date-until-subject' },
  { language: 'th', subject: 'คืนเงิน', between: ['ไม่', 'จัดส่ง|ส่งมอบ|ได้รับ|ส่งถึง'], until: 'ก่อน|ภายใน' },
  { language: 'vi', subject: 'hoàn tiền', between: ['không|chưa', 'giao'], until: 'trước' },
  { language: 'id', subject: 'pengembalian dana|refund', between: ['tidak|belum', '*kirim*|pengiriman|diantar|tiba'], until: 'sebelum|hingga' },
];

/**
 * "Purchase protection ends on Oct 1, 2026". Older pages printed a countdown; nobody has shown the sentence of a new page. "Protection" alone
 * is the heading of other promises, so the subject is never that word by itself.
 */
export const PROTECTION: readonly SentenceWords[] = [
  {
    language: 'en',
    subject: 'purchase protection|buyer protection|order protection|purchase is protected|order is protected',
    until: 'ends|until|expires',
  },
  { language: 'es', subject: 'protección del comprador|protección de la compra', until: 'hasta|termina|vence' },
  { language: 'pt', subject: 'proteção ao comprador|proteção da compra', until: 'até|termina|expira' },
  { language: 'fr', subject: "protection de l'acheteur|protection acheteur", until: "jusqu'au|expire" },
  { language: 'de', subject: 'käuferschutz', until: 'endet|bis' },
  { language: 'it', subject: "protezione acquirente|protezione dell'acquirente|protezione acquisti", until: 'fino al|termina|scade' },
  { language: 'nl', subject: 'kopersbescherming|aankoopbescherming', until: 'tot|eindigt|verloopt' },
  { language: 'pl', subject: 'ochrona kupującego', until: 'do|wygasa|kończy się' },
  { language: 'ru', subject: 'защита покупателя|защита заказа', until: 'до|истекает|заканчивается' },
  { language: 'uk', subject: 'захист покупця|захист замовлення', until: 'до|закінчується|спливає' },
  { language: 'tr', subject: 'alıcı koruması', until: 'tarihinde|tarihine kadar', order: 'subject-date-until' },
  { language: 'az', subject: 'alıcının müdafiəsi|alıcı müdafiəsi', until: 'tarixində|tarixinə qədər', order: 'subject-date-until' },
  { language: 'ar', subject: 'حماية المشتري', until: 'حتى|في|قبل' },
  { language: 'he', subject: 'הגנת הקונה|הגנת קונה', until: 'עד|מסתיימת|פגה' },
  { language: 'ko', subject: '구매자 보호|구매 보호', until: '까지|에 종료|에 만료', order: 'subject-date-until' },
  { language: 'ja', subject: '購入者保護|バイヤー保護|買い手保護', until: 'まで|に終了', order: 'subject-date-until' },
  { language: 'th', subject: 'การคุ้มครองผู้ซื้อ', until: 'จนถึง|ถึง|สิ้นสุด' },
  { language: 'vi', subject: 'bảo vệ người mua', until: 'đến|hết hạn' },
  { language: 'id', subject: 'perlindungan pembeli', until: 'hingga|sampai|berakhir' },
];

/** "Apply for R$5,00 coupon code if delayed by Aug 3, 2026", "If delivered after Aug 3, 2026 you can collect a R$5 coupon" */
export const COMPENSATION: readonly SentenceWords[] = [
  { language: 'en', seen: '2026-09', subject: 'delayed|late', until: 'by|after', near: 'coupon*' },
  { language: 'en', seen: '2026-09', subject: 'delivered', until: 'after', near: 'coupon*' },
  { language: 'es', subject: 'retras*|entreg*', until: 'más allá|después', near: 'cupón*' },
  { language: 'pt', subject: 'atras*|entreg*', until: 'além|após|depois', near: 'cupom|cupons' },
  { language: 'fr', subject: 'retard*|livr*', until: 'au-delà|après', near: 'coupon*' },
  { language: 'de', subject: 'verspät*|liefer*|verzöger*', until: 'nach', near: '*gutschein*|*coupon*' },
  { language: 'it', subject: 'ritard*|consegn*', until: 'oltre|dopo', near: 'coupon*|buono' },
  { language: 'nl', subject: 'vertra*|*lever*|bezorg*', until: 'na', near: '*coupon*|waardebon' },
  { language: 'pl', subject: 'opóźni*|dostaw*', until: 'po', near: 'kupon*' },
  { language: 'ru', subject: 'достав*|опозда*|задерж*', until: 'позже|после', near: 'купон*' },
  { language: 'uk', subject: 'достав*|затрим*', until: 'пізніше|після', near: 'купон*' },
  { language: 'tr', subject: '*gecik*', until: 'tarihinden sonraya|tarihinden sonra|sonra', order: 'date-until-subject', near: '*kupon*' },
  { language: 'az', subject: '*gecik*', until: 'tarixindən sonra|sonra', order: 'date-until-subject', near: '*kupon*' },
  { language: 'ar', subject: '*تاخر*|*تسليم|*توصيل', until: 'بعد', near: '*قسيمة|*كوبون' },
  { language: 'he', subject: '*עיכוב|*יתעכב*|נמסר*|*מסירה', until: 'אחרי|לאחר|מעבר', near: '*קופון' },
  { language: 'ko', subject: '지연|배송', until: '이후|이후로|넘', order: 'date-until-subject', near: '쿠폰' },
  { language: 'ja', subject: '遅|配達', until: 'より|以降|を過ぎ', order: 'date-until-subject', near: 'クーポン' },
  { language: 'th', subject: 'ล่าช้า|จัดส่ง', until: 'หลัง|เกิน', near: 'คูปอง' },
  { language: 'vi', subject: 'chậm|giao', until: 'sau|quá', near: 'phiếu giảm giá|mã giảm giá|coupon' },
  { language: 'id', subject: 'terlambat|terkirim', until: 'setelah|melewati', near: 'kupon' },
];
