import { h } from './element.js';

/** What stands where orders would be: a login form, a captcha, or a sentence. */
export function troubleFor(error) {
  const code = String(error.message);
  if (code.startsWith('FAIL_SYS_SESSION_EXPIRED')) return login();
  if (code.startsWith('FAIL_SYS_USER_VALIDATE')) return captcha();
  return sentence('Something went wrong. Please try again later.');
}

export const sentence = (text) => h('div.comet-empty', null, h('p', null, text));

function login() {
  document.querySelector('.site-greeting').textContent = 'Welcome';
  return h(
    'div.comet-empty',
    null,
    h('p', null, 'Register/Sign in'),
    h('a.comet-btn.comet-btn-primary', { href: 'https://login.aliexpress.com/' }, 'Continue'),
  );
}

function captcha() {
  const slider = h('div.nc-container', { id: 'nc_1_wrapper' }, h('span', null, 'Please slide to verify'));
  return h('div.baxia-dialog', null, h('div', { id: 'baxia-dialog-content' }, h('p', null, 'Sorry, we have detected unusual traffic.'), slider));
}
