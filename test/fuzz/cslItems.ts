import type { CslItem, CslName, CslType } from '../../src/core/publications/work';
import { cslItem } from '../../src/core/publications/work';
import { pick, type Random } from './random';

const types: readonly [CslType, ...CslType[]] = [
  ...(['article', 'article-journal', 'article-magazine', 'article-newspaper', 'book', 'chapter', 'dataset'] as const),
  ...(['document', 'entry-encyclopedia', 'paper-conference', 'patent', 'periodical', 'post-weblog'] as const),
  ...(['report', 'review', 'software', 'speech', 'standard', 'thesis', 'webpage'] as const),
];

/** Words and signs that TeX, RIS or a list of names could take for something else. */
const scraps =
  'Loom and McKite BERT of naïve Über Łódź Čeněk smørrebrød ﬁne été 虚构 织机 方法，研究 《线程》 Ωmega π H₂O x² — – -- --- - ' +
  "'' `` ' \" “so” ... … & % $ # _ { } ~ ^ \\ < > &amp; <i> </i> $5 100% a_b C++ x^2 \\alpha \\\"{o} {} @ @book{a, = , ; : ? ! " +
  '( ) [J]x | / * 😀 ¡ ¿ TY ER AU';
const words: readonly [string, ...string[]] = ['{\\v c}', ...scraps.split(' ')];

/** A text in one line without blanks around. */
export function scrapText(random: Random, most = 7): string {
  const parts = Array.from({ length: 1 + random(most) }, () => pick(random, words) + (random(5) === 0 ? '' : ' '));
  const text = parts.join('').replace(/\s+/g, ' ').trim();
  // accents that would meet the letter before
  return text.normalize('NFC');
}

function scrapName(random: Random): CslName {
  if (random(6) === 0)
    return {
      literal: pick(random, [
        'The Spindle & Loom Group',
        'A and B {Partners}',
        '国家虚构局',
        'NASA',
        'Plato',
        '100% Wool, Inc.',
      ]),
    };
  if (random(4) === 0)
    return { family: pick(random, ['林', '欧阳', '王']), given: pick(random, ['梅', '文澜', '小明']) };
  const family = pick(random, [
    'Vesper',
    'van der Linde',
    "O'Neil",
    'García-Náñez',
    'Şahin',
    'Müller & Co',
    'Łuk_asz',
    'de la Cour',
    "d'Arvor",
    'Smith and Sons',
  ]);
  const given = pick(random, ['Odile', 'J. R.', 'Jean-Luc', 'Zoë', 'Hale T.', 'Émile', 'A']);
  return random(6) === 0 ? { family, given, suffix: pick(random, ['Jr.', 'III']) } : { family, given };
}

/** Half of the time what `make` gives. */
function maybe<T>(random: Random, make: () => T): T | undefined {
  return random(2) === 0 ? undefined : make();
}

/** A work of any type with any of the fields of CSL-JSON that the extension knows. */
export function randomCslItem(random: Random): CslItem {
  const type = pick(random, types);
  const names = (): readonly CslName[] => Array.from({ length: 1 + random(4) }, () => scrapName(random));
  const date = (): CslItem['issued'] & object => {
    const parts = [1800 + random(230), 1 + random(12), 1 + random(28)].slice(0, 1 + random(3));
    return { 'date-parts': random(8) === 0 ? [parts, [2030, 2, 1].slice(0, parts.length)] : [parts] };
  };
  const number = (): string => pick(random, ['3', '12', 'S1', 'e104', 'TR-7', 'ZL 2012 1 0000000.1']);
  const arxiv =
    type === 'article' && random(2) === 0 ? `21${pick(random, ['01', '12'])}.0${1000 + random(9000)}` : undefined;
  return cslItem(
    { id: `key${random(1000)}`, type },
    {
      title: random(9) === 0 ? undefined : scrapText(random, 12),
      'original-title': maybe(random, () => scrapText(random)),
      author: maybe(random, names),
      editor: maybe(random, names),
      issued: maybe(random, date),
      accessed: maybe(random, () => ({ 'date-parts': [[2020, 1 + random(12), 1 + random(28)]] })),
      'container-title': arxiv === undefined ? maybe(random, () => scrapText(random)) : undefined,
      'container-title-short': maybe(random, () => scrapText(random, 3)),
      'collection-title': maybe(random, () => scrapText(random, 3)),
      'event-title': maybe(random, () => scrapText(random)),
      'event-place': maybe(random, () => scrapText(random, 2)),
      volume: maybe(random, number),
      issue: maybe(random, number),
      page: maybe(random, () => pick(random, ['1-12', '7', 'e12-e19', '1-3, 7-9', 'S1-S4'])),
      number: arxiv === undefined ? maybe(random, () => `no. ${1 + random(99)}`) : `arXiv:${arxiv}`,
      publisher: arxiv === undefined ? maybe(random, () => scrapText(random, 4)) : 'arXiv',
      'publisher-place': maybe(random, () => scrapText(random, 2)),
      DOI: maybe(random, () =>
        pick(random, ['10.5555/weave_2024.017', '10.1002/(SICI)1<3::AID>3.0.CO;2-O', '10.5555/a%b#c&d']),
      ),
      URL:
        arxiv === undefined
          ? maybe(random, () => pick(random, ['https://a.example/~x/y_z%20(1).pdf?a=1&b=2#c', 'http://b.example/']))
          : `https://arxiv.org/abs/${arxiv}`,
      ISBN: maybe(random, () => '978-0-00-000000-2'),
      ISSN: maybe(random, () => '1234-567X'),
      archive: arxiv === undefined ? undefined : 'arXiv',
      archive_location: arxiv,
      genre:
        arxiv === undefined
          ? maybe(random, () => pick(random, ['PhD thesis', 'Technical Report', 'Master’s thesis', 'Data & Code']))
          : 'preprint',
      version: maybe(random, () => pick(random, ['1.2', 'v2.0'])),
      edition: maybe(random, () => pick(random, ['2', 'Third'])),
      language: maybe(random, () => pick(random, ['en', 'zh-CN', 'de'])),
    },
  );
}
