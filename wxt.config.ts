import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { leaveOutExamples } from './src/number/leave-out-examples.ts';
import { MATCHES } from './src/page/matches.ts';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons', '@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: '.output',
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  i18n: { localesDir: 'assets/locales' },
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  vite: () => ({
    plugins: [preact(), leaveOutExamples()],
    // Without these the build rewrites `light-dark()`, and badges could not follow a page that declares itself dark.
    build: { target: ['chrome123', 'firefox128'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'notifications', 'scripting'],
    host_permissions: MATCHES,
    // What a buyer does in a private window is nothing to keep, and Trackguard is of no use without keeping.
    incognito: 'not_allowed',
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'trackguard@trackguard.example', strict_min_version: '128.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
  }),
});
