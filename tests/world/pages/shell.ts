/** The HTML that the site sends: an empty page, the words of its language, and the script that fills it. */
import { existsSync, readFileSync } from 'node:fs';
import { PERSONAL } from '../cast.ts';
import type { Choices } from '../choices.ts';
import { isRightToLeft, type Language, wordsOf } from '../words/languages.ts';

export type PageName = 'list' | 'detail' | 'tracking';

/** The page's HTML. The script reads its orders from the site's own answers, so none stands here. */
export function pageHtml(page: PageName, choices: Choices): string {
  const { labels, tabs, months, moment, locale, currency } = wordsOf(choices.language, choices.wording);
  const standIn = JSON.stringify({ choices, labels, tabs, months, moment, locale, currency }).replaceAll('<', '\\u003c');
  return html(
    choices.language,
    labels.title,
    POLICIES[choices.policy],
    `<link rel="stylesheet" nonce="${NONCE}" href="/stand-in/${page}.css">
${choices.layout === 'usual' ? '' : `<link rel="stylesheet" nonce="${NONCE}" href="/stand-in/layout-${choices.layout}.css">`}
<header class="site-header"><a class="site-logo" href="https://www.aliexpress.com/p/order/index.html">AliExpress</a><div class="site-search">desk lamp</div><span class="site-greeting">Hi, Dora ${PERSONAL}</span></header>
<div id="root"></div>
<footer class="site-footer">Stand-in order pages with invented orders</footer>
<script nonce="${NONCE}">window.standIn = ${standIn};</script>
<script nonce="${NONCE}" type="module" src="/stand-in/${page}.js"></script>`,
  );
}

export const loginHtml = (): string =>
  html(
    'en',
    'Sign in',
    POLICIES.none,
    '<header class="site-header"><span class="site-logo">AliExpress</span></header><div class="comet-empty"><p>Register/Sign in</p></div>',
  );

/** One of the page's own files, or null. */
export function clientFile(name: string): string | null {
  const file = new URL(`./client/${name}`, import.meta.url);
  return /^[a-z-]+\.(js|css)$/.test(name) && existsSync(file) ? readFileSync(file, 'utf8') : null;
}

const NONCE = 'c3RhbmQtaW4';
const POLICIES: Readonly<Record<Choices['policy'], string>> = {
  none: '',
  nonce: policyOf(
    `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src-elem 'nonce-${NONCE}'; style-src-attr 'unsafe-inline'; img-src data:; connect-src https:; frame-src 'self'`,
  ),
  'trusted-types': policyOf("require-trusted-types-for 'script'; trusted-types stand-in"),
};
function policyOf(rules: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${rules}">\n`;
}

const html = (language: Language, title: string, policy: string, body: string): string => `<!doctype html>
<html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
${policy}<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" nonce="${NONCE}" href="https://www.aliexpress.com/stand-in/style.css">
</head>
<body>
${body}
</body>
</html>
`;
