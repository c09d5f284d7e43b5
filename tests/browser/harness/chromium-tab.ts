import type { Page } from 'puppeteer-core';
import { type Key, type Paper, type Point, Tab } from './tab.ts';

export class ChromiumTab extends Tab {
  /** For what only Chromium can do. */
  readonly page: Page;

  constructor(page: Page) {
    super();
    this.page = page;
  }

  async url(): Promise<string> {
    return this.page.url();
  }
  async goto(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'load' });
  }
  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'load' });
  }
  async press(key: Key): Promise<void> {
    await this.page.keyboard.press(key);
  }
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }
  async paste(): Promise<void> {
    await this.page.keyboard.press('v', { commands: ['Paste'] });
  }
  print(paper: Paper): Promise<Uint8Array> {
    return this.page.pdf({ format: paper, preferCSSPageSize: true });
  }
  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }
  async close(): Promise<void> {
    await this.page.close();
  }

  protected async run(expression: string): Promise<string> {
    return String(await this.page.evaluate(expression));
  }
  protected async activate(): Promise<void> {
    await this.page.bringToFront();
  }
  protected async moveMouse({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x, y);
  }
  protected async clickMouse({ x, y }: Point): Promise<void> {
    await this.page.mouse.click(x, y);
  }
  protected capture(): Promise<Uint8Array> {
    return this.page.screenshot();
  }
}
