import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readOpenalexWork } from '../../../../src/core/publications/registries/openalexRecord';
import { readCrossrefItem } from '../../../../src/core/publications/registries/crossref';
import { readDataciteItem } from '../../../../src/core/publications/registries/datacite';
import type { Described } from '../../../../src/core/publications/records/described';
import { at, listAt, parseJson, textAt, type Json } from '../../../../src/core/publications/records/jsonValue';
import { remembered } from '../../../../src/core/remembered';
import { wordsOf } from '../../../../src/core/text/foldedText';
import { titleSimilarity } from '../../../../src/core/publications/matching/titleSimilarity';
import { judge, type PrintedWork, type VerdictKind } from '../../../../src/core/publications/matching/verdict';
import { displayName, type CslName } from '../../../../src/core/publications/work';
import { step } from '../../../secondCircle';

/** Answers of the real services, kept outside of the repository: the tests beside this one need none of them. */
const folder = path.resolve('../shared/doi-fixtures');
const there = existsSync(folder);

function filesOf(...names: readonly string[]): readonly Json[] {
  const from = path.join(folder, ...names);
  return readdirSync(from)
    .filter(name => name.endsWith('.json'))
    .flatMap(name => parseJson(readFileSync(path.join(from, name), 'utf8')) ?? []);
}

/** Every recorded work with a title and authors, by registry and DOI. */
function works(): readonly Described[] {
  const crossref = [
    ...filesOf('crossref', 'works').flatMap(answer => at(answer, 'message') ?? []),
    ...filesOf('crossref', 'works-from-list').flatMap(answer => at(answer, 'message') ?? answer),
    ...filesOf('crossref', 'search').flatMap(answer => listAt(answer, 'message', 'items')),
    ...filesOf('crossref', 'search-derived').flatMap(answer => listAt(answer, 'message', 'items')),
  ].flatMap(item => readCrossrefItem(item) ?? []);
  const datacite = filesOf('datacite', 'dois').flatMap(
    answer => readDataciteItem(at(answer, 'data') ?? {}, textAt(answer, 'data', 'attributes', 'doi') ?? '', 2030) ?? [],
  );
  const openalex = [
    ...filesOf('openalex', 'works'),
    ...filesOf('openalex', 'search-derived').flatMap(answer => listAt(answer, 'results')),
  ].flatMap(item => readOpenalexWork(item) ?? []);
  const known = new Map<string, Described>();
  for (const [registry, list] of Object.entries({ crossref, datacite, openalex }))
    for (const work of list)
      if ((work.csl.title?.length ?? 0) >= 12 && (work.csl.author?.length ?? 0) > 0)
        known.set(`${registry} ${(work.csl.DOI ?? work.csl.id).toLowerCase()}`, work);
  return [...known.values()];
}

const printedAs = (
  { csl, years }: Described,
  title: string,
  name: (name: CslName) => string = displayName,
): PrintedWork => ({
  title,
  authors: (csl.author ?? []).map(name),
  authorsComplete: true,
  years: years.length > 0 ? [years[0] ?? 0] : [],
});

