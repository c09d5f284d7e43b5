import type { Language } from '../language.ts';

export const id: Language = {
  source: "phrases of Pos Indonesia and couriers in common use; AliExpress's own in our translation",
  examples: ['delivered: Paket telah diterima', 'delivered: Paket terkirim', 'failed: Paket tidak terkirim', '-: Terkirim ke maskapai'],
  says: {
    lost: '(paket|kiriman|barang) (telah |sudah )?(hilang|rusak|dimusnahkan|dicuri)',
    seized: 'disita',
    refused: 'impor (tidak diizinkan|ditolak|dilarang)|ditolak (oleh )?bea cukai',
    cancelled: '(paket|kiriman|pengiriman|pesanan) (telah |sudah )?dibatalkan',
    returning: 'dikembalikan ke pengirim',
    'must-pay':
      '(pajak|bea masuk|bea)[\\p{L} ]{0,20}(harus dibayar|belum dibayar|diminta)|menunggu pembayaran (bea|pajak)|dokumen (diperlukan|kurang)',
    failed: 'pengiriman gagal|gagal (dikirim|diantar)|penerima tidak (ada|di tempat)|alamat (salah|tidak lengkap)',
    'pick-up': 'titik pengambilan|siap diambil',
    'out-for-delivery': 'sedang diantar|dibawa kurir',
    notice: 'pembayaran selesai|penjual menyatakan|gudang menerima data',
    accepted: 'meninggalkan gudang',
    origin: 'pusat sortir',
    export: 'ekspor|meninggalkan negara asal',
    customs: 'impor dimulai|bandara setempat',
    destination: 'impor selesai|(kurir|pusat pengiriman) setempat',
    moving: 'dalam perjalanan|dalam pengiriman|tiba di|berangkat dari',
  },
  delivery: {
    before: 'paket|kiriman|barang|pesanan|anda|telah|sudah|berhasil',
    said: 'diterima(?! (?:di|oleh(?! penerima)))|terkirim|dikirimkan dengan sukses|pengiriman (?:berhasil|selesai)',
    verb: 'terkirim|diterima|dikirim|diantar',
    not: 'tidak|belum|gagal|ditolak|bukan|tak',
    notYet: 'akan|dijadwalkan|diperkirakan|besok|segera|menunggu|upaya|jika|saat|sebelum|sedang|untuk',
    others: 'maskapai|pengangkut|bea|gudang|pusat|kantor|cabang|pengirim|penjual|bandara|loker|titik|mitra|agen|perusahaan|gerai',
    to: 'ke|kepada|di',
    receivers: '(?:penerima|pelanggan|pembeli|tetangga|alamat|rumah|anda)',
  },
};
