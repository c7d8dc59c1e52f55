import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import type { RulePageLanguage } from '../core/features/problems/rulePage';
import type { Message } from '../core/text/message';
import { filled } from '../core/text/filled';

export interface Localize {
  (message: Message): string;
  /** In which the messages are, and the pages that explain problems. */
  readonly language: RulePageLanguage;
}

/**
 * Messages in the language of the terminal: Chinese where the locale (`LC_ALL`, `LC_MESSAGES`, `LANG`) begins with `zh`. POSIX takes one
 * that is empty as one that is not there.
 */
export function createLocalizer(environment: Readonly<Record<string, string | undefined>>): Localize {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find(one => one !== undefined && one !== '') ?? '';
  const language = locale.startsWith('zh') ? 'zh-CN' : 'en';
  const bundle: Readonly<Record<string, string | undefined>> = language === 'zh-CN' ? chinese : {};
  const localize = ({ text, values }: Message): string => filled(bundle[text] ?? text, values);
  return Object.assign(localize, { language } as const);
}
