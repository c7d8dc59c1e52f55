import { isHan } from '../../text/isHan';
import { escapeInline, guardLineStart } from '../markup/escapeInline';
import type { CslItem } from '../work';

/** A piece of a reference, slanted where its style wants it so. */
export type Run = string | { readonly slanted: string };

/** One work as a style of references prints it. */
export type Reference = readonly Run[];

/** `{ slanted: text }`, or nothing where there is no text. */
export function slanted(text: string | undefined): Reference {
  return text === undefined || text === '' ? [] : [{ slanted: text }];
}

/** The parts that are there, with `joint` between them. */
export function joined(parts: readonly (Reference | string | undefined)[], joint: string): Reference {
  const present = parts
    .map(part => (typeof part === 'string' ? (part === '' ? [] : [part]) : (part ?? [])))
    .filter(part => part.length > 0);
  return present.flatMap((part, at) => (at === 0 ? part : [joint, ...part]));
}

/** With a stop at its end, unless it ends with a mark of its own. */
export function stopped(reference: Reference): Reference {
  return /[.?!。？！]["”’]?$/.test(plainText(reference)) ? reference : [...reference, '.'];
}

/** Without any sign of what is slanted. */
export function plainText(reference: Reference): string {
  return reference.map(run => (typeof run === 'string' ? run : run.slanted)).join('');
}

/** As Markdown that prints the same: slanted pieces between asterisks, everything else escaped. */
export function markdownText(reference: Reference): string {
  const merged: Run[] = [];
  for (const run of reference) {
    const last = merged.at(-1);
    if (typeof run === 'string' && typeof last === 'string') merged[merged.length - 1] = last + run;
    else merged.push(run);
  }
  return guardLineStart(
    merged.map(run => (typeof run === 'string' ? escapeInline(run) : `*${escapeInline(run.slanted)}*`)).join(''),
  );
}

/** A work in Chinese, by its language or its title: it is cited in Chinese. */
export function isChinese(item: CslItem): boolean {
  return item.language === undefined ? isChineseTitle(item.title ?? '') : /^zh\b/i.test(item.language);
}

/** Whether a title is in Chinese: with Chinese characters and none of those that Japanese has beside them. */
export function isChineseTitle(title: string): boolean {
  return isHan(title) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title);
}
