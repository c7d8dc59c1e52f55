import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import { verifyCodes } from '../../src/core/publications/verify/verifyCodes';
import { rules } from '../../src/core/rules/index';

const translations: Readonly<Record<string, string | undefined>> = chinese;

/** All that `academicHomepage.rules` sets, by name. */
const settable = [...rules, ...verifyCodes].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * What the manifest says of the rules that `academicHomepage.rules` sets: each by name, so that names are offered with what they are about, and
 * one that is misspelt is underlined.
 */
export function ruleSetting(): Readonly<Record<string, unknown>> {
  const severity = { type: 'string', enum: ['error', 'warning', 'info', 'hint', 'off'] };
  return Object.fromEntries(settable.map(({ id }) => [id, { ...severity, description: `%rule.${id}%` }]));
}

/** The sentences of `ruleSetting` for the manifest, by their keys. */
export function ruleTexts(language: 'en' | 'zh-CN'): Readonly<Record<string, string>> {
  const sentenceOf = ({ text }: { readonly text: string }): string =>
    language === 'en' ? text : (translations[text] ?? text);
  return Object.fromEntries(settable.map(({ id, summary }) => [`rule.${id}`, sentenceOf(summary)]));
}
