import { ask } from '../../src/background/api.ts';
import type { AsideFile } from '../../src/model/aside-file.ts';
import type { Settings } from '../../src/model/settings.ts';
import { showExtensionPage } from '../../src/ui/extension-page.tsx';
import { Options } from '../../src/ui/options.tsx';
import { saveFile } from '../../src/ui/save-file.ts';
import '../../src/ui/styles/options.css';

const ASIDE = {
  async save() {
    const file = await ask('saveAside');
    saveFile(document, new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }), 'trackguard-set-aside.json');
  },
  giveBack: (file: AsideFile) => ask('returnAside', file),
};
const NOTICES = { findAccess: () => ask('noticeAccess'), tryNotice: () => ask('tryNotice') };

showExtensionPage(
  () => ask('overview'),
  ({ value: overview, say, zone, reload }) => {
    const actions = {
      changeSettings: (settings: Settings) => ask('changeSettings', settings),
      forgetEverything: () => ask('forgetEverything'),
      aside: ASIDE,
      notices: NOTICES,
      retry: reload,
    };
    return <Options overview={overview} say={say} zone={zone} actions={actions} />;
  },
  Date.now(),
);
