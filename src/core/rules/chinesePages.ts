import type { PageModel } from '../page/pageModel';
import { assemble } from '../site/pieces';
import type { SiteSnapshot } from '../site/siteSnapshot';

/** Fewer say nothing of a page. */
const fewest = { characters: 100, words: 50 };

/**
 * Whether a page with its pieces is mostly Chinese: at least 100 Chinese characters, and two for each word in Latin letters,
 * titles and names of English papers counted in.
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
  let chinese = 0;
  let latin = 0;
  let kana = 0;
  for (const piece of [path, ...assemble(site, path, text).paths]) {
    const model = pageModel(piece);
    const count = model && countsOf(model);
    chinese += count?.chinese ?? 0;
    latin += count?.latin ?? 0;
    kana += count?.kana ?? 0;
  }
  if (chinese < fewest.characters && latin < fewest.words && kana < fewest.characters) return undefined;
  return chinese >= fewest.characters && chinese >= 2 * latin && kana * 20 < chinese ? 'chinese' : 'other';
}

interface Counts {
  readonly chinese: number;
  /** Words. */
  readonly latin: number;
  readonly kana: number;
}

const known = new WeakMap<PageModel, Counts>();

function countsOf(page: PageModel): Counts {
  const ready = known.get(page);
  if (ready !== undefined) return ready;
  const visible = page.masked
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/https?:\/\/[^\s)]+/g, ' ')
    .replace(/\]\([^()\s]{0,500}/g, ' ');
  const counts: Counts = {
    chinese: visible.match(/[\u4e00-\u9fff]/g)?.length ?? 0,
    latin: visible.match(/[A-Za-z]{2,}/g)?.length ?? 0,
    kana: visible.match(/[\u3040-\u30ff]/g)?.length ?? 0,
  };
  known.set(page, counts);
  return counts;
}
