import { eventKindSource } from './eventKinds';
import { withinNameSource } from '../../text/functionWords';
import { journalsOfPublishers } from './namedJournals';
import type { PaperAddress } from '../paperAddress';

/** Publishers whose DOIs and venues can be told apart without asking anyone. */
export type Publisher = 'ACM' | 'IEEE' | 'Springer' | 'Elsevier' | 'MDPI' | 'Frontiers' | 'arXiv';

/** Words of an entry that say who published it, in characters of the line of that number. */
export interface PublisherWords {
  readonly line: number;
  readonly publisher: Publisher;
  readonly from: number;
  readonly to: number;
}

/** Registrants' prefixes (https://www.doi.org/the-identifier/resources/handbook). arXiv's own is missing: a preprint may be linked from any entry. */
const prefixes: Readonly<Record<string, Publisher>> = {
  '10.1145': 'ACM',
  '10.1109': 'IEEE',
  '10.1007': 'Springer',
  '10.1016': 'Elsevier',
  '10.3390': 'MDPI',
  '10.3389': 'Frontiers',
};

/** Who published what an address names; `undefined` where that says nothing, as for PDF files. */
export function publisherOf({ key, doi }: PaperAddress): Publisher | undefined {
  if (doi !== undefined) return prefixes[doi.slice(0, doi.indexOf('/'))];
  if (key.startsWith('ieee:')) return 'IEEE';
  if (key.startsWith('pii:')) return 'Elsevier';
  return key.startsWith('mdpi:') ? 'MDPI' : undefined;
}

const event = String.raw`(?:${eventKindSource}|Transactions|Trans\.|Journal|Letters|Magazine)`;

const topic = `(?: on(?: (?:[A-Z][\\w-]{1,24}|${withinNameSource})){1,8})?`;

function anyOf(names: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${names.join('|')})\\b`, 'gi');
}

const journals: readonly (readonly [Publisher, RegExp])[] = [
  ['Springer', anyOf(journalsOfPublishers.Springer)],
  ['Elsevier', anyOf(journalsOfPublishers.Elsevier)],
];

const venues: readonly (readonly [Publisher, RegExp])[] = [
  ['IEEE', new RegExp(`\\bIEEE(?:\\/(?:CVF|RSJ|EMBS?|CAA|CIC))?(?: [\\w&/-]{1,24}){0,10}? ${event}${topic}`, 'g')],
  ['IEEE', /\bIEEE Access\b|(?<=\d\. )IEEE(?=, (?:19|20)\d\d)/g],
  ['ACM', new RegExp(`\\bACM(?: [\\w&/-]{1,24}){0,10}? ${event}${topic}|\\bACM Computing Surveys`, 'g')],
  ['Springer', /\bLecture Notes in [A-Z]\w+|\bLNCS\b|\bSpringer\b/g],
  [
    'Springer',
    /\bEuropean Conference on (?:Parallel Processing|Computer Vision)\b|\bMedical Image Computing and Computer[- ]Assisted Intervention\b/gi,
  ],
  ['Elsevier', /\bElsevier\b/g],
  ['MDPI', /\bMDPI\b/g],
  [
    'Frontiers',
    /\bFrontiers in (?!Education\b|Artificial Intelligence and Applications)[A-Z]\w+(?: (?:and )?[A-Z]\w+){0,3}/g,
  ],
];

/**
 * Behind these words a journal's name is part of another: `Conference on Neurocomputing`, `School of Information Sciences`,
 * `Science China: Information Sciences`, `Computer and Information Sciences`.
 */
const partOfOther =
  /\b(?:Conference|Workshop|Symposium|Congress|Department|School|Institute|Faculty|Laboratory|University)\b[^.;]{0,40}$|(?:\b(?:and|of|on|for)|&)\s$|\bChina[\s:–—-]{1,3}$/i;

/** `Deep Learning in ` before `Medical Image Analysis` begins another name; `Published in ` none. */
const beginsName =
  /(?<!\p{L})(?!(?:In|Published|Accepted|Appear(?:s|ed|ing)?|Press|Forthcoming|Article|Paper)\s)\p{Lu}\p{L}+\s(?:in|to|from)\s$/u;

/** ` and Multimodal Learning` behind `Medical Image Analysis` goes on with another name. */
const goesOnWithName = /^\s(?:and|&)\s\p{Lu}/u;

/** Societies that hold these together and publish now with one, now with the other. */
const jointly =
  /software|supercomputing|high performance computing|microarchitecture|computer architecture|design automation|computer-aided design|sensor networks|robot interaction|social networks|parallel architectures|cloud computing|edge computing|cyber-physical|connected health|digital libraries|program comprehension|code generation|low power|networks-on-chip|cluster|on networking|quality of service|big data computing|web intelligence|bioinformatics/i;

/** Both are named: `IEEE/ACM International Conference on …` */
const both = /\bIEEE\s?(?:\/|and|&)\s?ACM\b|\bACM\s?(?:\/|and|&)\s?IEEE\b/;

/** Entries that speak of more than one place a work appeared in. */
const twoPlaces =
  /extend|extension|invited|preliminary|previous|short version|also (?:appear|present|publish)|presented at|扩展|推荐/i;

/**
 * The publishers that the words of an entry name, with the words. Empty where they name none, name several places, or name an
 * event of two publishers.
 */
export function readVenue(lines: readonly string[]): readonly PublisherWords[] {
  if (lines.some(text => twoPlaces.test(text))) return [];
  const found = lines.flatMap((text, line) => [
    ...namedIn(text, line, venues),
    ...namedIn(text, line, journals).filter(
      ({ from, to }) =>
        !beginsName.test(text.slice(Math.max(0, from - 40), from)) && !goesOnWithName.test(text.slice(to)),
    ),
  ]);
  const joint = found.some(({ publisher }) => publisher === 'IEEE' || publisher === 'ACM');
  return joint && lines.some(text => jointly.test(text) || both.test(text)) ? [] : found;
}

function namedIn(
  text: string,
  line: number,
  table: readonly (readonly [Publisher, RegExp])[],
): readonly PublisherWords[] {
  return table.flatMap(([publisher, pattern]) =>
    [...text.matchAll(pattern)].flatMap<PublisherWords>(({ 0: words, index: from }) =>
      partOfOther.test(text.slice(Math.max(0, from - 80), from))
        ? []
        : [{ publisher, line, from, to: from + words.length }],
    ),
  );
}
