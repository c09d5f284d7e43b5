import type { Language } from '../language.ts';

export const nl: Language = {
  source: "phrases of PostNL in common use; AliExpress's own in our translation",
  examples: [
    'delivered: Pakket is bezorgd',
    'failed: Pakket kon niet worden bezorgd',
    '-: Bezorgd bij de luchtvaartmaatschappij',
    '-: Wordt morgen bezorgd',
  ],
  says: {
    lost: '(pakket|zending|artikel|bestelling) (is |werd )?(verloren|zoek|kwijt|vermist|beschadigd|vernietigd|gestolen)|vermissing',
    seized: 'in beslag genomen|inbeslagname',
    refused: 'invoer (niet toegestaan|geweigerd|verboten)|geweigerd door de douane|verboden artikel',
    cancelled: '(zending|pakket|bestelling) (is |werd )?geannuleerd|geannuleerd door de (afzender|verkoper)',
    returning: 'retour (naar )?(de )?afzender|teruggestuurd naar',
    'must-pay':
      '(invoerrechten|belasting|kosten|douanekosten|heffing)\\p{L}*[\\p{L} ]{0,20}(te betalen|gevraagd|verschuldigd|openstaand)|wachten op betaling|betaling (vereist|gevraagd)|documenten (vereist|ontbreken)',
    failed: 'bezorging (mislukt|niet gelukt)|bezorgpoging|niet thuis|geadresseerde afwezig|adres (onjuist|onvolledig)|onbestelbaar',
    'pick-up': 'afhaalpunt|klaar om af te halen|ligt klaar',
    'out-for-delivery': 'onderweg voor bezorging|bezorger is onderweg',
    notice: 'betaling voltooid|elektronisch (aangemeld|voorgemeld)|verzendlabel|de verkoper heeft|het magazijn heeft de bestel',
    accepted: 'heeft het magazijn verlaten',
    origin: 'sorteercentrum',
    export: 'uitvoer|verlaat het land van herkomst',
    customs: 'invoer (bij de douane )?begonnen|lokale luchthaven|(?<!invoer )bij de douane(?! voltooid)',
    destination: 'invoer (bij de douane )?voltooid|lokale (bezorg|vervoer)|ingeklaard',
    transit: 'doorvoerland|transitland',
    moving: 'onderweg|in transit|aangekomen|vertrokken|ontvangen (bij|in|door)|gesorteerd|verwerkt',
  },
  delivery: {
    before: 'uw|je|het|de|pakket|zending|bestelling|artikel|is|werd|reeds|succesvol|status|pakketje',
    said: '(?:succesvol )?(?:bezorgd|geleverd|afgeleverd)|bezorging (?:geslaagd|voltooid|gelukt)',
    verb: 'bezorg\\p{L}*|geleverd|afgeleverd',
    not: 'niet|nooit|geen|onmogelijk|mislukt|geweigerd|onbestelbaar',
    notYet: 'wordt|zal|gepland|verwacht\\p{L}*|poging|bezorgpoging|binnenkort|morgen|zodra|als|voordat|nog|wacht\\p{L}*',
    others:
      'luchtvaartmaatschappij|vervoerder|douane|magazijn|depot|centrum|sorteercentrum|postkantoor|afhaalpunt|postnl-punt|afzender|verkoper|luchthaven|kluis|winkel|partner|koerier|kantoor|punt|locatie',
    to: 'aan|bij|op|naar',
    receivers: '(?:de |het |uw |een )?(?:geadresseerde|ontvanger|klant|buren|buurman|buurvrouw|brievenbus|deur|adres|huis|bewoner|receptie)',
  },
};
