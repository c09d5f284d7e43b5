/** What a screen reader makes of a page, by the browser's own accessibility tree: names that nobody would say like that. */
import type { Protocol } from 'puppeteer-core';
import type { ChromiumTab } from './chromium-tab.ts';

type AxNode = Protocol.Accessibility.AXNode;
/** Said as one, whatever stands in them. */
const WHOLE = ['button', 'link', 'heading', 'DisclosureTriangle', 'option', 'MenuListPopup'];
/** Each line of a text once more. */
const UNSAID = 'InlineTextBox';

/**
 * One line for each name with something amiss: signs without words, gaps before signs, descriptions that say the name again.
 * @param mark attribute of the elements within which is looked; null for the whole page
 */
export async function oddNames(tab: ChromiumTab, mark: string | null): Promise<string[]> {
  const session = await tab.inspect();
  const [{ root }, { nodes }] = await Promise.all([
    session.send('DOM.getDocument', { depth: -1, pierce: true }),
    session.send('Accessibility.getFullAXTree'),
  ]);
  const ours = new Set(nodesWithin(root, mark, mark === null));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isSaidAlone = ({ parentId }: AxNode): boolean => {
    const parent = parentId === undefined ? undefined : byId.get(parentId);
    return !parent || (!WHOLE.includes(textOf(parent.role)) && isSaidAlone(parent));
  };
  const heard = nodes.filter((node) => !node.ignored && textOf(node.role) !== UNSAID && ours.has(node.backendDOMNodeId ?? 0));
  return [...new Set(heard.filter(isSaidAlone).flatMap(faultsOf))];
}

function faultsOf({ role, name, description }: AxNode): string[] {
  const [said, more] = [textOf(name), textOf(description)];
  if (said === '') return [];
  const faults = [
    ...(/[\p{L}\p{N}]/u.test(said) ? [] : ['has no words']),
    ...(/\s[,.:;·]|^[,.:;·]|·$|([,.:;])\1|: ?,/.test(said) ? ['has stray signs'] : []),
    ...(/^(.{3,}?)[\s,.:]+\1$/.test(said) ? ['is said twice'] : []),
    ...(more !== '' && said.includes(more) ? [`is said again: ${more}`] : []),
  ];
  return faults.map((fault) => `${textOf(role)} “${said}” ${fault}`);
}

const textOf = (value: Protocol.Accessibility.AXValue | undefined): string => String(value?.value ?? '').trim();

function nodesWithin(node: Protocol.DOM.Node, mark: string | null, isWithin: boolean): number[] {
  const is = isWithin || (mark !== null && (node.attributes ?? []).includes(mark));
  // What the browser's own controls are made of is its own.
  const roots = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType !== 'user-agent');
  const inner = [...roots, ...(node.children ?? []), ...(node.pseudoElements ?? [])].flatMap((each) => nodesWithin(each, mark, is));
  return is ? [node.backendNodeId, ...inner] : inner;
}
