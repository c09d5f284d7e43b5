/** The stand-in AliExpress: what its addresses answer. Served to a browser in place of the real site; it opens no port. */
import { answer } from './answers.ts';
import { type Choices, choicesOf, type Fault } from './choices.ts';
import { clientFile, loginHtml, type PageName, pageHtml } from './pages/shell.ts';
import { respondOfRu } from './ru-site.ts';
import { offsetOf, type Viewer } from './viewer.ts';
import { LANGUAGES, wordsOf } from './words/languages.ts';

export interface Site {
  /** ms: the moment from which the cast counts its days. */
  now: number;
  /** Goes wrong with every answer from now on, whatever the address chose: how trouble comes in the middle of something. */
  fault?: Fault | undefined;
  /** Is told of each request. */
  onRequest?: (address: string) => void;
}
export interface Response {
  status: number;
  contentType: string;
  body: string;
}

const PAGES: Record<string, PageName> = {
  '/p/order/index.html': 'list',
  '/p/order/detail.html': 'detail',
  '/p/tracking/index.html': 'tracking',
};
const RU_HOST = 'aliexpress.ru';
const HOSTS = ['www.aliexpress.com', 'm.aliexpress.com', 'www.aliexpress.us', RU_HOST];
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css' };

/** What the stand-in sends for an address, or null where the order pages of the real site have nothing. Throws for a misspelt `_tg_` choice. */
export function respond(address: string, site: Site): Response | null {
  const url = new URL(address);
  site.onRequest?.(address);
  if (url.protocol !== 'https:') return null;
  if (url.host === 'login.aliexpress.com') return ok('text/html', loginHtml());
  if (/^acs\.aliexpress\.(com|us)$/.test(url.host)) return respondToApi(url, site);
  if (!HOSTS.includes(url.host)) return null;
  const page = url.host === RU_HOST ? null : PAGES[url.pathname];
  if (page) return ok('text/html', pageHtml(page, choicesOf(url.searchParams)));
  const [, file] = /^\/stand-in\/([^/]+)$/.exec(url.pathname) ?? [];
  if (!file && url.host === RU_HOST) return respondOfRu(url, site);
  const text = file ? clientFile(file) : null;
  return text === null ? null : ok(TYPES[url.pathname.split('.').pop() ?? ''] ?? 'text/plain', text);
}

function respondToApi(url: URL, site: Site): Response | null {
  const query = url.searchParams;
  const api = query.get('api') ?? '';
  if (url.pathname !== `/h5/${api.toLowerCase()}/1.0/`) return null;
  const choices = choicesOf(query);
  const data: Record<string, unknown> = JSON.parse(query.get('data') ?? '{}');
  const body = answer({ api, data, callback: query.get('callback'), ...choices, fault: site.fault ?? choices.fault }, viewerOf(data, choices, site));
  return body === null ? null : ok(query.has('callback') ? 'text/javascript' : 'application/json', body);
}

/** The page's language and zone travel in `data`, as on the real site. */
function viewerOf(data: Record<string, unknown>, { wording }: Choices, site: Site): Viewer {
  const language = LANGUAGES.find((candidate) => String(data._lang).startsWith(candidate)) ?? 'en';
  return { now: site.now, offsetMinutes: offsetOf(String(data.timeZone)), words: wordsOf(language, wording) };
}

const ok = (type: string, body: string): Response => ({ status: 200, contentType: `${type}; charset=utf-8`, body });
