/** The stand-in's pages as its own scripts draw them, without a browser. */
import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { respond } from '../../world/site.ts';

/** The stand-in's today, and the zone of the machine, since its scripts print times of day with the browser's own clock. */
export const RENDERED_AT = { now: Date.parse('2026-10-05T12:00:00Z'), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };

export interface RenderedPage {
  document: Document;
  url: string;
  /** Requests that the page has made of the site. */
  answers: { url: string; text: string }[];
}

/** The page at an address once it has drawn itself, and `act` once it was done. Throws where the stand-in has no such page. */
export async function renderPage(address: string, act: (document: Document) => void = () => undefined): Promise<RenderedPage> {
  const url = new URL(address);
  url.searchParams.set('_tg_transport', 'fetch');
  const page = respond(url.href, { now: RENDERED_AT.now });
  if (!page) throw new Error(`The stand-in has nothing at ${url}.`);
  const dom = new JSDOM(page.body, { url: url.href });
  const { window } = dom;
  const [, standIn = 'null'] = /window\.standIn = (.*);<\/script>/.exec(page.body) ?? [];
  const [, script = ''] = /<script[^>]* type="module" src="\/stand-in\/(\w+)\.js">/.exec(page.body) ?? [];
  Object.assign(window, { standIn: JSON.parse(standIn) });

  const answers: RenderedPage['answers'] = [];
  const globals = {
    window,
    document: window.document,
    location: window.location,
    history: window.history,
    Node: window.Node,
    scrollX: 0,
    scrollY: 0,
    innerHeight: 0,
    addEventListener: window.addEventListener.bind(window),
    // The pages wait a little before they draw what came; nothing here has to.
    setTimeout: (then: () => void) => queueMicrotask(then),
    fetch: async (asked: URL | string) => {
      const response = respond(String(asked), { now: RENDERED_AT.now });
      if (!response) throw new Error(`The stand-in has nothing at ${asked}.`);
      answers.push({ url: String(asked), text: response.body });
      return { json: async () => JSON.parse(response.body) };
    },
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  try {
    vi.resetModules();
    await import(`../../world/pages/client/${script}.js`);
    await settle();
    act(window.document);
    await settle();
  } finally {
    vi.unstubAllGlobals();
  }
  return { document: window.document, url: window.location.href, answers };
}

/** Answers and what is drawn from them follow each other in a few turns. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
};
