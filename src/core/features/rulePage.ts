import { verifyCodes } from '../publications/verify/verifyCodes';

const docs = 'https://github.com/academic-homepage/academic-homepage/blob/main/docs';

/** The address of the page that explains a problem: why it matters, what is right, when to turn it off. */
export function rulePage(ruleId: string): string {
  return verifyCodes.some(({ id }) => id === ruleId)
    ? `${docs}/verification.md#${ruleId}`
    : `${docs}/rules/${ruleId}.md`;
}
