import type { Language } from '../language.ts';

export const de: Language = {
  source: 'step words of mails of AliExpress, 2023-2026; phrases of DHL and Hermes as on their pages',
  examples: [
    'delivered: Die Sendung wurde erfolgreich zugestellt.',
    'failed: Die Sendung konnte nicht zugestellt werden',
    'accepted: Wird zugestellt',
    'accepted: Vom Kurier abgeholt',
    'export: Hat die Abflugregion verlassen',
    '-: An die Fluggesellschaft zugestellt',
    'in-transit: Paket im Transit',
    'notice: Bestellung versandt',
  ],
  says: {
    lost: '(sendung|paket|artikel|bestellung) (ist |wurde |gilt als |ging )?(verloren|verlust|beschädigt|zerstört|vernichtet|entsorgt|gestohlen|unauffindbar)|verlust der sendung|vernichtung',
    seized: '(vom zoll )?(beschlagnahmt|eingezogen|konfisziert)|vom zoll einbehalten',
    refused: 'einfuhr (nicht (genehmigt|gestattet|erlaubt)|verweigert|abgelehnt|verboten)|vom zoll (abgelehnt|zurückgewiesen)|verbotener artikel',
    cancelled: '(sendung|versand|paket|bestellung|auftrag) (wurde |ist )?storniert|vom (absender|verkäufer) storniert|versand abgebrochen',
    returning: 'rücksendung|zurück an (den )?absender|an den absender zurück\\p{L}*|retoure',
    'must-pay':
      '(zoll|einfuhr|abgaben|steuern|gebühren)\\p{L}*[\\p{L} ]{0,20}(zu zahlen|angefordert|fällig|offen|ausstehend)|zahlung (der \\p{L}+ )?(angefordert|ausstehend|erforderlich)|unterlagen (erforderlich|fehlen|angefordert)|warten auf zahlung',
    failed:
      'zustellung (fehlgeschlagen|nicht möglich|erfolglos)|(erfolgloser )?zustellversuch|empfänger (wurde )?nicht (angetroffen|zu hause|anwesend)|annahme verweigert|adresse (falsch|unvollständig)|nicht zustellbar|unzustellbar',
    'pick-up': 'abholbereit|abholstelle|packstation|(zur abholung|in der filiale)( \\p{L}+)? bereit|zur abholung bereit|liegt in der filiale',
    'out-for-delivery': 'in zustellung|zustellfahrzeug|ist in auslieferung',
    notice:
      'zahlung abgeschlossen|elektronisch angekündigt|sendungsdaten|versandetikett|der verkäufer hat|das lager hat die bestell|bestellauftrag bestätigt|bestellbestätigung|versandfertig|versandbereit|bestellung (teilweise )?versandt|teilweise versandt|dem versandunternehmen übergeben',
    accepted: 'hat das lager verlassen|wird zugestellt|vom kurier abgeholt',
    origin: 'sortierzentrum',
    export: 'ausfuhr|verlässt das ursprungsland|hat die abflugregion verlassen',
    customs: 'einfuhr begonnen|örtlichen flughafen|am zoll|beim zoll|zollabfertigung begonnen|in ihrem land|in ihrer region',
    destination:
      'einfuhr abgeschlossen|örtliche\\p{L}* (zustell|liefer)|lokalen zusteller|zollabfertigung (für \\p{L}+ )?(wurde )?(abgeschlossen|beendet)|zielpaketzentrum|zustellbasis',
    transit: 'transitland',
    moving:
      'im transit|unterwegs|(im|in der) \\p{L}+ (angekommen|eingetroffen|bearbeitet)|bearbeitet|angekommen|eingetroffen|weitergeleitet|verlassen|abgeholt',
  },
  delivery: {
    before: 'ihre?|die|das|der|sendung|paket|bestellung|artikel|lieferung|päckchen|wurde|ist|bereits|erfolgreich|status|dem|den|empfänger',
    said: '(?:erfolgreich )?(?:zugestellt|ausgeliefert|geliefert)|zustellung (?:erfolgreich|erfolgt|abgeschlossen)|erfolgreiche zustellung',
    verb: 'zugestellt|zustell\\p{L}*|ausgeliefert|geliefert|unzustellbar',
    not: 'nicht|nie|kein\\p{L}*|unmöglich|fehlgeschlagen|erfolglos|verweigert|konnte nicht|unzustellbar',
    notYet:
      'wird|voraussichtlich|geplant|erwartet|versuch\\p{L}*|zustellversuch|demnächst|bald|morgen|sobald|wenn|falls|bevor|noch|soll|warte\\p{L}*',
    others:
      'fluggesellschaft|airline|zoll\\p{L}*|\\p{L}*(?:lager|filiale|station|shop|zentrum|depot)|kurier|spediteur|transporteur|absender|verkäufer|versandunternehmen|partner|flughafen|abholstelle|shop|zustellbasis|frachtführer|logistik\\p{L}*',
    to: 'an|zum|zur|in',
    receivers:
      '(?:den |die |das |einen |eine |ihren? |der )?(?:empfänger\\p{L}*|kunden?|nachbar\\p{L}*|briefkasten|haustür|adresse|hausbewohner\\p{L}*|wunschort|ablageort|hausgemeinschaft)',
  },
};
