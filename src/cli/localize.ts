import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import type { RulePageLanguage } from '../core/features/problems/rulePage';
import { localized, type Message } from '../core/text/message';

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
  const comma = language === 'zh-CN' ? '、' : ', ';
  const localize = (message: Message): string => localized(message, { translate: text => bundle[text] ?? text, comma });
  return Object.assign(localize, { language } as const);
}
