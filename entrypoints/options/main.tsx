import { ask } from '../../src/background/api.ts';
import type { Settings } from '../../src/model/settings.ts';
import { showExtensionPage } from '../../src/ui/extension-page.tsx';
import { Options } from '../../src/ui/options.tsx';
import '../../src/ui/styles/options.css';

const NOTICES = { findAccess: () => ask('noticeAccess'), tryNotice: () => ask('tryNotice') };

showExtensionPage(
  () => ask('overview'),
  ({ value: overview, say, zone, reload }) => {
    const actions = {
      changeSettings: (settings: Settings) => ask('changeSettings', settings),
      forgetEverything: () => ask('forgetEverything'),
      notices: NOTICES,
      retry: reload,
    };
    return <Options overview={overview} say={say} zone={zone} actions={actions} />;
  },
  Date.now(),
);
