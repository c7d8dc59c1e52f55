import { verifyCodes } from '../../publications/verify/verifyCodes';

const docs = 'https://github.com/academic-homepage/academic-homepage/blob/main/docs';

/** The languages in which problems are explained. */
export type RulePageLanguage = 'en' | 'zh-CN';

/** The address of the page that explains a problem: why it matters, what is right, when to turn it off. */
export function rulePage(ruleId: string, language: RulePageLanguage = 'en'): string {
  if (verifyCodes.some(({ id }) => id === ruleId))
    return language === 'en' ? `${docs}/verification.md#${ruleId}` : `${docs}/verification.${language}.md#${ruleId}`;
  return language === 'en' ? `${docs}/rules/${ruleId}.md` : `${docs}/rules/${language}/${ruleId}.md`;
}
