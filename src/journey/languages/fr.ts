import type { Language } from '../language.ts';

export const fr: Language = {
  source: "phrases of La Poste and Colissimo as on their pages; AliExpress's own in our translation",
  examples: [
    'delivered: Votre colis est livré',
    'delivered: Votre colis a été distribué à son destinataire',
    "failed: Votre colis n'a pas pu être livré",
    '-: Livrée au transporteur',
    'failed: Destinataire absent, avis de passage déposé',
    '-: Sera livré demain',
  ],
  says: {
    lost: '(colis|envoi|article|paquet) (a été |est )?(perdu|égaré|endommagé|détruit|volé|introuvable)|perte du colis|destruction d',
    seized: 'saisi(e)? (par|en)|confisqué|saisie douanière',
    refused: 'importation (non autorisée|refusée|interdite)|refusé(e)? (par|en) (la )?douane|article interdit',
    cancelled: '(colis|envoi|commande|expédition) (a été |est )?annulée?|annulée? par (l.expéditeur|le vendeur)',
    returning: '(retourné|renvoyé|retour)e? à l.(expéditeur|envoyeur)|en cours de retour',
    'must-pay':
      '(droits|taxes|frais)( de douane)?[\\p{L} ]{0,20}(à payer|demandés?|dus?|en attente|impayés?)|en attente de paiement|paiement (demandé|requis)|documents? (requis|demandés?|manquants?)',
    failed:
      'échec de|destinataire absent|avis de passage|adresse (incorrecte|incomplète|erronée)|livraison (impossible|infructueuse)|tentative de livraison (infructueuse|échouée)',
    'pick-up': 'point (relais|de retrait)|(disponible|à retirer|en attente de retrait) (dans|en|au)|prêt à être retiré',
    'out-for-delivery': 'en cours de livraison|en livraison',
    notice: 'paiement effectué|informations? électroniques?|étiquette créée|le vendeur a déclaré|données de la commande|l.entrepôt a reçu',
    accepted: 'quitté l.entrepôt|pris en charge',
    origin: 'centre de tri',
    export: 'exportation|quitte le pays d.origine|quitté le pays d.origine',
    customs: 'importation commencé|arrivé à l.aéroport local|en douane|contrôle douanier',
    destination: 'importation terminé|livraison locale?|transporteur local|dédouané',
    transit: 'pays de transit',
    moving: 'en transit|en cours d.acheminement|en route|(arrivé|parti|reçu|traité|quitté)e? (à|au|de|du|sur|dans|par|le|la|l.)',
  },
  delivery: {
    before: 'votre|le|la|ce|cet|colis|envoi|commande|paquet|article|courrier|a|été|est|bien|statut',
    said: '(?:livré|distribué)e?s?|livraison (?:effectuée|réussie|terminée)|remise? (?:au|à son|en main)(?: propre)?(?: destinataire)?',
    verb: 'livr\\p{L}+|distribu\\p{L}+|remise?',
    not: 'non|pas|jamais|impossible|échou\\p{L}+|échec|infructueu\\p{L}+|refusée?|aucune?',
    notYet: 'sera|seront|prévue?|estimée?|programmée?|en attente|tentative|bientôt|avant|dès|si|quand|demain|encore|pour|nouvelle',
    others:
      'transporteur|compagnie|aérienne|douanes?|entrepôt|centre|agence|bureau|relais|consigne|poste|expéditeur|vendeur|aéroport|point|partenaire|opérateur|plateforme|dépôt|site|station|magasin|casier',
    to: 'à|au|aux|chez',
    receivers: "(?:le |la |l'|son |votre )?(?:destinataire|client|voisine?|domicile|gardien|concierge|boîte|accueil|réception|adresse)",
  },
};
