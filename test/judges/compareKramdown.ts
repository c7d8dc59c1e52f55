import { renderKramdown } from '../../src/core/kramdown/html';
import { readKramdownOptions } from '../../src/core/kramdown/options';
import type { FuzzDocument } from '../fuzz/kramdown';
import { askKramdown } from './realKramdown';

export interface Difference extends FuzzDocument {
  readonly kramdown: string;
  readonly ours: string;
}

/** What is printed differently, and how many documents real kramdown itself fails on. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly refused: number;
}

/**
 * A list marked `{:footnotes}` or `{:toc}` within a footnote comes too late for kramdown: the random word it puts there for
 * the time being stays on the page.
 */
const leftover = /\b[a-z0-9]{120,}\b/g;

/** Compares our HTML of each document with real kramdown's, byte by byte. An exception of ours is a difference too. */
export function compareWithKramdown(documents: readonly FuzzDocument[]): Comparison {
  const answers = askKramdown(documents);
  const differences: Difference[] = [];
  let refused = 0;
  documents.forEach((document, index) => {
    const kramdown = answers[index];
    if (kramdown === null || kramdown === undefined) {
      refused++;
      return;
    }
    const ours = render(document);
    if (ours !== kramdown.replaceAll(leftover, '')) differences.push({ ...document, kramdown, ours });
  });
  return { differences, refused };
}

function render({ text, options }: FuzzDocument): string {
  try {
    return renderKramdown(text, readKramdownOptions(options));
  } catch (error) {
    return `!! ${String(error)}`;
  }
}

/** For each difference a document that still shows one and of which no line, nor any single character, can be left out. */
export function shrink(differences: readonly Difference[]): readonly Difference[] {
  const smallest = [...differences];
  for (const step of [withoutLines, withoutStretches, withoutCharacters]) {
    let open = smallest.map((_, index) => index);
    while (open.length > 0) open = shrinkOnce(smallest, open, step);
  }
  return smallest;
}

/** Puts a smaller document in place of those of `open` that have one; their indexes. */
function shrinkOnce(smallest: Difference[], open: readonly number[], step: Step): number[] {
  const tried = open.flatMap(index => {
    const difference = smallest[index];
    return difference === undefined ? [] : step(difference).map(document => ({ index, document }));
  });
  const found = new Map<string, Difference>();
  for (const difference of compareWithKramdown(tried.map(({ document }) => document)).differences)
    found.set(keyOf(difference), difference);
  const changed = new Set<number>();
  for (const { index, document } of tried) {
    const difference = found.get(keyOf(document));
    const best = smallest[index];
    if (difference === undefined || best === undefined || size(difference) >= size(best)) continue;
    smallest[index] = difference;
    changed.add(index);
  }
  return [...changed];
}

function keyOf({ text, options }: FuzzDocument): string {
  return JSON.stringify([text, options]);
}

function size({ text, options }: FuzzDocument): number {
  return text.length + 20 * Object.keys(options).length;
}

type Step = (document: FuzzDocument) => readonly FuzzDocument[];

function withoutLines({ text, options }: FuzzDocument): readonly FuzzDocument[] {
  const result: FuzzDocument[] = [];
  for (const name of Object.keys(options))
    result.push({ text, options: Object.fromEntries(Object.entries(options).filter(([other]) => other !== name)) });
  const lines = text.split('\n');
  for (let length = lines.length >> 1; length > 0; length >>= 1) {
    for (let at = 0; at + length <= lines.length; at += length)
      result.push({ text: [...lines.slice(0, at), ...lines.slice(at + length)].join('\n'), options });
  }
  return result;
}

function withoutStretches(document: FuzzDocument): readonly FuzzDocument[] {
  const result: FuzzDocument[] = [];
  for (let length = document.text.length >> 1; length > 1; length >>= 1)
    for (let at = 0; at < document.text.length; at += length) result.push(without(document, at, length));
  return result;
}

function withoutCharacters(document: FuzzDocument): readonly FuzzDocument[] {
  const result: FuzzDocument[] = [];
  for (let at = 0; at < document.text.length; at++)
    for (const length of [1, 2, 3]) result.push(without(document, at, length));
  return result;
}

function without({ text, options }: FuzzDocument, at: number, length: number): FuzzDocument {
  const characters = Array.from(text);
  characters.splice(at, length);
  return { text: characters.join(''), options };
}
