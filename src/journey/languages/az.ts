import type { Language } from '../language.ts';

export const az: Language = {
  source: 'our own translation: no page in this language was seen',
  examples: ['delivered: Bağlama çatdırıldı', 'failed: Bağlama çatdırılmadı', '-: Aviaşirkətə çatdırıldı'],
  says: {
    lost: '(bağlama|göndəriş) (itib|itdi|zədələnib|məhv edilib|oğurlanıb)',
    seized: 'müsadirə',
    refused: '[iİ]dxala icazə verilmədi|[iİ]dxal qadağandır|gömrük rədd etdi',
    cancelled: '(bağlama|göndəriş|sifariş) ləğv edil(di|ib)',
    returning: 'göndərənə qaytar',
    'must-pay': '(rüsum|vergi)\\p{L}* (ödənilməlidir|tələb olunur|gözlənilir)|ödəniş gözlənilir|sənədlər tələb olunur',
    failed: 'çatdırıla bilmədi|çatdırılmadı',
    'pick-up': 'təhvil məntəqə',
    'out-for-delivery': 'kuryerə veril',
    notice: 'ödəniş tamamlandı|satıcı ',
    accepted: 'anbardan çıx',
    origin: 'çeşidləmə mərkəz',
    export: '[iİ]xrac|göndərən ölkədən çıx',
    customs: '[iİ]dxal.{0,25}başla|yerli hava liman',
    destination: '[iİ]dxal.{0,25}tamamlan|yerli çatdırılma',
    moving: 'yoldadır|gəlib çat|yola düş',
  },
  delivery: {
    before: 'bağlama\\p{L}*|göndəriş\\p{L}*|sifariş\\p{L}*|alıcıya|uğurla',
    said: 'çatdırıl(?:dı|ıb)|təhvil veril(?:di|ib)',
    verb: 'çatdırıl\\p{L}*',
    not: 'çatdırılmadı|çatdırıla bilmədi|deyil|mümkün olmadı|uğursuz\\p{L}*|yox|imtina\\p{L}*',
    notYet: 'çatdırılacaq|gözlən\\p{L}+|plan\\p{L}+|cəhd\\p{L}*|sabah|tezliklə|hələ|əvvəl|üçün',
    others:
      'aviaşirkət\\p{L}*|daşıyıcı\\p{L}*|gömrü\\p{L}+|anbar\\p{L}*|mərkəz\\p{L}*|göndərən\\p{L}*|satıcı\\p{L}*|məntəqə\\p{L}*|filial\\p{L}*|hava ?liman\\p{L}*',
  },
};
