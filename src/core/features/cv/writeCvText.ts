import type { Cv } from './cv';
import type { CvBlock, CvHeading, CvSection } from './cvModel';

/**
 * A CV in plain text, for forms and mail: nothing is wrapped, headings are underlined. Where it says what underlined names are, these stand as
 * `_Mei Lin_`, as mail has it. Ends with a line break.
 */
export function writeCvText({ profile }: Cv, sections: readonly CvSection[]): string {
  const contact = [profile.location, profile.email, profile.url].filter(text => text !== undefined).join(' · ');
  const head = [
    profile.name,
    profile.label ?? '',
    contact,
    ...profile.accounts.map(({ network, url }) => `${network}: ${url}`),
  ].filter(line => line !== '');
  const written = new Set<CvHeading>();
  const isUnderlining = sections.some(({ blocks }) =>
    blocks.some(({ kind, text }) => kind !== 'work' && toldOfLines.test(text)),
  );
  const parts = [head.join('\n')];
  for (const section of sections) {
    const above = section.above.filter(heading => !written.has(heading));
    for (const heading of above) written.add(heading);
    parts.push([...above.map(headingText), sectionText(section, isUnderlining)].join('\n'));
  }
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function headingText({ title, level }: CvHeading): string {
  return title === '' ? '' : `${title}\n${(level === 1 ? '=' : '-').repeat(widthOf(title))}\n`;
}

/** `Students I advise are underlined`, `下划线表示我指导的学生` */
const toldOfLines = /\bunderlin(?:ed?|ing)\b|下[划劃][线線]/iu;

function sectionText(section: CvSection, isUnderlining: boolean): string {
  const { blocks } = section;
  return (
    headingText(section) +
    blocks.map((block, at) => separation(blocks[at - 1], block) + blockText(block, isUnderlining)).join('')
  );
}

function blockText(block: CvBlock, isUnderlining: boolean): string {
  if (block.kind === 'paragraph') return block.text;
  const text = block.kind === 'work' && isUnderlining ? withUnderlines(block) : block.text;
  return `${'  '.repeat(block.kind === 'item' ? block.depth : 0)}- ${text}`;
}

/** The words of a publication, with signs around those that its page underlines; each is looked for behind the one before. */
function withUnderlines({ work, text }: Extract<CvBlock, { kind: 'work' }>): string {
  let written = '';
  let rest = text;
  for (const line of work.lines)
    for (const { from, to } of line.underlined) {
      const words = line.text.slice(from, to).trim();
      const at = words === '' ? -1 : rest.indexOf(words);
      if (at < 0) continue;
      written += `${rest.slice(0, at)}_${words}_`;
      rest = rest.slice(at + words.length);
    }
  return written + rest;
}

/** Items of a list stand below one another, everything else has an empty line before it. */
function separation(before: CvBlock | undefined, block: CvBlock): string {
  if (before === undefined) return '';
  return before.kind === 'paragraph' || block.kind === 'paragraph' ? '\n\n' : '\n';
}

/** In columns of a terminal: Chinese letters take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]|\p{Extended_Pictographic}/u.test(letter) ? 2 : 1;
  return width;
}
