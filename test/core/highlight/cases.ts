import { readFileSync, readdirSync } from 'node:fs';
import { languages } from '../../../src/core/highlight/highlight';

const folder = 'test/fixtures/highlight';

export interface HighlightCase {
  /** Where the case begins in its file, 1-based. */
  readonly line: number;
  readonly code: string;
  readonly html: string;
}

/** Whether code in the language, one of Rouge's tags, is cut into tokens. */
export function hasTokens(tag: string): boolean {
  return languages[tag] !== undefined;
}

/** The languages that have cases, by Rouge's tags. */
export function languagesWithCases(): readonly string[] {
  return readdirSync(folder).map(name => name.replace('.txt', ''));
}

/**
 * The cases of a language: code, a line with a dot, HTML as real Rouge prints it, a line with a dot, and an empty line. The
 * code ends with a line break.
 */
export function highlightCases(language: string): readonly HighlightCase[] {
  const lines = readFileSync(`${folder}/${language}.txt`, 'utf8').split('\n');
  const cases: HighlightCase[] = [];
  for (let at = 0; at < lines.length - 1;) {
    const middle = lines.indexOf('.', at);
    const end = lines.indexOf('.', middle + 1);
    if (middle < 0 || end < 0) throw new Error(`${language}.txt:${at + 1}: a case without its two dots`);
    cases.push({
      line: at + 1,
      code: `${lines.slice(at, middle).join('\n')}\n`,
      html: lines.slice(middle + 1, end).join('\n'),
    });
    at = end + 2;
  }
  return cases;
}
