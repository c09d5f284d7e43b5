/** axe-core in a world of its own beside the page, where closed shadow roots stand open for it. Chromium alone gives such a world. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result, RunOptions } from 'axe-core';
import type { CDPSession } from 'puppeteer-core';
import type { ChromiumTab } from './chromium-tab.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Every rule that is on by itself, best practices among them, and the size of targets (WCAG 2.2). */
const optionsWithout = (rules: readonly string[]): RunOptions => ({
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true }, ...Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])) },
});
/** The rules for which colours and places matter: those of a theme and of a direction. All others ask what there is, which neither changes. */
const OF_LOOKS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
};

type Tree = { backendNodeId: number; children?: Tree[]; shadowRoots?: (Tree & { shadowRootType?: string })[]; contentDocument?: Tree };

export class Axe {
  readonly #session: CDPSession;
  readonly #world: number;

  private constructor(session: CDPSession, world: number) {
    this.#session = session;
    this.#world = world;
  }

  /** Brings axe into the page that a tab shows; it is gone with the page. */
  static async in(tab: ChromiumTab): Promise<Axe> {
    const session = await tab.inspect();
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'axe' });
    const axe = new Axe(session, executionContextId);
    // What a script leaves as its value has to travel back: not axe itself.
    await axe.#run(`${SOURCE};''`);
    await axe.#run(`
      globalThis.closedRoots = new WeakMap();
      const { get } = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot');
      Object.defineProperty(Element.prototype, 'shadowRoot', { get() { return closedRoots.get(this) ?? get.call(this); } });
      '';
    `);
    return axe;
  }

  /**
   * What is wrong within the elements that a selector finds, one line for each fault and element.
   * @param within null for the whole page, together with what is asked of a page as a whole
   * @param unasked names of rules that do not apply here
   */
  violations(within: string | null, unasked: readonly string[] = []): Promise<string[]> {
    return this.#violations(within, optionsWithout(unasked));
  }

  /** The same by the rules alone for which the look matters, of a page that was looked at by all of them. */
  violationsOfLook(within: string | null): Promise<string[]> {
    return this.#violations(within, OF_LOOKS);
  }

  async #violations(within: string | null, options: RunOptions): Promise<string[]> {
    await this.#openRoots();
    const context = within === null ? 'document' : JSON.stringify({ include: [within] });
    const text = await this.#run(`axe.run(${context}, ${JSON.stringify(options)}).then(({ violations }) => JSON.stringify(violations))`);
    const found = JSON.parse(text) as Result[];
    return found.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html, any }) => [id, help, JSON.stringify(target), any[0]?.message, html].join(' | ')),
    );
  }

  /** Shadow roots come and go; so they are looked for each time. */
  async #openRoots(): Promise<void> {
    const { root } = await this.#session.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const [host, shadow] of rootsIn(root)) {
      const [objectId, rootId] = await Promise.all([this.#resolve(host), this.#resolve(shadow)]);
      await this.#session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: 'function (root) { closedRoots.set(this, root); }',
        arguments: [{ objectId: rootId }],
      });
    }
  }

  async #resolve(backendNodeId: number): Promise<string> {
    const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId, executionContextId: this.#world });
    if (!object.objectId) throw new Error('A node has no object');
    return object.objectId;
  }

  async #run(expression: string): Promise<string> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      contextId: this.#world,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return String(result.value);
  }
}

/** Each host of a closed root of ours, with the root. The browser's own controls have roots, too. */
function rootsIn(node: Tree): [host: number, root: number][] {
  const own = (node.shadowRoots ?? []).flatMap((root): [number, number][] =>
    root.shadowRootType === 'closed' ? [[node.backendNodeId, root.backendNodeId]] : [],
  );
  return [...own, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(rootsIn)];
}
