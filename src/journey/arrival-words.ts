/**
 * Words of events in the country of arrival, and of the way back, a row per language: patterns, divided by `|`, each from the beginning of a
 * word. English was seen on pages (2024-2026), the other languages are our own translations.
 */
import type { EventWords } from './departure-words.ts';

export const CUSTOMS: EventWords = {
  en: [
    'import (customs )?clearance (started|delay|fail)|awaiting customs|(held|retained|inspected) (by|at|in) (the )?customs|customs (inspection|hold)',
    'arriv\\w* (at|in) (the )?((local|destination) airport|destination country|country of destination|customs)|inward office of exchange',
    'import (duty|duties|tax)|customs (duty|duties|tax)',
  ].join('|'),
  es: 'importación iniciado|llegado al aeropuerto local',
  pt: 'importação iniciado|chegou ao aeroporto local',
  fr: 'importation commencé|arrivé à l.aéroport local',
  de: 'einfuhr begonnen|örtlichen flughafen',
  it: 'importazione iniziato|aeroporto locale',
  nl: 'invoer (bij de douane )?begonnen|lokale luchthaven',
  pl: 'importowa odprawa celna rozpoczęta|lokalne lotnisko',
  ru: 'начато импортное|прибыла в местный аэропорт',
  uk: 'розпочато імпортне|місцевого аеропорту',
  tr: '[iİ]thalat gümrük işlemleri başla|yerel havaliman',
  az: '[iİ]dxal.{0,25}başla|yerli hava liman',
  ar: 'بدأ التخليص الجمركي|المطار المحلي',
  he: 'לייבוא החל|[לב]?שדה התעופה המקומי',
  ko: '수입 통관이 시작|현지 공항',
  ja: '輸入通関を開始|現地の空港',
  th: 'เริ่มพิธีการศุลกากรขาเข้า|สนามบินท้องถิ่น',
  vi: 'bắt đầu thông quan nhập khẩu|sân bay địa phương',
  id: 'impor dimulai|bandara setempat',
};

export const DESTINATION: EventWords = {
  en: [
    'customs (clearance )?complete|released (by|from) (the )?customs|local (delivery|courier|carrier)|domestic courier|destination carrier|arrived at local',
    'arriv\\w* at (the )?(destination|delivery) (facility|office|station|cent|hub|post)|last.mile',
  ].join('|'),
  es: 'importación completado|reparto local|transportista local',
  pt: 'importação concluído|entrega local|transportadora local',
  fr: 'importation terminé|livraison locale?|transporteur local',
  de: 'einfuhr abgeschlossen|örtliche\\p{L}* (zustell|liefer)',
  it: 'importazione completato|corriere locale|centro di consegna locale',
  nl: 'invoer (bij de douane )?voltooid|lokale (bezorg|vervoer)',
  pl: 'importowa odprawa celna zakończona|lokaln\\p{L}* (przewoźnik|centrum|kurier)',
  ru: 'импортное таможенное оформление завершено|местн',
  uk: 'імпортне митне оформлення завершено|місцев',
  tr: '[iİ]thalat gümrük işlemleri tamamlandı|yerel (kargo|dağıtım|taşıyıcı)',
  az: '[iİ]dxal.{0,25}tamamlan|yerli çatdırılma',
  ar: 'اكتمل التخليص الجمركي للاستيراد|(التوصيل|الناقل) المحلي',
  he: 'לייבוא הושלם|[לב]?מרכז החלוקה המקומי|(חברת השליחויות|המוביל) המקומית?',
  ko: '수입 통관이 완료|현지 (배송|택배)',
  ja: '輸入通関が完了|現地の(配送|配達)',
  th: 'ผ่านพิธีการศุลกากรขาเข้า|(ขนส่ง|จัดส่ง)ท้องถิ่น',
  vi: 'hoàn tất thông quan nhập khẩu|(giao hàng|vận chuyển) địa phương',
  id: 'impor selesai|(kurir|pusat pengiriman) setempat',
};

export const OUT_FOR_DELIVERY: EventWords = {
  en: 'out for delivery',
  es: 'en reparto',
  pt: 'saiu para entrega',
  fr: 'en cours de livraison',
  de: 'in zustellung',
  it: 'in consegna',
  nl: 'onderweg voor bezorging',
  pl: 'wydan\\p{L}* do doręczenia',
  ru: 'передан\\p{L}* курьеру',
  uk: 'передан\\p{L}* кур.єру',
  tr: 'dağıtıma çık',
  az: 'kuryerə veril',
  ar: 'خرج للتوصيل',
  he: 'יצאה? לחלוקה',
  ko: '배송 출발|배달 출발',
  ja: '配達中',
  th: 'กำลังนำจ่าย',
  vi: 'đang giao hàng',
  id: 'sedang diantar',
};

