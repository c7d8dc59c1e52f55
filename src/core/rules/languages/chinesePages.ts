import type { PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import { remembered } from '../../remembered';
import { assemble } from '../../site/pieces';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { maskText } from '../../syntax/masks';

/** Fewer say nothing of a page. */
const fewest = { characters: 100, words: 50 };

/**
 * Whether a page with its pieces is mostly Chinese: at least 100 Chinese characters, and two for each word in Latin letters; three
 * beside its papers, which count only where the rest says too little: their titles and names are English on Chinese pages, too.
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
  const hasPapers = counts.some(count => count.all !== count.rest);
  return toldBy(rest, hasPapers ? 3 : 2) ?? toldBy(all, 2);
}

/** @param times how many Chinese characters there are at least for each word on a Chinese page */
function toldBy(tallies: readonly Tally[], times: number): 'chinese' | 'other' | undefined {
  let [chinese, latin, kana] = [0, 0, 0];
  for (const tally of tallies) {
    chinese += tally.chinese;
    latin += tally.latin;
    kana += tally.kana;
  }
  if (chinese < fewest.characters && latin < fewest.words && kana < fewest.characters) return undefined;
  return chinese >= fewest.characters && chinese >= times * latin && kana * 20 < chinese ? 'chinese' : 'other';
}

interface Tally {
  readonly chinese: number;
  /** Words. */
  readonly latin: number;
  readonly kana: number;
}

/** What a page says, and what it says beside its papers. */
interface Counts {
  readonly all: Tally;
  readonly rest: Tally;
}

const countsOf = remembered((page: PageModel): Counts => {
  const papers = worksOf(page).map(({ range }) => ({ range, filler: 'spaces' as const }));
  const all = tallyOf(page.masked);
  return { all, rest: papers.length === 0 ? all : tallyOf(maskText(page.masked, papers)) };
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
