import { type Response, respond, type Site } from '../../world/site.ts';

/** What was asked for while a browser ran. */
export interface Traffic {
  /** Addresses that the stand-in does not have, with the reason; they were refused. */
  unexpected: string[];
  /** Web addresses that the extension itself asked for; opening a tab is not asking. */
  byExtension: string[];
}

/** Of every answer: the page may read it across its hosts, and no second visit is served from a cache. */
export const HEADERS: [string, string][] = [
  ['access-control-allow-origin', '*'],
  ['cache-control', 'no-store'],
];

/** The stand-in's answer, or null for an address that must be refused; that is put on record. */
export function answerFor(address: string, site: Site, traffic: Traffic): Response | null {
  try {
    const response = respond(address, site);
    if (!response) traffic.unexpected.push(address);
    return response;
  } catch (error) {
    traffic.unexpected.push(`${address}: ${String(error)}`);
    return null;
  }
}
