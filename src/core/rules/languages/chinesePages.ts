import { namesAny } from '../../page/headings/headingKinds';
import type { PageModel } from '../../page/pageModel';
import { outermost } from '../../page/rangeIndex';
import { worksOf } from '../../page/works/works';
import { remembered } from '../../remembered';
import { assemble } from '../../site/pieces';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { maskText } from '../../syntax/masks';

/** Fewer say nothing of a page. */
const fewest = { characters: 100, words: 50 };

/** So many words beside the papers, about a sentence, and more than Chinese characters, are not of a Chinese page. */
const ownWords = 10;

/**
 * Whether a page with its pieces is mostly Chinese: at least 100 Chinese characters, and two for each word in Latin letters; three
 * beside its papers and patents, which count only where the rest says too little: their titles and names are English on Chinese pages,
 * too, and those of Chinese patents are Chinese on English ones. Neither do quotes `>` count then, in which English pages address Chinese
 * students.
 */
export function isMostlyChinese(...page: Parameters<typeof mostlyWrittenIn>): boolean {
  return mostlyWrittenIn(...page) === 'chinese';
}

/** What a page with its pieces is mostly written in; `undefined` where it says too little to tell. */
export function mostlyWrittenIn(
  site: SiteSnapshot,
  path: string,
  text: string,
  pageModel: (path: string) => PageModel | undefined,
): 'chinese' | 'other' | undefined {
  const counts = [path, ...assemble(site, path, text).paths].flatMap(piece => {
    const model = pageModel(piece);
    return model === undefined ? [] : [countsOf(model)];
  });
  const all = counts.map(count => count.all);
  const rest = counts.map(count => count.rest);
  const hasPapers = counts.some(count => count.hasPapers);
  return toldBy(rest, hasPapers ? 3 : 2) ?? (isOther(rest) ? 'other' : toldBy(all, 2));
}

function isOther(tallies: readonly Tally[]): boolean {
  const { chinese, latin } = sumOf(tallies);
  return latin >= ownWords && latin > chinese;
}

/** @param times how many Chinese characters there are at least for each word on a Chinese page */
function toldBy(tallies: readonly Tally[], times: number): 'chinese' | 'other' | undefined {
  const { chinese, latin, kana } = sumOf(tallies);
  if (chinese < fewest.characters && latin < fewest.words && kana < fewest.characters) return undefined;
  return chinese >= fewest.characters && chinese >= times * latin && kana * 20 < chinese ? 'chinese' : 'other';
}

function sumOf(tallies: readonly Tally[]): Tally {
  const sum = { chinese: 0, latin: 0, kana: 0 };
  for (const { chinese, latin, kana } of tallies) {
    sum.chinese += chinese;
    sum.latin += latin;
    sum.kana += kana;
  }
  return sum;
}

interface Tally {
  readonly chinese: number;
  /** Words. */
  readonly latin: number;
  readonly kana: number;
}

/** What a page says, and what it says beside its papers, patents and quotes. */
interface Counts {
  readonly all: Tally;
  readonly rest: Tally;
  readonly hasPapers: boolean;
}

const countsOf = remembered((page: PageModel): Counts => {
  // a patent that names no inventor is not read as a work
  const patents = page.sections.filter(({ title }) => namesAny(title, ['patents']));
  const papers = [
    ...worksOf(page).map(({ range }) => range),
    ...patents.map(({ heading, range }) => ({ start: heading.end, end: range.end })),
  ];
  const quotes = page.kramdown.root.children.filter(({ type }) => type === 'blockquote');
  const left = outermost([...papers, ...quotes]);
  const all = tallyOf(page.masked);
  const regions = left.map(({ start, end }) => ({ range: { start, end }, filler: 'spaces' as const }));
  const rest = left.length === 0 ? all : tallyOf(maskText(page.masked, regions));
  return { all, rest, hasPapers: papers.length > 0 };
});

function tallyOf(masked: string): Tally {
  const visible = masked
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/https?:\/\/[^\s)]+/g, ' ')
    .replace(/\]\([^()\s]{0,500}/g, ' ');
  return {
    chinese: visible.match(/[\u4e00-\u9fff]/g)?.length ?? 0,
    latin: visible.match(/[A-Za-z]{2,}/g)?.length ?? 0,
    kana: visible.match(/[\u3040-\u30ff]/g)?.length ?? 0,
  };
}
