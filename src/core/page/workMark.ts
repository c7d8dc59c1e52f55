import { lazy } from '../lazy';
import { plainWidth } from '../text/plainWidth';

/**
 * The marks of GB/T 7714 that say of what kind a work is and on what it is kept: `[J]`, `[EB/OL]`, and as word processors and input methods have
 * them `［J］`, `［Ｊ］`. Source of a regular expression without groups, for use in others; the one place that knows the letters.
 */
export const workMarkSource = String.raw`[[［](?:CM|CP|DB|DS|EB|[ACDGJMNPRSZＡＣＤＧＪＭＮＰＲＳＺ])(?:[/／](?:CD|DK|MT|OL))?[\]］]`;

/** Such a mark behind a title, with the blank before it: `Title[J]`, `Title [C]//Proceedings`. */
export const workMark = lazy(() => new RegExp(String.raw`\s?${workMarkSource}`));

/** The letters of the kind in such a mark: `J` of `[J/OL]`, `［J］`; `''` where there is none. */
export function workMarkLetters(mark: string): string {
  return /[[［]([A-Z]{1,2})[/／\]］]/.exec(plainWidth(mark))?.[1] ?? '';
}

/** Whether the brackets of such a mark are in full width, `［J］`. */
export function isWideWorkMark(mark: string): boolean {
  return mark.includes('［');
}
