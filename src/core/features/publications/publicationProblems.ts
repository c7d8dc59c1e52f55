import { verifyCodes } from '../../publications/verify/verifyCodes';
import { rules } from '../../rules/index';
import type { Problem } from '../../rules/rule';

const ids: ReadonlySet<string> = new Set([
  ...rules.filter(({ group }) => group === 'publications').map(({ id }) => id),
  ...verifyCodes.map(({ id }) => id),
]);

/** Whether a problem is one of publications, found by looking at the page or by asking registries. */
export function isAboutPublications({ ruleId }: Pick<Problem, 'ruleId'>): boolean {
  return ids.has(ruleId);
}
