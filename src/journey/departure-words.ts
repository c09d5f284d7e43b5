/**
 * Words of events up to the border of the country of origin, a row per language: patterns, divided by `|`, each from the beginning of a word.
 * English was seen on pages (2024-2026), the other languages are our own translations.
 */
export type EventWords = Readonly<Record<string, string>>;

/** The sender's own notices. */
export const NOTICE: EventWords = {
  en: [
    'order (placed|paid)|payment completed|the seller has declared|(seller|merchant) (is preparing|has shipped)|packag(ed|ing) complet',
    'information (has been |was )?(received|submitted|sent)|info (received|submitted|sent)|electronic (information|notification|data|pre-?advice)',
    'pre-?shipment|pre-?advice|(shipping )?label (has been |was )?(created|printed)|awaiting item|tracking number (assigned|created)',
    '(package|parcel|order|item) (has been |was |is )?(shipped(?! (out )?from)|being prepared|ready (for shipping|to (be )?ship))',
  ].join('|'),
  es: 'pago completado|información electrónica|etiqueta creada|el vendedor ha declarado|datos del pedido|el almacén ha recibido',
  pt: 'pagamento concluído|informaç\\p{L}+ eletrônicas?|etiqueta (criada|emitida)|aguardando postagem|o vendedor declarou|dados do pedido|o armazém recebeu',
  fr: 'paiement effectué|informations? électroniques?|étiquette créée|le vendeur a déclaré|données de la commande|l.entrepôt a reçu',
  de: 'zahlung abgeschlossen|elektronisch angekündigt|sendungsdaten|versandetikett|der verkäufer hat|das lager hat die bestell',
  it: 'pagamento completato|informazioni elettroniche|etichetta creata|il venditore ha dichiarato|il magazzino ha ricevuto',
  nl: 'betaling voltooid|elektronisch (aangemeld|voorgemeld)|verzendlabel|de verkoper heeft|het magazijn heeft de bestel',
  pl: 'płatność zakończona|dane elektroniczne|dane przesyłki|etykieta|sprzedawca zgłosił|magazyn otrzymał',
  ru: 'оплата|(получена )?электронная регистрация|присвоен трек|продавец сообщил|данные заказа|склад получил',
  uk: 'оплату|електронна реєстрація|продавець повідомив|склад отримав',
  tr: 'ödeme tamamlandı|gönderi bilgileri|etiket oluştur|satıcı |depo sipariş',
  az: 'ödəniş tamamlandı|satıcı ',
  ar: 'اكتمل الدفع|أعلن البائع|استلم المستودع',
  he: 'התשלום הושלם|המוכר הצהיר|המחסן קיבל',
  ko: '결제 완료|판매자가|주문 정보를 접수',
  ja: 'お?支払いが完了|販売者が|注文情報を受け取',
  th: 'ชำระเงิน|ผู้ขายแจ้ง|ได้รับข้อมูลคำสั่งซื้อ',
  vi: 'đã thanh toán|người bán đã|kho đã nhận thông tin',
  id: 'pembayaran selesai|penjual menyatakan|gudang menerima data',
};

export const ACCEPTED: EventWords = {
  en: '(left|shipped out) from (the )?warehouse',
  es: 'salido del almacén',
  pt: 'saiu do armazém',
  fr: 'quitté l.entrepôt',
  de: 'hat das lager verlassen',
  it: 'ha lasciato il magazzino',
  nl: 'heeft het magazijn verlaten',
  pl: 'opuściła magazyn',
  ru: 'покинула склад',
  uk: 'залишила склад',
  tr: 'depodan çık',
  az: 'anbardan çıx',
  ar: 'غادر (الطرد )?المستودع',
  he: 'יצאה מהמחסן',
  ko: '창고에서 출고',
  ja: '倉庫から出荷',
  th: 'ออกจากคลังสินค้า',
  vi: 'đã rời kho',
  id: 'meninggalkan gudang',
};

export const ORIGIN: EventWords = {
  en: 'sort(ing|ation)? cent|departure transport hub|consol[io]dation warehouse',
  es: 'clasificación',
  pt: 'triagem',
  fr: 'centre de tri',
  de: 'sortierzentrum',
  it: 'centro di smistamento',
  nl: 'sorteercentrum',
  pl: 'sortowni',
  ru: 'сортировочн',
  uk: 'сортувальн',
  tr: 'ayrıştırma merkez|aktarma merkez',
  az: 'çeşidləmə mərkəz',
  ar: '(ل|ب)?مركز الفرز',
  he: '[בל]?מרכז המיון',
  ko: '분류 ?센터',
  ja: '仕分け',
  th: 'ศูนย์คัดแยก',
  vi: 'trung tâm phân loại',
  id: 'pusat sortir',
};

export const EXPORT: EventWords = {
  en: [
    'export|line-?haul|awaiting flight|leaving origin|airline|(handed over|transferred) to (the )?air',
    '(left|depart\\w*|leaving) (from )?(the )?((departure|origin) country|country of (departure|origin|dispatch))|outward office of exchange',
  ].join('|'),
  es: 'exportación|sale del país de origen',
  pt: 'exportação|saindo do país de origem',
  fr: 'exportation|quitte le pays d.origine',
  de: 'ausfuhr|verlässt das ursprungsland',
  it: 'esportazione|lascia il paese di origine',
  nl: 'uitvoer|verlaat het land van herkomst',
  pl: 'eksport|opuszcza kraj nadania',
  ru: 'экспорт|покидает страну отправления',
  uk: 'експорт|залишає країну відправлення',
  tr: '[iİ]hracat|çıkış ülkesinden ayrıl',
  az: '[iİ]xrac|göndərən ölkədən çıx',
  ar: 'للتصدير|يغادر بلد المنشأ|غادر بلد المنشأ',
  he: 'לייצוא|(עוזבת|עזבה) את ארץ המוצא',
  ko: '수출|출발 국가를 떠',
  ja: '輸出|発送国を出発',
  th: 'ขาออก|ออกจากประเทศต้นทาง',
  vi: 'xuất khẩu|rời nước gửi',
  id: 'ekspor|meninggalkan negara asal',
};

/** Said of carriers at either end; English only, as too general to be translated. */
export const TAKEN_OVER: EventWords = {
  en: 'accepted|acceptance|posting|(received|picked up|collected) by (the )?(carrier|courier|logistics)|handed over to (the )?carrier',
};
