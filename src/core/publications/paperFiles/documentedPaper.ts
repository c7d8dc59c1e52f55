import { parsePage } from '../../page/parsePage';
import type { PaperFile } from './paperFile';

/** Keys with what a paper says in them, in the order of academicpages (https://github.com/academicpages/academicpages.github.io), with some of its kin. */
const keys: readonly (readonly [key: string, value: string])[] = [
  ['title', '"Tides of the Small Lakes in the North"'],
  ['collection', ''],
  ['category', 'manuscripts'],
  ['permalink', '/publication/2029-05-01-tides-small-lakes-north'],
  ['excerpt', "''"],
  ['date', '2029-05-01'],
  ['year', '2029'],
  ['authors', "'Mei Lin, Ann Reed'"],
  ['author', "'Mei Lin, Ann Reed'"],
  ['venue', "'Journal of Invented Lakes'"],
  ['paperurl', "'https://doi.org/10.5555/tides.1'"],
  ['doi', "'10.5555/tides.1'"],
  [
    'citation',
    "'Mei Lin, Ann Reed. (2029). &quot;Tides of the Small Lakes in the North.&quot; <i>Journal of Invented Lakes</i>. 1(1).'",
  ],
];

/** What its guide says of a paper; the others are written where a page of the site prints them. */
const documented = new Set('title collection permalink excerpt date venue paperurl citation'.split(' '));

/**
 * The paper that the first one of an empty collection is written like.
 * @param folder of the collection, from the site's root, with `/` at its end: `_publications/`
 * @param printed the keys that the site prints of its papers
 */
export function documentedPaper(collection: string, folder: string, printed: ReadonlySet<string>): PaperFile {
  const lines = keys.flatMap(([key, value]) =>
    documented.has(key) || printed.has(key) ? [`${key}: ${key === 'collection' ? collection : value}`] : [],
  );
  return {
    path: `${folder}2029-05-01-tides-small-lakes-north.md`,
    page: parsePage(`---\n${lines.join('\n')}\n---\n`),
  };
}
