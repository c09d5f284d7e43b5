/** Parses the text of a file, with a sentence that a person understands when it is no JSON. Editors of Windows put a mark at its beginning. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${file} is not JSON.`, { cause: error });
  }
}
