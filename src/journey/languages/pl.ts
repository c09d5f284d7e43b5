import type { Language } from '../language.ts';

export const pl: Language = {
  source: "phrases of Poczta Polska and InPost in common use; AliExpress's own in our translation",
  examples: [
    'delivered: Przesyłka doręczona',
    'failed: Nie udało się doręczyć przesyłki',
    'failed: Przesyłka niedoręczona',
    '-: Dostarczono do przewoźnika',
    'pick-up: Paczka gotowa do odbioru',
  ],
  says: {
    lost: '(przesyłka|paczka|przedmiot) (została |jest )?(zagubiona|zaginęła|utracona|uszkodzona|zniszczona|skradziona)|zaginięcie|zniszczenie przesyłki',
    seized: '(zajęt[aey]|skonfiskowan[aey]|zatrzyman[aey]) przez (urząd celny|służb\\p{L}+ celn\\p{L}+)|konfiskata',
    refused: 'import (nie jest dozwolony|niedozwolony|odrzucony|zabroniony)|odmowa importu|odrzucon[aey] przez (urząd celny|cło)',
    cancelled: '(przesyłka|paczka|wysyłka|zamówienie) (została |zostało )?anulowan[aey]|anulowan[aey] przez (nadawcę|sprzedawcę)',
    returning: 'zwrot do nadawcy|zwracana do nadawcy|zwrócon[aoy] do nadawcy',
    'must-pay':
      '(cło|podatek|należności|opłaty?)[\\p{L} ]{0,20}(do zapłaty|wymagan[aey]|oczekuj\\p{L}+|nieopłacon[aey])|oczekiwanie na płatność|wymagan[aey] (płatność|dokumenty)|brak dokumentów',
    failed: 'nieudana próba|nie udało się doręczyć|doręczenie nieudane|awizo|adresat nieobecny|odbiorca nieobecny|błędny adres',
    'pick-up': 'punk\\p{L}* odbioru|paczkoma|gotow\\p{L}* do odbioru|oczekuje na odbiór',
    'out-for-delivery': 'wydan\\p{L}* do doręczenia|w doręczeniu',
    notice: 'płatność zakończona|dane elektroniczne|dane przesyłki|etykieta|sprzedawca zgłosił|magazyn otrzymał',
    accepted: 'opuściła magazyn|nadana|przyjęta',
    origin: 'sortowni',
    export: 'eksport|opuszcza kraj nadania',
    customs: 'importowa odprawa celna rozpoczęta|lokalne lotnisko|odprawa celna(?! zakończona)',
    destination: '(importowa )?odprawa celna zakończona|lokaln\\p{L}* (przewoźnik|centrum|kurier)|zwolnion[aey] przez cło',
    transit: 'kraju? tranzytow\\p{L}+',
    moving: 'w tranzycie|w drodze|w transporcie|dotarła|przybyła|opuściła|wysłan[aey] z|przetworzon[aey]',
  },
  delivery: {
    before: 'twoja|przesyłka|paczka|zamówienie|przedmiot|została|zostało|została?a|jest|pomyślnie|status',
    said: '(?:pomyślnie )?(?:dostarczon[aeoy]|doręczon[aeoy]|dostarczono|doręczono)|doręczenie (?:udane|zakończone)|odebran[aeoy] przez (?:klienta|odbiorcę|adresata)',
    verb: '(?:nie)?(?:dostarcz|doręcz)\\p{L}+',
    not: 'nie|niedoręczon\\p{L}+|niedostarczon\\p{L}+|nigdy|niemożliwe|nieudan\\p{L}+|odmowa|odrzucon\\p{L}+|brak',
    notYet:
      'będzie|zostanie|próba|planowan\\p{L}+|przewidywan\\p{L}+|oczekiwan\\p{L}+|oczekuje|wkrótce|jutro|gdy|jeśli|zanim|przed|jeszcze|w trakcie',
    others:
      'przewoźnik\\p{L}*|linii|lotnicz\\p{L}+|cło|celn\\p{L}+|magazyn\\p{L}*|centrum|sortowni|kurier\\p{L}*|nadawc\\p{L}+|sprzedawc\\p{L}+|lotnisk\\p{L}+|punkt\\p{L}*|paczkomat\\p{L}*|placówk\\p{L}+|poczt\\p{L}+|oddział\\p{L}*|partner\\p{L}*|automat\\p{L}*',
    to: 'do',
    receivers: '(?:rąk )?(?:adresata|odbiorcy|klienta|sąsiada|skrzynki|drzwi|domu)',
  },
};
