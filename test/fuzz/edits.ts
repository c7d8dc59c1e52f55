import { generate } from './kramdown';
import type { Random } from './random';

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
