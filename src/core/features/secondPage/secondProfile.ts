import { toTranslate } from '../../page/translationMark';
import type { PageLanguage } from '../../page/pageLanguage';
import { entryOf } from '../../schema/locate';
import { layoutOf } from '../../site/defaultLayout';
import { frameFiles } from '../../site/frameFiles';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { isMapping } from '../../syntax/plainMapping';
import { inFile, type PlacedEdit } from '../siteChange';
import { insertion } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';

/** The profile beside a page in another language. */
export interface SecondProfile {
  /** Its key in `_data/authors.yml`; `undefined` where the layout knows one profile alone. */
  readonly author: string | undefined;
  /** The name that is written into it anew. */
  readonly name: string | undefined;
  readonly edits: readonly PlacedEdit[];
  readonly created: readonly { readonly path: string; readonly text: string }[];
}

const path = '_data/authors.yml';

/** What of a profile is said in words. */
const inWords = new Set(['name', 'bio', 'location', 'employer', 'description']);

/**
 * The profile of `_config.yml` once more in `_data/authors.yml`, for the page of another language to be translated there, where the layout
 * lets a page choose one.
 * @param name of the author in that language, where it is known
 */
export function secondProfile(
  site: SiteSnapshot,
  page: SitePage,
  language: PageLanguage,
  name: string | undefined,
): SecondProfile {
  const none: SecondProfile = { author: undefined, name: undefined, edits: [], created: [] };
  const isChosen = frameFiles(site, layoutOf(site, page)).some(({ text }) =>
    /site\.data\.authors\[\s*page\.author\s*\]/.test(text),
  );
  if (!isChosen || page.data.author !== undefined) return none;
  const { authors } = site.data;
  if (isMapping(authors) && isMapping(authors[language])) return { ...none, author: language };
  const profile = entryOf(site.config.yaml?.root, 'author')?.value;
  const rows = profile?.kind === 'mapping' ? profile.entries : [];
  const eol = lineBreakOf(site.files.get(site.config.path)?.text ?? '');
  const lines = rows.flatMap(({ key, value }) => {
    if (value.kind !== 'scalar' || value.value === null || value.value === '') return [];
    if (key === 'name' && name !== undefined) return [`  ${key}: ${JSON.stringify(name)}`];
    const written = /[\r\n]/.test(value.source) ? JSON.stringify(value.value) : value.source;
    return [`  ${key}: ${written}${inWords.has(key) ? ` # ${toTranslate[language]}` : ''}`];
  });
  if (lines.length === 0) return none;
  const written = entryOf(profile, 'name')?.value;
  const own = name ?? (written?.kind === 'scalar' && typeof written.value === 'string' ? written.value : undefined);
  const text = [`${language}:`, ...lines, ''].join(eol);
  const file = site.files.get(path);
  if (file !== undefined) {
    const { length } = file.text;
    const gap = file.text.trim() === '' ? '' : file.text.endsWith('\n') ? eol : eol + eol;
    return {
      author: language,
      name: own,
      edits: inFile(path, [insertion(length, gap + text)]),
      created: [],
    };
  }
  const head = `# Further profiles. A page chooses one by \`author: ${language}\` in its front matter; it then replaces \`author\` of _config.yml.`;
  return { author: language, name: own, edits: [], created: [{ path, text: head + eol + text }] };
}
