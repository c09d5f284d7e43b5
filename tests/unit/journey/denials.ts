/** For each page language: how delivery is said, and how it is denied, directed at somebody else (`#` stands for what was said) or planned. */
export interface Denials {
  said: readonly string[];
  negated: readonly string[];
  directed: readonly string[];
  planned: readonly string[];
}

export const DENIALS: Readonly<Record<string, Denials>> = {
  en: {
    said: ['Delivered', 'Package delivered', 'Delivery successful', 'Your parcel has been delivered'],
    negated: [
      'Could not be delivered',
      'Not delivered',
      'Item was not delivered',
      'Unable to be delivered',
      'Delivery was not successful',
      'Never delivered',
    ],
    directed: [
      '# to airline',
      '# to the carrier',
      '# to local post office',
      '# at sorting center',
      '# to parcel locker',
      '# to agent for final delivery',
    ],
    planned: ['Will be delivered tomorrow', 'To be delivered', 'Expected to be delivered soon', 'Delivery attempt', 'If delivered, please confirm'],
  },
  es: {
    said: ['Entregado', 'Paquete entregado', 'El envío ha sido entregado'],
    negated: ['No entregado', 'El envío no ha sido entregado', 'No ha podido ser entregado'],
    directed: ['# al transportista', '# a la aerolínea', '# en el centro de distribución', '# en oficina de correos'],
    planned: ['Será entregado mañana', 'Pendiente de ser entregado', 'Intento de entrega'],
  },
  pt: {
    said: ['Entregue', 'Objeto entregue ao destinatário', 'Entrega realizada'],
    negated: ['Objeto não entregue', 'Objeto não entregue - carteiro não atendido', 'A entrega não foi realizada', 'Não pôde ser entregue'],
    directed: ['# à companhia aérea', '# à transportadora', '# na agência', '# no centro de triagem'],
    planned: ['Será entregue amanhã', 'Aguardando para ser entregue', 'Tentativa de entrega'],
  },
  fr: {
    said: ['Livré', 'Votre colis a été livré', 'Colis distribué'],
    negated: ["N'a pas été livré", "Votre colis n'a pas pu être livré", 'Colis non livré', 'Livraison impossible'],
    directed: ['# au transporteur', '# à la compagnie aérienne', '# au centre de tri', '# en point relais'],
    planned: ['Sera livré demain', 'Tentative de livraison', 'En attente, doit être livré'],
  },
  de: {
    said: ['Zugestellt', 'Die Sendung wurde erfolgreich zugestellt', 'Paket ausgeliefert'],
    negated: ['Nicht zugestellt', 'Die Sendung konnte nicht zugestellt werden', 'Konnte nicht zugestellt werden', 'Zustellung fehlgeschlagen'],
    directed: ['# an Fluggesellschaft', '# an die Filiale', '# im Sortierzentrum', '# an den Spediteur'],
    planned: ['Wird morgen zugestellt', 'Voraussichtlich zugestellt am Montag', 'Erneuter Zustellversuch'],
  },
  it: {
    said: ['Consegnato', 'Il pacco è stato consegnato', 'Consegna effettuata'],
    negated: ['Non consegnato', 'Il pacco non è stato consegnato', 'Mancata consegna'],
    directed: ['# al corriere', '# alla compagnia aerea', '# al centro di smistamento', '# al punto di ritiro'],
    planned: ['Sarà consegnato domani', 'In attesa di essere consegnato', 'Tentativo di consegna'],
  },
  nl: {
    said: ['Bezorgd', 'Uw pakket is bezorgd', 'Succesvol afgeleverd'],
    negated: ['Niet bezorgd', 'Pakket kon niet worden bezorgd', 'Bezorging mislukt'],
    directed: ['# bij de luchtvaartmaatschappij', '# bij het sorteercentrum', '# aan de vervoerder', '# bij een afhaalpunt'],
    planned: ['Wordt morgen bezorgd', 'Zal worden bezorgd', 'Bezorgpoging'],
  },
  pl: {
    said: ['Doręczono', 'Przesyłka doręczona', 'Paczka została dostarczona'],
    negated: ['Nie doręczono', 'Przesyłka niedoręczona', 'Paczka nie została dostarczona', 'Nieudana próba doręczenia'],
    directed: ['# do przewoźnika', '# do linii lotniczych', '# do sortowni', '# do paczkomatu'],
    planned: ['Zostanie doręczona jutro', 'Próba doręczenia', 'Przewidywane doręczenie'],
  },
  ru: {
    said: ['Вручено', 'Посылка доставлена', 'Вручено адресату'],
    negated: ['Не вручено', 'Посылка не доставлена', 'Не удалось вручить адресату', 'Неудачная попытка вручения', 'Невозможно доставить'],
    directed: ['# в авиакомпанию', '# на склад', '# в отделение', '# в пункт выдачи', '# перевозчику'],
    planned: ['Прибыло в место вручения', 'Будет доставлено завтра', 'Ожидает вручения', 'Попытка вручения'],
  },
  uk: {
    said: ['Вручено', 'Посилка доставлена', 'Відправлення вручено'],
    negated: ['Не вручено', 'Посилка не доставлена', 'Не вдалося доставити', 'Невдала спроба вручення'],
    directed: ['# до авіакомпанії', '# на склад', '# у відділення', '# перевізнику'],
    planned: ['Прибуло в місце вручення', 'Буде доставлено завтра', 'Очікує вручення'],
  },
  tr: {
    said: ['Teslim edildi', 'Paketiniz teslim edildi', 'Alıcıya teslim edildi'],
    negated: ['Teslim edilemedi', 'Paket teslim edilmedi', 'Teslimat başarısız'],
    directed: [
      'Havayoluna teslim edildi',
      'Kargo firmasına teslim edildi',
      'Gümrüğe teslim edildi',
      'Şubeye teslim edildi',
      'Dağıtım merkezine teslim edildi',
    ],
    planned: ['Yarın teslim edilecek', 'Teslim edilmesi bekleniyor'],
  },
  az: {
    said: ['Çatdırıldı', 'Bağlama çatdırıldı'],
    negated: ['Çatdırılmadı', 'Çatdırıla bilmədi'],
    directed: ['Aviaşirkətə çatdırıldı', 'Gömrüyə çatdırıldı', 'Anbara çatdırıldı'],
    planned: ['Sabah çatdırılacaq'],
  },
  ar: {
    said: ['تم التسليم', 'تم تسليم الطرد', 'تم التوصيل'],
    negated: ['لم يتم التسليم', 'تعذر التسليم', 'لم يتم تسليم الطرد'],
    directed: ['# إلى شركة الطيران', '# إلى المستودع', '# إلى شركة الشحن', '# إلى الجمارك'],
    planned: ['سيتم التسليم غدا', 'محاولة التسليم'],
  },
  he: {
    said: ['נמסרה', 'החבילה נמסרה', 'החבילה נמסרה בהצלחה'],
    negated: ['לא נמסרה', 'החבילה לא נמסרה', 'המסירה נכשלה', 'טרם נמסרה'],
    directed: ['# לחברת התעופה', '# למחסן', '# לסניף', '# לנקודת איסוף'],
    planned: ['תימסר מחר', 'ניסיון מסירה'],
  },
  ko: {
    said: ['배송 완료', '상품이 배송 완료되었습니다', '배달완료'],
    negated: ['배송 실패', '배송하지 못했습니다', '배달 완료되지 않았습니다', '미배달'],
    directed: ['항공사에 #', '# (우체국 보관)', '세관에 #', '물류 센터에 #'],
    planned: ['내일 배송 완료 예정', '배송 시도'],
  },
  ja: {
    said: ['配達完了', '荷物が配達されました', 'お届け済み'],
    negated: ['配達できませんでした', '不在のため配達されませんでした', '未配達', '配達に失敗しました'],
    directed: ['航空会社に#', '営業所に#', '郵便局に#', '倉庫に#'],
    planned: ['明日配達予定', '配達準備'],
  },
  th: {
    said: ['นำจ่ายสำเร็จ', 'จัดส่งสำเร็จ', 'พัสดุของคุณจัดส่งสำเร็จ'],
    negated: ['นำจ่ายไม่สำเร็จ', 'จัดส่งไม่สำเร็จ'],
    directed: ['#ให้สายการบิน', '#ที่ศูนย์คัดแยก', '#ถึงคลังสินค้า'],
    planned: ['จะจัดส่งพรุ่งนี้', 'กำลังนำจ่าย'],
  },
  vi: {
    said: ['Giao hàng thành công', 'Bưu kiện đã được giao', 'Đã giao hàng'],
    negated: ['Giao hàng không thành công', 'Chưa giao hàng', 'Bưu kiện chưa được giao'],
    directed: ['# cho hãng hàng không', '# cho bưu cục', '# đến kho', '# cho đơn vị vận chuyển'],
    planned: ['Sẽ được giao ngày mai', 'Dự kiến giao hàng'],
  },
  id: {
    said: ['Terkirim', 'Paket terkirim', 'Paket telah diterima'],
    negated: ['Paket tidak terkirim', 'Belum terkirim', 'Belum diterima'],
    directed: ['# ke maskapai', '# di gudang', '# di kantor pos', '# oleh agen'],
    planned: ['Akan dikirim besok', 'Akan diterima besok'],
  },
};
