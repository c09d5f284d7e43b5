/** What stands where orders would be. */
import { find, findAll, isShown } from './content.ts';

const CAPTCHA = '#baxia-dialog-content, .baxia-dialog, #nc_1_wrapper, .nc-container';
/** The site's header links to the login host too, but only to sign out. */
const LOGIN = 'input[type="password"], a[href*="login.aliexpress."]:not([href*="logout" i])';

/** Why a page shows no orders, as far as it says so. Meant for pages on which none could be read. */
export function findTrouble(document: Document): 'captcha' | 'login' | null {
  if (findAll(document, CAPTCHA).some(isShown)) return 'captcha';
  return find(document, LOGIN) ? 'login' : null;
}
