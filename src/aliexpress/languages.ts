/** The languages in which AliExpress prints its order pages; Azerbaijani on aliexpress.ru only. */
export const LANGUAGES = [
  ...(['en', 'es', 'pt', 'fr', 'de', 'it', 'nl', 'pl', 'ru', 'uk', 'tr', 'az'] as const),
  ...(['ar', 'he', 'ko', 'ja', 'th', 'vi', 'id'] as const),
];
export type Language = (typeof LANGUAGES)[number];

/** The language of a tag such as `pt-BR` or `he_IL`, under its older names too; null for one in which no order page is printed. */
export function languageOf(tag: string): Language | null {
  const [name = ''] = tag.toLowerCase().split(/[-_]/);
  const today = { iw: 'he', in: 'id' }[name] ?? name;
  return LANGUAGES.find((language) => language === today) ?? null;
}
