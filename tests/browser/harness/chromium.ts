import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import type { BrowserOptions, Complaint, TestBrowser } from './browser.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { interceptRequests, watchConsole, watchRequests } from './chromium-watch.ts';
import { findBrowser } from './find-browser.ts';
import type { Traffic } from './traffic.ts';

const FLAGS = ['--disable-quic', '--disable-background-networking', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND'];
const VIEW = { width: 1280, height: 900 };
const PATIENCE_MS = 10_000;

/** Chromium's own events can be raised, though its types do not say so. */
interface Dispatching {
  dispatch(...said: unknown[]): void;
}

/** Starts Chromium with the extension. Rejects when there is no Chromium, or when it refuses the extension. */
export async function openChromium(options: BrowserOptions): Promise<ChromiumBrowser> {
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'trackguard-chromium-')));
  const browser = new ChromiumBrowser(options, profileDir);
  try {
    await browser.start();
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

export class ChromiumBrowser implements TestBrowser {
  readonly name = 'chromium';
  readonly site;
  readonly complaints: Complaint[] = [];
  readonly traffic: Traffic = { unexpected: [], byExtension: [] };
  readonly #options: BrowserOptions;
  readonly #profileDir: string;
  readonly #sessions = new Map<Target, CDPSession>();
  #browser!: Browser;
  /** The empty tab that the browser starts with, until it is used. */
  #firstPage: Page | null = null;
  #extensionId = '';
  #inside: ChromiumTab | null = null;

  constructor(options: BrowserOptions, profileDir: string) {
    this.#options = options;
    this.#profileDir = profileDir;
    this.site = { now: options.now };
  }

  async start(): Promise<void> {
    this.#inside = null;
    this.#sessions.clear();
    const { isHeadless = true, language, zone } = this.#options;
    this.#browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      headless: isHeadless,
      pipe: true,
      enableExtensions: true,
      userDataDir: this.#profileDir,
      defaultViewport: isHeadless ? VIEW : null,
      // Chromium has no sandbox for the root user.
      args: [...FLAGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(language ? [`--lang=${language}`] : [])],
      // On Linux the language comes from here.
      env: { ...process.env, ...(language && { LANGUAGE: language }), ...(zone && { TZ: zone }) },
    });
    const session = await this.#browser.target().createCDPSession();
    await interceptRequests(session, this.site, this.traffic);
    const { downloadDir } = this.#options;
    if (downloadDir) await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloadDir });
    this.#browser.on('targetcreated', (target: Target) => this.#watch(target));
    [this.#firstPage = null] = await this.#browser.pages();
    if (this.#firstPage) await this.#watch(this.#firstPage.target());
    if (!this.#options.isBare) await this.install();
  }

  async install({ keepsWelcome } = { keepsWelcome: false }): Promise<void> {
    this.#extensionId = await this.#browser.installExtension(resolve(this.#options.extensionDir));
    const welcome = await this.tabAt('/welcome.html');
    if (!keepsWelcome) await welcome.close();
  }

  async #watch(target: Target): Promise<void> {
    if (target.type() !== 'page' && target.type() !== 'service_worker') return;
    try {
      const session = await target.createCDPSession();
      this.#sessions.set(target, session);
      await Promise.all([watchConsole(session, this.complaints), watchRequests(session, this.traffic)]);
    } catch (error) {
      // A tab or worker that is gone already has nothing to say.
      if (!/closed|no target|detached/i.test(String(error))) throw error;
    }
  }

  async openPage(address: string): Promise<ChromiumTab> {
    const page = this.#firstPage ?? this.#browser.newPage();
    this.#firstPage = null;
    const tab = new ChromiumTab(await page);
    await tab.goto(address);
    return tab;
  }

  openExtensionPage(path: string): Promise<ChromiumTab> {
    return this.openPage(this.addressOf(path));
  }

  /** Of a page of the extension. */
  addressOf(path: string): string {
    return `chrome-extension://${this.#extensionId}/${path}`;
  }

  async tabAt(text: string): Promise<ChromiumTab> {
    const target = await this.#browser.waitForTarget((candidate) => candidate.type() === 'page' && candidate.url().includes(text), {
      timeout: PATIENCE_MS,
    });
    return new ChromiumTab(await target.asPage());
  }

  async inExtension<T, A extends unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    this.#inside ??= await this.openExtensionPage('manifest.json');
    return this.#inside.evaluate(work, ...args);
  }

  /** Without a desktop nothing can be clicked on: the worker hears what it would hear of a click. */
  async clickNotice(id: string): Promise<void> {
    await this.#hearOfNotice('onClicked', id);
  }

  /** Presses a button of a notice, counted from 0; Firefox has none. */
  async pressNotice(id: string, button: number): Promise<void> {
    await this.#hearOfNotice('onButtonClicked', id, button);
  }

  async #hearOfNotice(event: 'onClicked' | 'onButtonClicked', ...said: unknown[]): Promise<void> {
    await this.inExtension(() => chrome.runtime.sendMessage({ trackguard: 'overview' }));
    const target = await this.#browser.waitForTarget((candidate) => candidate.type() === 'service_worker', { timeout: PATIENCE_MS });
    const worker = await target.worker();
    await worker?.evaluate((name, heard) => (chrome.notifications[name] as unknown as Dispatching).dispatch(...heard), event, said);
  }

  async killBackground(): Promise<void> {
    const target = await this.#browser.waitForTarget((candidate) => candidate.type() === 'service_worker', { timeout: PATIENCE_MS });
    // A worker with an inspector attached does not end.
    await this.#sessions.get(target)?.detach();
    const worker = await target.worker();
    await worker?.close();
    while (this.#browser.targets().includes(target)) await new Promise((resolve) => this.#browser.once('targetdestroyed', resolve));
  }

  /** Ends the worker in the middle of whatever it does, by a tab's own inspector; it may start again at once. */
  async stopWorker(tab: ChromiumTab): Promise<void> {
    const session = await tab.inspect();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
  }

  async restart(): Promise<void> {
    await this.#browser.close();
    await this.start();
  }

  /** Kills the browser with all of its processes in the middle of its work, and starts it with the same profile. */
  async crash(): Promise<void> {
    const pid = this.#browser.process()?.pid;
    if (!pid) throw new Error('There is no browser to be killed');
    const isGone = new Promise((resolve) => this.#browser.once('disconnected', resolve));
    // It leads a group of its own.
    process.kill(-pid, 'SIGKILL');
    await isGone;
    await this.start();
  }

  /** Resolves when the user has closed the window. */
  async untilClosed(): Promise<void> {
    if (this.#browser.connected) await new Promise((resolve) => this.#browser.once('disconnected', resolve));
    await this.#removeProfile();
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#removeProfile();
  }

  async #removeProfile(): Promise<void> {
    if (!this.#options.profileDir) await rm(this.#profileDir, { recursive: true, force: true });
  }
}
