/**
 * A plugin for the build: the examples and sources that prove each entry of the tables of numbers and words stand beside it, for readers and tests,
 * and stay out of what users load. Tests run without it.
 */
const TABLES = /\/src\/(?:number\/(?:formats\/[\w-]+|postal-lines|service-indicators)|journey\/languages\/\w+)\.ts$/;
const PROOFS = /\b(?:valid|invalid|source|examples?): (?:\[[^\]]*\]|'[^']*'|"[^"]*"),?/g;

export const leaveOutExamples = () => ({
  name: 'leave-out-examples',
  apply: 'build' as const,
  enforce: 'pre' as const,
  transform: (code: string, id: string) => (TABLES.test(id) ? { code: code.replace(PROOFS, ''), map: null } : null),
});
