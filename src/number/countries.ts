/**
 * ISO 3166-1 alpha-2, all 249 codes (MH, TW and MO do occur), and XK, which the post of Kosovo uses without being on the list.
 * Suffixes that are no country (YP, YN, XX, ...) are forms of their carriers: see `formats`. Here by first letter, which stands before all the
 * second ones: AD, AE, AF, ...
 */
const CODES =
  'ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY ' +
  'HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY ' +
  'QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS XK YET ZAMW';

export const COUNTRIES: ReadonlySet<string> = new Set(
  CODES.split(' ').flatMap(([first, ...seconds]) => seconds.map((second) => `${first}${second}`)),
);
