import { randomOptions } from './kramdownOptions';
import { page } from './kramdownPage';
import { attributes, blocks, prefixes, spans } from './kramdownPieces';
import type { Random } from './random';
import { createRandom, pick } from './random';

export interface FuzzDocument {
  readonly text: string;
  /** As in `kramdown:` of `_config.yml`. */
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * Random Markdown for comparing the parser with real kramdown: always the same text for the same seed. The texts are made
 * of the signs and words the grammar turns on, so that most of them hit a rule's edge.
 */
export function generate(seed: number): string {
  return documentText(createRandom(seed));
}

/** As `generate`, with options; every other document has none. */
export function generateWithOptions(seed: number): FuzzDocument {
  const random = createRandom(seed);
  const text = documentText(random);
  return { text, options: randomOptions(random) };
}

function documentText(random: Random): string {
  const text = random(3) === 0 ? page(random) : oddLines(random);
  return random(25) === 0 ? text.replaceAll('\n', '\r\n') : text;
}

/** A document of a few lines that need not fit together. */
function oddLines(random: Random): string {
  const lines: string[] = [];
  const mode = random(4);
  const count = 1 + random(mode === 3 ? 14 : 7);
  for (let i = 0; i < count; i++) {
    const indent = mode === 3 ? pick(random, prefixes) : random(6) === 0 ? ' '.repeat(random(6)) : '';
    lines.push(indent + (mode === 0 || (mode === 1 && random(2) === 0) ? spanText(random) : blockText(random)));
  }
  return lines.join('\n');
}

function spanText(random: Random): string {
  let text = '';
  for (let i = 1 + random(9); i > 0; i--) text += random(20) === 0 ? attributeList(random) : pick(random, spans);
  return text;
}

/** `{:.a k="v"}`, and what looks like one. */
function attributeList(random: Random): string {
  const name = random(5) === 0 ? pick(random, ['r:', 's:', 'a:b:', 'r::']) : '';
  const items = Array.from({ length: random(4) }, () => pick(random, attributes));
  return `{:${name}${random(3) === 0 ? ' ' : ''}${items.join(pick(random, [' ', ' ', ' ', '', '\n']))}${pick(random, ['}', '}', '}', '\\}', ''])}`;
}

function blockText(random: Random): string {
  const block = random(12) === 0 ? attributeList(random) : pick(random, blocks);
  return random(5) === 0 ? `${block} ${spanText(random)}` : block;
}
