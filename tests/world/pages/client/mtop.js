import { restoreNames } from './changed.js';

const { choices, locale, currency } = window.standIn;
const policy = window.trustedTypes?.createPolicy('stand-in', { createScriptURL: (address) => address }) ?? { createScriptURL: (address) => address };
const LATE_MS = 80;
let calls = 0;

/** Asks one of the site's own services as the site's pages do. Gives its `data`; throws the answer's code, or "no answer". */
export async function request(api, data) {
  const minutes = -new Date().getTimezoneOffset();
  const clock = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) => String(part).padStart(2, '0')).join('');
  const timeZone = `GMT${minutes < 0 ? '-' : '+'}${clock}`;
  const isJsonp = choices.transport === 'jsonp';
  const url = new URL(`https://acs.aliexpress.${location.hostname.endsWith('.us') ? 'us' : 'com'}/h5/${api.toLowerCase()}/1.0/`);
  url.search = new URLSearchParams({
    jsv: '2.5.1',
    appKey: '12574478',
    t: String(Date.now()),
    sign: '0123456789abcdef0123456789abcdef',
    api,
    v: '1.0',
    type: isJsonp ? 'jsonp' : 'originaljson',
    dataType: isJsonp ? 'jsonp' : 'json',
    _tg_wording: choices.wording,
    _tg_fault: choices.fault,
    ...(choices.orders !== null && { _tg_orders: String(choices.orders) }),
    ...(choices.perPage && { _tg_per_page: String(choices.perPage) }),
    data: JSON.stringify({ ...data, clientPlatform: 'pc', timeZone, _lang: locale, _currency: currency }),
  });
  const answer = await TRANSPORTS[choices.transport](url);
  await new Promise((resolve) => setTimeout(resolve, LATE_MS));
  if (!answer.ret?.[0]?.startsWith('SUCCESS')) throw new Error(answer.ret?.[0] ?? 'no answer');
  return choices.fault === 'changed' ? restoreNames(answer.data) : answer.data;
}

const TRANSPORTS = {
  jsonp(url) {
    calls += 1;
    const callback = `mtopjsonp${calls}`;
    url.searchParams.set('callback', callback);
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      window[callback] = resolve;
      script.onload = script.onerror = () => {
        delete window[callback];
        script.remove();
        // Without effect where the callback was called.
        reject(new Error('no answer'));
      };
      script.src = policy.createScriptURL(url.href);
      document.head.append(script);
    });
  },

  async fetch(url) {
    const response = await fetch(url);
    return response.json();
  },

  xhr(url) {
    return new Promise((resolve, reject) => {
      const call = new XMLHttpRequest();
      call.open('GET', url);
      call.onload = () => {
        try {
          resolve(JSON.parse(call.responseText));
        } catch (error) {
          reject(error);
        }
      };
      call.onerror = () => reject(new Error('no answer'));
      call.send();
    });
  },
};