/** A work as authors print it on their pages. */
function printed(work: Described): readonly (readonly [how: string, entry: PrintedWork])[] {
  const title = work.csl.title ?? '';
  const whole = printedAs(work, title);
  const initials = ({ given, family, literal }: CslName): string =>
    literal ?? `${(given ?? '').replace(/(\p{L})[\p{L}\p{M}'’]*\.?/gu, '$1.')} ${family ?? ''}`.trim();
  const familyFirst = ({ given, family, literal }: CslName): string =>
    literal ?? `${family ?? ''} ${given ?? ''}`.trim();
  const head = /^.{12,}?(?=[:：?？]\s?\S)/u.exec(title)?.[0];
  const ways: (readonly [string, PrintedWork])[] = [
    ['as registered', whole],
    ['with initials', printedAs(work, title, initials)],
    ['family name first', printedAs(work, title, familyFirst)],
    ['first three authors', { ...whole, authors: whole.authors.slice(0, 3), authorsComplete: false }],
    ['without accents', printedAs(work, title.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))],
    ['in capitals', printedAs(work, title.toUpperCase())],
    ['with [J] and a stop', printedAs(work, `${title.replace(/\.$/, '')}[J].`)],
    ['with curly quotes and dashes', printedAs(work, title.replace(/'/g, '’').replace(/-/g, '–'))],
    ['with blanks for hyphens', printedAs(work, title.replace(/[-‐]/g, ' '))],
    [
      'with hyphenated beginnings in one piece',
      printedAs(work, title.replace(/(?<=\b\p{L}{2,5})[-‐](?=\p{L})/giu, '')),
    ],
    ['a year off', { ...whole, years: whole.years.map(year => year + 1) }],
  ];
  if (head !== undefined) ways.push(['without its subtitle', printedAs(work, head)]);
  if (title.length > 40) {
    const slip = Math.floor(title.length / 2);
    ways.push(['with a slip', printedAs(work, title.slice(0, slip) + title.slice(slip + 1))]);
  }
  return ways;
}

const opposites: readonly (readonly [RegExp, string])[] = [
  [/\b(?:un|semi-?|self-|weakly[- ])(?=supervised)/gi, ''],
  [/(?<![-\p{L}])supervised/giu, 'semi-supervised'],
  [/\bnon-?(?=linear|convex|negative|stationary|invasive|small)/gi, ''],
  [/\b(?=linear|convex|negative|stationary|invasive)/gi, 'non-'],
  [/\b(?=centrali[sz]ed|synchroni[sz]ed|activat)/gi, 'de'],
  [/\b(?=symmetric|synchronous)/gi, 'a'],
  [/\b(?=dependent|complete|variant)/gi, 'in'],
  [/\bonline/gi, 'offline'],
  [/\boffline/gi, 'online'],
  [/\bwith\b/gi, 'without'],
  [/\bupper/gi, 'lower'],
  [/\binter-/gi, 'intra-'],
  [/\bsingle/gi, 'multi'],
  [/\bmulti/gi, 'single'],
  [/\bshort/gi, 'long'],
  [/\blong/gi, 'short'],
  [/\b(\p{L}+)-to-(\p{L}+)/gu, '$2-to-$1'],
];

/** Titles that their own authors could give another work, one word of which is the opposite. */
function oppositesOf(title: string): readonly string[] {
  return opposites.map(([word, other]) => title.replace(word, other)).filter(other => other !== title);
}

/** What else may be registered under the title of a work. */
function noticesOf(title: string): readonly string[] {
  const before = ['Correction to: ', 'Erratum: ', 'Retraction: ', 'Author Correction: ', 'Data from: ', 'Code for '];
  const quoted = ['Corrections to', 'Review for', 'A Comment on', 'Supplementary material for'];
  const behind = [' – CORRIGENDUM', ' [Erratum]', ': Correction', ' (Supplementary Material)'];
  return [
    ...before.map(heading => heading + title),
    ...quoted.map(heading => `${heading} “${title}”`),
    ...behind.map(ending => title + ending),
  ];
}

const isOther = (kind: VerdictKind): boolean =>
  kind === 'other-work' || kind === 'probably-other-work' || kind === 'notice-of-it' || kind === 'other-authors';

/** Same title but for marks, so that nothing tells which is meant: a preprint and its article, an erratum of the same name. */
const joined = remembered(({ csl }: Described) => wordsOf(csl.title ?? '').join(''));

const peopleOf = remembered(({ csl }: Described) => (csl.author ?? []).map(displayName));

interface Counted {
  pairs: number;
  called: number;
  readonly wrong: string[];
}

describe(`labelled pairs of entries and records${there ? '' : ' (skipped: ../shared/doi-fixtures is not here)'}`, () => {
  before(function () {
    if (!there) this.skip();
  });

  it('the verdict “another work”: recall at least 0.97, precision at least 0.99', () => {
    const all = works();
    assert.ok(all.length > 250, String(all.length));
    const same = new Map<string, Counted>();
    const others = new Map<string, Counted>();
    const count = (into: Map<string, Counted>, how: string, entry: PrintedWork, record: Described): void => {
      const counted = into.get(how) ?? { pairs: 0, called: 0, wrong: [] };
      into.set(how, counted);
      counted.pairs++;
      const { kind, similarity } = judge(entry, record);
      if (isOther(kind)) counted.called++;
      if (isOther(kind) === (into === same))
        counted.wrong.push(`${kind} ${similarity?.toFixed(2) ?? '-'}: ${entry.title} | ${record.csl.title ?? ''}`);
    };
    const tried = all.filter((_work, at) => at % step(3) === 0);
    for (const work of tried) for (const [how, entry] of printed(work)) count(same, how, entry, work);
    // the same DOI at two registries
    for (const work of all)
      for (const record of all)
        if (
          record !== work &&
          record.csl.DOI !== undefined &&
          record.csl.DOI.toLowerCase() === work.csl.DOI?.toLowerCase()
        )
          count(same, 'at another registry', printedAs(work, work.csl.title ?? ''), record);
    const words = new Map(all.map(work => [work, wordsOf(work.csl.title ?? '')]));
    for (const [index, work] of tried.entries()) {
      const entry = printedAs(work, work.csl.title ?? '');
      const rest = all.filter(one => one !== work && joined(one) !== joined(work) && one.csl.DOI !== work.csl.DOI);
      const own = new Set(words.get(work));
      // among those with most words in common: to compare each title with each takes ten times as long
      const [nearest] = rest
        .map(record => ({ record, common: words.get(record)?.filter(word => own.has(word)).length ?? 0 }))
        .sort((a, b) => b.common - a.common)
        .slice(0, 20)
        .map(({ record }) => ({ record, near: titleSimilarity(entry.title, record.csl.title ?? '') ?? 0 }))
        .sort((a, b) => b.near - a.near);
      if (nearest !== undefined) count(others, 'the most similar title', entry, nearest.record);
      const people = new Set(peopleOf(work));
      for (const record of rest)
        if (peopleOf(record).some(name => people.has(name))) count(others, 'by the same people', entry, record);
      for (let other = 1; other <= 20; other++) {
        const record = rest[(index * 7 + other * 13) % rest.length];
        if (record !== undefined) count(others, 'at random', entry, record);
      }
      for (const title of oppositesOf(work.csl.title ?? ''))
        count(others, 'the opposite, by the same people', entry, {
          ...work,
          csl: { ...work.csl, title, 'original-title': '' },
          otherTitles: [],
        });
      for (const title of noticesOf(work.csl.title ?? ''))
        count(others, 'a notice about it', entry, { ...work, csl: { ...work.csl, title } });
    }
    const sum = (counts: Map<string, Counted>, of: 'pairs' | 'called'): number =>
      [...counts.values()].reduce((total, one) => total + one[of], 0);
    const recall = sum(others, 'called') / sum(others, 'pairs');
    const precision = sum(others, 'called') / (sum(others, 'called') + sum(same, 'called'));
    const told = [...same, ...others].map(
      ([how, { pairs, called, wrong }]) => `${how}: ${called}/${pairs}\n  ${wrong.slice(0, 12).join('\n  ')}`,
    );
    assert.ok(recall >= 0.97, `recall ${recall}\n${told.join('\n')}`);
    assert.ok(precision >= 0.99, `precision ${precision}\n${told.join('\n')}`);
  });
});
