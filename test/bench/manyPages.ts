import type { BenchSite } from './benchSite';
import { openSite } from './benchSite';
import { withPapers } from './papers';
import type { Row } from './report';
import { median, milliseconds } from './timing';

const pageCount = 300;
const rounds = 7;

/** So many pages like the site's own, by their paths, each at an address of its own. */
export function pagesLike({ text }: BenchSite, count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `_pages/page-${at}.md`,
      withPapers(text, 5 + (at % 20)).replace(/^permalink: .*$/m, `permalink: /page-${at}/`),
    ]),
  );
}

/** The check of a site of 300 pages like the site's own: the first, one that finds nothing changed, those after an edit. */
export async function manyPages(site: BenchSite): Promise<readonly Row[]> {
  const pages = pagesLike(site, pageCount);
  const { service, root, uri } = openSite(site, pages);
  const edited = uri('_pages/page-7.md');
  const text = pages['_pages/page-7.md'] ?? '';
  const took = async (work: () => Promise<unknown>): Promise<number> => {
    const began = performance.now();
    await work();
    return performance.now() - began;
  };
  const type = (round: number): void => service.setDocument(edited, `${text}\nround ${round}\n`);
  let files = 0;
  const first = await took(async () => (files = (await service.check(root))?.length ?? 0));
  const again: number[] = [];
  const afterEdit: number[] = [];
  const onlyPage: number[] = [];
  for (let round = 0; round < rounds; round++) {
    again.push(await took(() => service.check(root)));
    type(round);
    afterEdit.push(await took(() => service.check(root)));
    type(rounds + round);
    onlyPage.push(await took(() => service.diagnostics(edited)));
  }
  return [
    { what: `first check of ${files} files`, figure: milliseconds(first) },
    { what: 'the same again', figure: milliseconds(median(again)), goal: `${(median(again) / first).toFixed(2)} ×` },
    {
      what: 'after an edit in one page',
      figure: milliseconds(median(afterEdit)),
      goal: `${(median(afterEdit) / first).toFixed(2)} ×`,
    },
    { what: 'problems of the edited page alone, as while typing', figure: milliseconds(median(onlyPage)) },
  ];
}
