import { browserAccess } from '../../src/ui/browser-access.ts';
import { showExtensionPage } from '../../src/ui/extension-page.tsx';
import { Welcome } from '../../src/ui/welcome.tsx';
import '../../src/ui/styles/welcome.css';

showExtensionPage(
  async () => undefined,
  ({ say }) => <Welcome say={say} access={browserAccess} family={import.meta.env.FIREFOX ? 'firefox' : 'chromium'} />,
  Date.now(),
);
