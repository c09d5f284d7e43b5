import type { Language } from '../language.ts';

export const tr: Language = {
  source: "phrases of PTT and Turkish couriers in common use; AliExpress's own in our translation",
  examples: ['delivered: Paket teslim edildi', 'failed: Teslim edilemedi', '-: Havayoluna teslim edildi', 'returning: İade ediliyor'],
  says: {
    lost: '(paket|gönderi|kargo|sipariş)\\p{L}* (kayboldu|kayıp|hasarlı|hasar gördü|imha edildi|çalındı)|kayıp gönderi|imha edildi',
    seized: 'el konuldu|müsadere',
    refused: '[iİ]thalat(a)? (izin verilmedi|reddedildi|yasak)|gümrük(te|çe)? (tarafından )?reddedildi',
    cancelled: '(gönderi|paket|sipariş|kargo)\\p{L}* iptal edildi|(satıcı|gönderici) tarafından iptal',
    returning: 'göndericiye iade|[iİ]ade ediliyor|[iİ]ade edildi',
    'must-pay':
      '(gümrük|vergi|harç)\\p{L}*[\\p{L} ]{0,20}(ödenmeli|ödemesi (bekleniyor|gerekli)|talep edildi)|ödeme bekleniyor|belge(ler)? (gerekli|eksik)',
    failed: 'teslim edilemedi|teslimat başarısız|adreste bulunamadı|adres (hatalı|eksik)',
    'pick-up': 'teslim noktası|teslim alınmayı bekliyor',
    'out-for-delivery': 'dağıtıma çık|dağıtımda',
    notice: 'ödeme tamamlandı|gönderi bilgileri|etiket oluştur|satıcı |depo sipariş',
    accepted: 'depodan çık',
    origin: 'ayrıştırma merkez|aktarma merkez',
    export: '[iİ]hracat|çıkış ülkesinden ayrıl',
    customs: '[iİ]thalat gümrük işlemleri başla|yerel havaliman|gümrükte',
    destination: '[iİ]thalat gümrük işlemleri tamamlandı|yerel (kargo|dağıtım|taşıyıcı)',
    transit: 'transit ülke',
    moving: 'yolda|transfer sürecinde|ulaştı|ayrıldı|kabul edildi|işlendi',
  },
  delivery: {
    before: 'paket\\p{L}*|gönderi\\p{L}*|kargo\\p{L}*|sipariş\\p{L}*|ürün|alıcıya|müşteriye|adrese|kapıya|başarıyla|size|durum',
    said: '(?:başarıyla )?teslim edildi|teslimat (?:başarılı|tamamlandı)',
    verb: 'teslim\\p{L}*',
    not: 'edilemedi|edilmedi|edilememiştir|değil|başarısız|reddedildi|olmadı|yapılamadı|yok',
    notYet: 'edilecek|bekleniyor|bekliyor|planlan\\p{L}+|tahmini|deneme\\p{L}*|yarın|yakında|henüz|önce|için|ediliyor|edilmek',
    others:
      'hava ?yolu\\p{L}*|hava ?yollarına|taşıyıcı\\p{L}*|gümr\\p{L}+|depo\\p{L}*|merkez\\p{L}*|şube\\p{L}*|gönderici\\p{L}*|satıcı\\p{L}*|kurye(?!\\s+tarafından)\\p{L}*|nokta\\p{L}*|dolab\\p{L}*|havaliman\\p{L}*|kargoya|firma\\p{L}*|ortağ\\p{L}*',
  },
};
