import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { Bidi, type Context } from './bidi.ts';
import type { BrowserOptions, Complaint, TestBrowser } from './browser.ts';
import { findBrowser } from './find-browser.ts';
import * as inside from './firefox-inside.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { interceptRequests, watchConsole } from './firefox-watch.ts';
import type { Traffic } from './traffic.ts';

const PATIENCE_MS = 10_000;
const POLL_MS = 50;
const VIEW = { width: 1280, height: 900 };
const PREFERENCES = {
  // No script is ended for taking long: it shall be seen as a page that stands still.
  'dom.max_script_run_time': 0,
  'dom.max_ext_content_script_run_time': 0,
  // What content scripts, background and extension pages write to the console goes to the standard output.
  'devtools.console.stdout.content': true,
  'browser.dom.window.dump.enabled': true,
  // What opens by itself when a file is saved would take the keys.
  'browser.download.alwaysOpenPanel': false,
  // A click on a button that asks for access is answered with yes.
  'extensions.webextOptionalPermissionPrompts': false,
  // An add-on from a folder leaves with the browser; what it stored shall stay, as it does for an installed one.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Whatever is not intercepted ends at a closed port of this machine.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Starts Firefox with the extension. Rejects when there is no Firefox, or when it refuses the extension. */
export async function openFirefox(options: BrowserOptions): Promise<FirefoxBrowser> {
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'trackguard-firefox-')));
  const browser = new FirefoxBrowser(options, profileDir);
  try {
    await browser.start();
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

export class FirefoxBrowser implements TestBrowser {
  readonly name = 'firefox';
  readonly site;
  readonly complaints: Complaint[] = [];
  readonly traffic: Traffic = { unexpected: [], byExtension: [] };
  readonly #options: BrowserOptions;
  readonly #profileDir: string;
  #browser!: Browser;
  #bidi!: Bidi;
  /** The context of Firefox's own window. */
  #window = '';
  #extensionId = '';
  #inside: FirefoxTab | null = null;

  constructor(options: BrowserOptions, profileDir: string) {
    this.#options = options;
    this.#profileDir = profileDir;
    this.site = { now: options.now };
  }

  async start(): Promise<void> {
    this.#inside = null;
    const { downloadDir, zone } = this.#options;
    this.#browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findBrowser('firefox'),
      headless: this.#options.isHeadless ?? true,
      userDataDir: this.#profileDir,
      extraPrefsFirefox: { ...PREFERENCES, ...(downloadDir && { 'browser.download.folderList': 2, 'browser.download.dir': downloadDir }) },
      env: { ...process.env, ...(zone && { TZ: zone }) },
      args: ['-remote-allow-system-access', `--width=${VIEW.width}`, `--height=${VIEW.height}`],
    });
    const program = this.#browser.process();
    if (program) watchConsole(program, this.complaints);
    this.#bidi = new Bidi(this.#browser);
    await interceptRequests(this.#bidi, this.site, this.traffic);
    this.#window = (await this.#bidi.contexts('chrome'))[0]?.context ?? '';
    await this.#bidi.evaluate(this.#window, inside.OPEN_DESKTOP);
    if (!this.#options.isBare) await this.install();
  }

  async install({ keepsWelcome } = { keepsWelcome: false }): Promise<void> {
    this.#extensionId = await this.#browser.installExtension(resolve(this.#options.extensionDir));
    await this.#bidi.listen(this.#window, inside.reportRequests(this.#extensionId), (address) => this.traffic.byExtension.push(address));
    const welcome = await this.tabAt('/welcome.html');
    if (!keepsWelcome) await welcome.close();
  }

  async openPage(address: string): Promise<FirefoxTab> {
    const { context } = await this.#bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const tab = new FirefoxTab(this.#bidi, context);
    await tab.resize(VIEW.width, VIEW.height);
    await tab.goto(address);
    return tab;
  }

  async openExtensionPage(path: string): Promise<FirefoxTab> {
    const before = new Set((await this.#bidi.contexts()).map(({ context }) => context));
    const address = await this.#bidi.evaluate(this.#window, inside.openExtensionPage(this.#extensionId, path));
    const context = await this.#waitForContext((candidate) => candidate.url === address && !before.has(candidate.context), address);
    const tab = new FirefoxTab(this.#bidi, context);
    await tab.waitFor(() => document.readyState === 'complete');
    return tab;
  }

  async tabAt(text: string): Promise<FirefoxTab> {
    return new FirefoxTab(this.#bidi, await this.#waitForContext(({ url }) => url.includes(text), text));
  }

  async #waitForContext(isMeant: (context: Context) => boolean, name: string): Promise<string> {
    const end = performance.now() + PATIENCE_MS;
    do {
      const found = (await this.#bidi.contexts()).find(isMeant);
      if (found) return found.context;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    } while (performance.now() < end);
    throw new Error(`Waited ${PATIENCE_MS / 1000} s in vain for a tab at ${name}.`);
  }

  async inExtension<T, A extends unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    this.#inside ??= await this.openExtensionPage('manifest.json');
    return this.#inside.evaluate(work, ...args);
  }

  async clickNotice(id: string): Promise<void> {
    await this.#bidi.evaluate(this.#window, inside.clickNotice(id));
  }

  /** Disables the add-on and enables it again, as the user can in the list of add-ons; its pages close. */
  async switchOffAndOn(): Promise<void> {
    this.#inside = null;
    await this.#bidi.evaluate(this.#window, inside.switchOffAndOn(this.#extensionId));
  }

  async killBackground(): Promise<void> {
    await this.#bidi.evaluate(this.#window, inside.endBackground(this.#extensionId));
  }

  async restart(): Promise<void> {
    await this.#browser.close();
    await this.start();
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    if (!this.#options.profileDir) await rm(this.#profileDir, { recursive: true, force: true });
  }
}
