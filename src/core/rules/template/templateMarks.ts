import type { OffsetRange } from '../../text/range';

export type TemplateMarkKind = 'text' | 'instruction' | 'count' | 'scholar-id';

export interface TemplateMark {
  readonly kind: TemplateMarkKind;
  readonly range: OffsetRange;
}

/** Its demo person at Google Scholar. */
export const demoScholarId = 'DhtAFkwAAAAJ';

/** What nobody but the template, or academicpages, writes, each with as much of its line as belongs to it. */
const marks: readonly (readonly [TemplateMarkKind, RegExp])[] = [
  ['text', /lorem ipsum\b[^\n<>|\]]*|\[Lorem\]\(https:\/\/github\.com\/?\)/gi],
  [
    'text',
    /(?:This paper is about the number \d|This is a description of (?:a teaching experience|your (?:talk|tutorial|conference proceedings talk))\b|This is an item in your portfolio\b|This is the front page of a website that is powered by the \[?academic ?pages template\b|Recommended citation: Your Name, You\.)[^\n<>|\]]*/gi,
  ],
  ['instruction', /You can also use google scholar badge/gi],
  ['count', /(?<!\d)260000\+/g],
  // once an address; the id of a paper's citations (`data='…'`) is another rule's
  ['scholar-id', /(?<!data=["'])(?<![\w-])DhtAFkwAAAAJ(?![\w-])(?:[\w=&:%-]{0,200}DhtAFkwAAAAJ)?/g],
];

/** The marks of the template in a text, in order. Of sample text there is one mark a line. */
export function templateMarks(text: string): readonly TemplateMark[] {
  const found: TemplateMark[] = [];
  for (const [kind, pattern] of marks) {
    let line: number | undefined;
    for (const match of text.matchAll(pattern)) {
      const lineStart = text.lastIndexOf('\n', match.index);
      if (kind === 'text' && lineStart === line) continue;
      line = lineStart;
      const length = kind === 'scholar-id' ? demoScholarId.length : match[0].trimEnd().length;
      const end = match.index + length;
      found.push({ kind, range: { start: match.index, end } });
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** Whether a paper box is the template's example: its title with its picture, its sample text or its Scholar id. */
export function isExamplePaper(text: string): boolean {
  return (
    text.includes('Deep Residual Learning for Image Recognition') &&
    (text.includes('500x300.png') || templateMarks(text).length > 0)
  );
}

/** Lines of the template's examples that have no mark themselves. */
const exampleLine =
  /Deep Residual Learning for Image Recognition|Kaiming He|neural machine translation and computer vision/;

/** Whether a comment with marks of the template has words of its author as well, some of a sentence: `Mei Lin is a lecturer at the Institute of Lakes`. */
export function hasOwnWords(comment: string): boolean {
  const words = comment
    .split('\n')
    .filter(line => !exampleLine.test(line) && !/^\s*#/.test(line) && templateMarks(line).length === 0)
    .map(line => line.replace(/<[^<>]*>|\]\([^()]*\)|^\s*\[\/\/\]:/g, ' '))
    .join('\n');
  return (words.match(/\p{Script=Han}|\p{L}{2,}/gu) ?? []).length > fewOwnWords;
}

/** What stands at a comment to say what it is, `<!-- old version of this paragraph`, is none that its author would miss. */
const fewOwnWords = 8;
