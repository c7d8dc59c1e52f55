import { verifyCodes } from '../../src/core/publications/verify/verifyCodes';
import { rules } from '../../src/core/rules/index';

/**
 * What the manifest says of the rules that `academicHomepage.rules` sets: each by name, so that names are offered and one that is misspelt is
 * underlined. What they are about would make the package 4 kB larger.
 */
export function ruleSetting(): Readonly<Record<string, unknown>> {
  const ids = [...rules, ...verifyCodes].map(({ id }) => id).sort();
  const severity = { type: 'string', enum: ['error', 'warning', 'info', 'hint', 'off'] };
  return Object.fromEntries(ids.map(id => [id, severity]));
}
