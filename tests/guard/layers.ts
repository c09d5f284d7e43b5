/** Who may know whom. Imports run downward only, so that every part can be read, tested and replaced without what stands above it. */
export const PURE_LAYERS = ['model', 'number', 'journey', 'protection', 'aliexpress', 'advice', 'letters'];

/** From a folder (of src, or `entrypoints`) to the folders and single files that it may import, itself aside. */
export const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  number: ['model'],
  journey: ['model'],
  protection: ['model'],
  aliexpress: ['model'],
  advice: ['model', 'number', 'journey', 'protection'],
  letters: ['model', 'number', 'journey', 'protection', 'advice'],
  store: PURE_LAYERS,
  background: [...PURE_LAYERS, 'store'],
  // Views and pages ask the background; they neither reach into it nor write to the store.
  ui: [...PURE_LAYERS, 'background/api.ts'],
  page: [...PURE_LAYERS, 'background/api.ts', 'ui'],
  entrypoints: [...PURE_LAYERS, 'store', 'background', 'ui', 'page'],
  // Run by Node, imported by nobody.
  commands: [...PURE_LAYERS, 'ui/say.ts'],
};

export const BROWSER_LAYERS = ['store', 'background', 'page', 'ui', 'entrypoints'];
/** Packages that need a browser's extension API around them. */
export const BROWSER_PACKAGE = /^(wxt\b|webextension-polyfill$|@wxt-dev\/|#i18n)/;
