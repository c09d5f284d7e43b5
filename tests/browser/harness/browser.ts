/** What a browser test can do, the same in both browsers. Every page on the web is answered by the stand-in; nothing reaches the network. */
import type { Site } from '../../world/site.ts';
import type { Tab } from './tab.ts';
import type { Traffic } from './traffic.ts';

export interface BrowserOptions {
  /** The built extension's folder. */
  extensionDir: string;
  /** Kept when given; else a fresh one, removed at the end. */
  profileDir?: string;
  /** The moment from which the stand-in counts its days, in ms; the browser's own clock cannot be moved. */
  now: number;
  /** Where files go that a page saves. */
  downloadDir?: string;
  /** False shows a window. */
  isHeadless?: boolean;
  /** True starts without the extension, so that `install` can come later. */
  isBare?: boolean;
  /** The language of the browser, BCP 47; Chromium alone brings every language along. */
  language?: string;
  /** The zone in which the browser believes to be, such as `Etc/GMT+3`. */
  zone?: string;
}

/** A warning or an error in any console: of a page, of the content scripts, of the background, of the extension's pages. */
export interface Complaint {
  /** `page`: raised by a script of the stand-in itself. */
  from: 'extension' | 'page';
  text: string;
}

export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly site: Site;
  readonly complaints: Complaint[];
  readonly traffic: Traffic;
  /** Installs the extension, as a start does by itself unless it is bare. The page of the first minutes opens, and is closed unless it is wanted. */
  install(wish?: { keepsWelcome: boolean }): Promise<void>;
  /** Opens an address of the stand-in in a new tab, and waits until it is loaded. */
  openPage(address: string): Promise<Tab>;
  /** Opens a page of the extension, such as `popup.html`, in a new tab. */
  openExtensionPage(path: string): Promise<Tab>;
  /** The first tab whose address contains this text, once there is one; for tabs that the extension opens. */
  tabAt(text: string): Promise<Tab>;
  /**
   * Runs a function within the extension, with its `browser` or `chrome` at hand, beside all of its own pages and without waking its
   * background. It must not use anything from outside of itself but its arguments; they and the result travel as JSON.
   */
  inExtension<T, A extends unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Clicks on a notice that stands. */
  clickNotice(id: string): Promise<void>;
  /** Ends the service worker or event page, as the browser does when it is idle. The next event starts it again. */
  killBackground(): Promise<void>;
  /** Closes the browser and starts it with the same profile; the extension, being unpacked, is installed again upon what it had stored. */
  restart(): Promise<void>;
  close(): Promise<void>;
}