export const PICK_UP: EventWords = {
  en: '(ready|available|waiting) (for|to be) (pick|collect)|awaiting collection(?! by)|pick-?up (point|station)|parcel locker',
  es: 'punto de recogida',
  pt: 'ponto de retirada',
  fr: 'point relais',
  de: 'abholbereit|abholstelle|packstation|zur abholung bereit',
  it: 'punto di ritiro|pronto per il ritiro',
  nl: 'afhaalpunt|klaar om af te halen',
  pl: 'punk\\p{L}* odbioru|paczkoma|gotow\\p{L}* do odbioru',
  ru: 'пункт\\p{L}* выдачи|готов\\p{L}* к выдаче',
  uk: 'пункт\\p{L}* видачі|готов\\p{L}* до видачі',
  tr: 'teslim noktası|teslim alınmayı bekliyor',
  az: 'təhvil məntəqə',
  ar: 'نقطة الاستلام|جاهز للاستلام',
  he: '[בל]?נקודת (ה)?איסוף|ממתינה לאיסוף',
  ko: '픽업|수령 장소|보관 중',
  ja: '受取場所|受取可能|引き取り|ピックアップ',
  th: 'จุดรับพัสดุ|รอรับพัสดุ',
  vi: 'điểm nhận hàng|chờ đến lấy',
  id: 'titik pengambilan|siap diambil',
};

export const FAILED: EventWords = {
  en: [
    'deliver\\w* (unsuccessful|failed|attempt)|unable to deliver|failed (delivery|attempt)|attempted delivery|notice left',
    '(recipient|addressee|receiver|customer) (was )?(not (at )?home|absent|unavailable|not available)',
    '(incorrect|wrong|incomplete|insufficient) address|address (is )?(incorrect|wrong|incomplete|insufficient)',
  ].join('|'),
  es: 'entrega fallida',
  pt: 'entrega (falhou|não realizada)',
  fr: 'échec de',
  de: 'zustellung (fehlgeschlagen|nicht möglich)|zustellversuch',
  it: 'consegna (fallita|non riuscita)|tentativo di consegna',
  nl: 'bezorging (mislukt|niet gelukt)|bezorgpoging',
  pl: 'nieudana próba|nie udało się doręczyć|doręczenie nieudane',
  ru: 'неудачн',
  uk: 'невдал',
  tr: 'teslim edilemedi|teslimat başarısız',
  az: 'çatdırıla bilmədi',
  ar: 'تعذر (التسليم|التوصيل)|فشل (التسليم|التوصيل)',
  he: 'המסירה נכשלה|ניסיון מסירה',
  ko: '배송 실패|배달 실패|배송하지 못',
  ja: '配達できません|配達に失敗|不在',
  th: '(นำจ่าย|จัดส่ง|ส่งมอบ)ไม่สำเร็จ',
  vi: 'giao hàng (thất bại|không thành công)',
  id: 'pengiriman gagal|gagal (dikirim|diantar)',
};

/** Each is a whole word: "livré" does not begin "livrée au transporteur". */
export const DELIVERED: EventWords = {
  en: 'delivered|signed',
  es: 'entregado',
  pt: 'entregue',
  fr: 'livré',
  de: 'zugestellt',
  it: 'consegnat[oa]',
  nl: 'bezorgd|geleverd',
  pl: '(dostar|dorę)czon[aeoy]',
  ru: 'доставлен[оа]?|вручен\\p{L}*',
  uk: 'вручено',
  tr: 'teslim edildi',
  az: 'çatdırıl(dı|ıb)',
  ar: 'تم تسليم|تم التسليم|تم التوصيل',
  he: 'נמסרה?',
  ko: '배송 ?(이 )?완료|배달 ?(이 )?완료',
  ja: '配達されました|配達完了|配達済み|お届け済み',
  th: '(จัดส่งพัสดุ|จัดส่ง|นำจ่าย)สำเร็จ',
  vi: 'đã được giao|đã giao hàng|giao hàng thành công',
  id: 'paket telah diterima|terkirim',
};

export const RETURNING: EventWords = {
  en: [
    'return(ed|ing)? to (the )?(sender|seller|shipper|origin)|being returned|(security|safety) (check|inspection) failed',
    '(shipment|package|parcel) (has been |was |is )?cancell?ed|cancell?ed by (the )?(shipper|sender|seller|carrier)',
  ].join('|'),
  es: 'devuelto al remitente',
  pt: 'devolvido ao remetente',
  fr: 'retourné à l.expéditeur',
  de: 'rücksendung|zurück an den absender',
  it: '(restituito|reso) al mittente',
  nl: 'retour (naar )?(de )?afzender',
  pl: 'zwrot do nadawcy|zwracana do nadawcy',
  ru: 'возвра',
  uk: 'поверн',
  tr: 'göndericiye iade|[iİ]ade ediliyor',
  az: 'göndərənə qaytar',
  ar: 'إعادة الطرد إلى المرسل|أعيد إلى المرسل',
  he: 'הוחזרה לשולח|חזרה לשולח',
  ko: '반송',
  ja: '返送|差出人に返',
  th: 'ส่งคืนผู้ส่ง|ตีกลับ',
  vi: 'hoàn trả người gửi|trả lại người gửi',
  id: 'dikembalikan ke pengirim',
};

/** A sorting centre abroad; those of the country of origin are told by less. English only, as seen. */
export const SORTED_ABROAD: EventWords = {
  en: '(sort(ing|ation)?|process(ing)?|distribution) (cent\\w*|facility|hub).{0,12}destination|destination.{0,20}sort(ing|ation)? (cent|facility)',
};
