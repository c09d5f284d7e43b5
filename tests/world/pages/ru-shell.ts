/** The HTML that the stand-in's aliexpress.ru sends. Of the order that it was loaded for it carries the sum in its own data, as the real one does. */
import type { RuOrder } from '../answers/ru-orders.ts';
import type { Choices } from '../choices.ts';
import type { RuWords } from '../ru-words.ts';

export function ruPageHtml({ language, fault, orders }: Choices, { order, from, seller }: RuWords, first: RuOrder | null): string {
  const standIn = { language, fault, orders, words: { order, from, seller } };
  const data = first && { order: { id: first.id }, summary: { total: { value: first.total, list: [] } } };
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>AliExpress</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/stand-in/style.css">
<link rel="stylesheet" href="/stand-in/ru.css">
</head>
<body>
<header class="site-header"><a class="site-logo" href="https://aliexpress.ru/order-list">AliExpress</a></header>
<div id="root"></div>
<script>window.standIn = ${asScript(standIn)};</script>
<script>window.pageData = ${asScript(data)};</script>
<script type="module" src="/stand-in/ru.js"></script>
</body>
</html>
`;
}

const asScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
