import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import type { Message } from '../core/rules/rule';

export type Localize = (message: Message) => string;

/** Messages in the language of the terminal: Chinese where the locale (`LC_ALL`, `LC_MESSAGES`, `LANG`) begins with `zh`. */
export function createLocalizer(environment: Readonly<Record<string, string | undefined>>): Localize {
  const locale = environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? '';
  const bundle: Readonly<Record<string, string | undefined>> = locale.startsWith('zh') ? chinese : {};
  return ({ text, values }) =>
    (bundle[text] ?? text).replace(/\{(\d+)\}/g, (whole, at: string) => values[Number(at)] ?? whole);
}
