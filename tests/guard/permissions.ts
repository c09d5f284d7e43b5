/** All that the extension asks the browser for, beside its place on AliExpress's order pages. One more needs a reason in the README. */
export const PERMISSIONS = ['storage', 'alarms', 'notifications', 'scripting'];
