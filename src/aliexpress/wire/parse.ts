/** JSON as AliExpress sends it, with every digit of its ids. */

/** The JSON in a text, with or without a callback around it; undefined when it is none. */
export function parse(text: string): unknown {
  const json = /^\s*[\w$.]+\s*\(/.test(text) ? text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')) : text;
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
