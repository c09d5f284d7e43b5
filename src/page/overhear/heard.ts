/** How the script in the page's world hands an answer to the extension's own: as text, by an event of the document. */
export const HEARD = 'trackguard-heard';

/** Asks whether such a script runs here already; one that does cancels the event. */
export const ASKED = 'trackguard-asked';

export interface Heard {
  api: string;
  /** The answer as text, cut off beyond the length that anybody would read. */
  text: string;
  /** The order that the request asked about; null when it named none. */
  orderId: string | null;
}

export type PassOn = (heard: Heard) => void;
