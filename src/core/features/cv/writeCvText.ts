import type { Cv } from './cv';
import type { CvBlock, CvHeading, CvSection } from './cvModel';

/** A CV in plain text, for forms and mail: nothing is wrapped, headings are underlined. Ends with a line break. */
export function writeCvText({ profile }: Cv, sections: readonly CvSection[]): string {
  const contact = [profile.location, profile.email, profile.url].filter(text => text !== undefined).join(' · ');
  const head = [
    profile.name,
    profile.label ?? '',
    contact,
    ...profile.accounts.map(({ network, url }) => `${network}: ${url}`),
  ].filter(line => line !== '');
  const written = new Set<CvHeading>();
  const parts = [head.join('\n')];
  for (const section of sections) {
    const above = section.above.filter(heading => !written.has(heading));
    for (const heading of above) written.add(heading);
    parts.push([...above.map(headingText), sectionText(section)].join('\n'));
  }
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function headingText({ title, level }: CvHeading): string {
  return title === '' ? '' : `${title}\n${(level === 1 ? '=' : '-').repeat(widthOf(title))}\n`;
}

function sectionText(section: CvSection): string {
  const { blocks } = section;
  return (
    headingText(section) + blocks.map((block, at) => separation(blocks[at - 1], block) + blockText(block)).join('')
  );
}

function blockText(block: CvBlock): string {
  if (block.kind === 'paragraph') return block.text;
  return `${'  '.repeat(block.kind === 'item' ? block.depth : 0)}- ${block.text}`;
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
