/** That the buyer asked in the popup for the rest to be read. Only the extension itself can send this to its scripts; the page cannot. */
export interface ReadingRequests {
  /** Calls back whenever there is a request to be taken. */
  onReadingWanted(signal: AbortSignal, wanted: () => void): void;
}

export const isReadingWanted = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'trackguard' in message && message.trackguard === 'readingWanted';
