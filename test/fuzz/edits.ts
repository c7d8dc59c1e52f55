import { generate } from './kramdown';
import { pick, type Random } from './random';

/** `text` after one edit as authors make them: a letter or a few typed, something deleted, a piece pasted over a selection. */
export function edited(text: string, random: Random): string {
  const at = random(text.length + 1);
  const deleted = random(4) === 0 ? random(40) : random(3);
  return text.slice(0, at) + (random(3) === 0 ? '' : typed(random)) + text.slice(at + deleted);
}

function typed(random: Random): string {
  const source = generate(random(1_000_000));
  const from = random(source.length);
  return source.slice(from, from + 1 + random(12));
}

/** A page of one to five random documents, so that most of it is far from an edit. */
export function longPage(random: Random): string {
  const documents = Array.from({ length: 1 + random(5) }, () => generate(random(1_000_000)));
  return documents.join(random(2) === 0 ? '\n\n' : '\n\nA paragraph\n\n');
}

/** A list of a hundred random items without an empty line: one stretch, long enough for its texts to be kept. */
export function longList(random: Random): string {
  const items = Array.from({ length: 100 }, () => `- ${generate(random(1_000_000)).replace(/\s+/g, ' ').slice(0, 90)}`);
  return `# List\n\n${items.join('\n')}\n\nA paragraph\n`;
}

const users = [
  '[a]',
  '[b]',
  '[text][a]',
  '![p][b]',
  'HTML',
  'text{:.k}',
  '*em*{:r}',
  '[a]{:r #i}',
  '[c][]',
  'word',
] as const;
const blocksOfUsers = ['# ', '- ', '', '', '> ', '<div markdown="1">\n\n'] as const;
const definitions = [
  '[a]: u',
  '[a]: v "title"',
  '[b]: <p.png>',
  '[c]: w',
  '[c]: w\n{: .l}',
  '{:r: .c}',
  '{:r: s}',
  '{:s: title="x"}',
  '*[HTML]: words',
  '[//]: # (hidden)',
] as const;

/** Paragraphs, items and headings that look definitions up, with some of these definitions between them. */
export function definingPage(random: Random): string {
  const blocks = Array.from({ length: 4 + random(10) }, () => usingBlock(random));
  for (let count = random(4); count >= 0; count--) blocks.splice(random(blocks.length), 0, pick(random, definitions));
  if (random(6) === 0) blocks.push(Array.from({ length: 200 }, () => `- item ${words(random)}`).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function usingBlock(random: Random): string {
  const before = pick(random, blocksOfUsers);
  const closed = before.startsWith('<') ? '\n\n</div>' : random(5) === 0 ? '\n{:r}' : '';
  return `${before}${words(random)}${closed}`;
}

function words(random: Random): string {
  return Array.from({ length: 1 + random(4) }, () => pick(random, users)).join(' ');
}

/** `text` after one edit of a definition: another one in its place, none, one more, or a letter in it. */
export function redefined(text: string, random: Random): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line, index) => /^(?:\[|\{:|\*\[).*\]?:/.test(line) && (random(2) === 0 || index > 20));
  const place = at < 0 ? 2 * random(lines.length >> 1) : at;
  const kind = random(4);
  if (kind === 0) lines.splice(place, 1);
  else if (kind === 1) lines.splice(place, 0, '', pick(random, definitions), '');
  else if (kind === 2) lines[place] = pick(random, definitions);
  else lines[place] = `${lines[place] ?? ''}x`;
  return lines.join('\n');
}
