/**
 * `npm run shots -- [--only PART]... [--look LOOK]... [--language TAG]... [--out FOLDER]`: a picture of every view in every look and language,
 * to be looked at. `--only popup` makes those whose name holds this.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ChromiumBrowser, openChromium } from '../../browser/harness/chromium.ts';
import { become, say } from './buyer.ts';
import { LOOKS, type Look, setLook, turn } from './looks.ts';
import { openPanel, ours, waitUntilTold } from './on-page.ts';
import { type Buyer, SCENES, type Scene } from './scenes.ts';

const LANGUAGES = ['en', 'es', 'ru'];
const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [''] },
    look: { type: 'string', multiple: true, default: [...LOOKS] },
    language: { type: 'string', multiple: true, default: LANGUAGES },
    out: { type: 'string', default: '.screenshots' },
  },
});

const scenes = SCENES.filter(({ name }) => values.only.some((part) => name.includes(part)));
if (scenes.length === 0) throw new Error(`No view is called ${values.only.join(' or ')}. There are: ${SCENES.map(({ name }) => name).join(', ')}.`);
if (values.only.includes('')) await rm(values.out, { recursive: true, force: true });
await mkdir(values.out, { recursive: true });
let count = 0;
for (const language of values.language) await takeAll(language);
console.log(`${count} pictures in ${values.out}`);

async function takeAll(language: string): Promise<void> {
  const browser = await openChromium({ extensionDir: resolve('.output/chrome-mv3'), now: Date.now(), language });
  try {
    let buyer: Buyer | null = null;
    for (const scene of scenes) {
      if (scene.buyer !== buyer) await become(browser, scene.buyer);
      buyer = scene.buyer;
      if (scene.mark) await say(browser, scene.opens ?? '', scene.mark);
      for (const look of looksOf(scene, language)) await take(browser, scene, look, language);
    }
  } finally {
    await browser.close();
  }
}

function looksOf({ isVaried }: Scene, language: string): Look[] {
  const looks = LOOKS.filter((look) => values.look.includes(look));
  if (isVaried && language === 'en') return looks;
  return looks.filter((look) => look === 'light' && (isVaried || language === 'en'));
}

/** Each picture is of a tab of its own, so that the view is laid out in its look from the start. */
async function take(browser: ChromiumBrowser, scene: Scene, look: Look, language: string): Promise<void> {
  const isOwn = !scene.address.startsWith('https:');
  const tab = await browser.openPage('about:blank');
  await setLook(tab, look, scene.size, scene.address.startsWith('popup'));
  await tab.goto(isOwn ? browser.addressOf(scene.address) : scene.address);
  if (isOwn) await tab.waitFor(() => document.querySelector('h1') && !document.querySelector('.waiting[role=status]'));
  else await waitUntilTold(tab);
  await settle();
  // Once ours is there: it has a direction of its own.
  await turn(tab.page, look, isOwn);
  if (scene.opens) await openPanel(tab, scene.opens);
  await settle();
  const clip = scene.isCutOut ? await ours(tab.page) : undefined;
  const file = join(values.out, `${scene.name}.${language}.${look}.png`);
  await tab.page.screenshot({ path: file, ...(clip ? { clip, captureBeyondViewport: true } : { fullPage: scene.isWhole ?? false }) });
  await tab.close();
  count += 1;
}

/** Until what is shown has come to rest; a picture that was taken too early shows it. */
function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, 500));
}
