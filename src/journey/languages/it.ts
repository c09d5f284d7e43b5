import type { Language } from '../language.ts';

export const it: Language = {
  source: "phrases of Poste Italiane and couriers in common use; AliExpress's own in our translation",
  examples: [
    'delivered: Consegnato al destinatario',
    'failed: Mancata consegna',
    '-: Consegnato al corriere',
    'failed: Non è stato possibile consegnare il pacco',
  ],
  says: {
    lost: '(pacco|spedizione|articolo|ordine) (è stat[oa] |è )?(smarrit[oa]|pers[oa]|danneggiat[oa]|distrutt[oa]|rubat[oa])|smarrimento',
    seized: 'sequestrat[oa]|confiscat[oa]',
    refused: 'importazione (non autorizzata|rifiutata|vietata|negata)|respint[oa] (dalla|in) dogana|articolo vietato',
    cancelled: '(spedizione|pacco|ordine) (è stat[oa] )?annullat[oa]|annullat[oa] dal (mittente|venditore)',
    returning: '(restituit[oa]|res[oa]|ritorno|rientro) al mittente|in restituzione',
    'must-pay':
      '(dazi|tasse|oneri|imposte)[\\p{L} ]{0,20}(da pagare|richiest[ieo]|dovut[ieo]|in sospeso)|in attesa di pagamento|pagamento richiesto|documenti (richiesti|mancanti)',
    failed:
      'consegna (fallita|non riuscita)|mancata consegna|tentativo di consegna(?! (previsto|programmato))|destinatario assente|indirizzo (errato|incompleto|insufficiente)',
    'pick-up': 'punto di ritiro|pronto per il ritiro|in giacenza|disponibile per il ritiro',
    'out-for-delivery': 'in consegna',
    notice: 'pagamento completato|informazioni elettroniche|etichetta creata|il venditore ha dichiarato|il magazzino ha ricevuto',
    accepted: 'ha lasciato il magazzino|presa in carico',
    origin: 'centro di smistamento',
    export: 'esportazione|lascia il paese di origine',
    customs: 'importazione iniziato|aeroporto locale|in dogana',
    destination: 'importazione completato|corriere locale|centro di consegna locale|sdoganat[oa]',
    transit: 'paese di transito',
    moving: 'in transito|in viaggio|in lavorazione|(arrivat|partit|ricevut|elaborat)[oa]',
  },
  delivery: {
    before: 'il|la|lo|tuo|tua|suo|sua|pacco|spedizione|ordine|articolo|invio|è|stat[oa]|stato',
    said: 'consegnat[oa](?: (?:con successo|correttamente))?|consegna (?:effettuata|riuscita|completata|avvenuta)(?: con successo)?',
    verb: 'consegn\\p{L}+',
    not: 'non|mai|mancata|impossibile|fallit[oa]|rifiutat[oa]|negat[oa]|senza successo|nessun[oa]?',
    notYet: 'sarà|essere|verrà|prevista?o?|stimat[oa]|programmat[oa]|tentativo|in attesa|presto|prima|quando|se|domani|ancora|per',
    others:
      'compagnia|aerea|corriere|vettore|dogana|magazzino|centro|ufficio|filiale|agenzia|mittente|venditore|aeroporto|locker|punto|negozio|operatore|partner|posta|deposito|spedizioniere',
    to: 'all?a?o?|ai|presso',
    receivers: 'destinatari[oa]|client[ei]|vicin[oa]|portier[ei]|portineria|domicilio|cassetta|indirizzo',
  },
};
