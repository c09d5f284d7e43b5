/** JSON as AliExpress sends it, with every digit of its ids. */

/** A call of a function, for safety behind an empty comment or behind the question whether there is one. */
const CALLBACK = /^\s*(?:\/\*\*\/)?\s*(?:typeof [\w$.]+ ?={2,3} ?["']function["'] ?&& ?)?[\w$.]+\s*\(/;

/** The JSON in a text, with or without a callback around it; undefined when it is none. */
export function parse(text: string): unknown {
  const callback = text.match(CALLBACK)?.[0].length;
  const json = callback ? text.slice(callback, text.lastIndexOf(')')) : text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(withExactNumbers(json));
  } catch {
    return undefined;
  }
}

/**
 * Puts whole numbers of 16 digits and more into quotes: parsing them as numbers would change the last digits of order ids. A string that is
 * cut off runs to the end, so that broken text takes no longer than whole text.
 */
const withExactNumbers = (json: string): string =>
  json.replace(/"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|-?\d[\d.eE+-]*/gs, (token) => (/^\d{16,}$/.test(token) ? `"${token}"` : token));
