/** The posts behind S10's country codes: those that AliExpress parcels pass through, with the family of their own pages. */
export interface Post {
  /** Of its own page among the links, where it has one. */
  family?: string;
  name: string;
}

export const POSTS: Readonly<Record<string, Post>> = {
  AT: { name: 'Austrian Post' },
  AU: { family: 'australia-post', name: 'Australia Post' },
  BE: { name: 'bpost' },
  BR: { family: 'correios-brazil', name: 'Correios' },
  BY: { name: 'Belpost' },
  CA: { family: 'canada-post', name: 'Canada Post' },
  CH: { family: 'swiss-post', name: 'Swiss Post' },
  CL: { name: 'Correos de Chile' },
  CN: { name: 'China Post' },
  DE: { family: 'deutsche-post', name: 'Deutsche Post DHL' },
  DK: { family: 'postnord', name: 'PostNord' },
  EE: { name: 'Omniva' },
  ES: { family: 'correos-spain', name: 'Correos' },
  FI: { family: 'posti', name: 'Posti' },
  FR: { family: 'la-poste', name: 'La Poste' },
  GB: { family: 'royal-mail', name: 'Royal Mail' },
  HK: { name: 'Hongkong Post' },
  IE: { name: 'An Post' },
  IN: { name: 'India Post' },
  IT: { family: 'poste-italiane', name: 'Poste Italiane' },
  JP: { family: 'japan-post', name: 'Japan Post' },
  KR: { name: 'Korea Post' },
  KZ: { name: 'Kazpost' },
  LT: { name: 'Lietuvos paštas' },
  LV: { name: 'Latvijas Pasts' },
  MY: { family: 'pos-malaysia', name: 'Pos Malaysia' },
  NL: { family: 'postnl', name: 'PostNL' },
  NO: { family: 'posten-norge', name: 'Posten' },
  NZ: { family: 'nz-post', name: 'NZ Post' },
  PL: { family: 'poczta-polska', name: 'Poczta Polska' },
  PT: { family: 'ctt', name: 'CTT' },
  RU: { family: 'ru-post', name: 'Russian Post' },
  SE: { family: 'postnord', name: 'PostNord' },
  SG: { family: 'singapore-post', name: 'Singapore Post' },
  TH: { name: 'Thailand Post' },
  TR: { name: 'PTT' },
  UA: { family: 'ukrposhta', name: 'Ukrposhta' },
  US: { family: 'usps', name: 'USPS' },
  UZ: { name: 'Uzbekistan Post' },
};
