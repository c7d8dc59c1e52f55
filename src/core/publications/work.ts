import { identifierAddress } from '../syntax/identifierAddress';
import { isbnsIn, issnIn } from '../syntax/serialNumbers';
import { readableLetters } from '../text/readableLetters';
import { leadsToWeb } from '../text/scheme';

/** A person (`family`, `given`) or whoever has only one name (`literal`), as CSL-JSON writes them. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

/** `{ 'date-parts': [[2024, 6, 3]] }`: year, month and day, the last two optional. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

export type CslType =
  | 'article'
  | 'article-journal'
  | 'article-magazine'
  | 'article-newspaper'
  | 'book'
  | 'chapter'
  | 'dataset'
  | 'document'
  | 'entry-encyclopedia'
  | 'paper-conference'
  | 'patent'
  | 'periodical'
  | 'post-weblog'
  | 'report'
  | 'review'
  | 'software'
  | 'speech'
  | 'standard'
  | 'thesis'
  | 'webpage';

/** The part of CSL-JSON the extension reads and writes (https://docs.citationstyles.org/en/stable/specification.html, appendix IV). */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title?: string;
  readonly 'original-title'?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly issued?: CslDate;
  /** When an address was last looked at. */
  readonly accessed?: CslDate;
  readonly 'container-title'?: string;
  readonly 'container-title-short'?: string;
  readonly 'collection-title'?: string;
  readonly 'event-title'?: string;
  readonly 'event-place'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  /** An article number, a report's or a patent's number, `arXiv:2109.05759`. */
  readonly number?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly ISBN?: string;
  readonly ISSN?: string;
  /** `arXiv`, with the identifier in `archive_location`. */
  readonly archive?: string;
  readonly archive_location?: string;
  readonly genre?: string;
  readonly version?: string;
  readonly edition?: string;
  readonly language?: string;
}

/** What a registry says about a work beyond its description, and what its record lacks. */
export type Notice =
  | { readonly kind: 'retracted'; readonly doi?: string; readonly year?: number }
  | { readonly kind: 'concern'; readonly doi?: string; readonly year?: number }
  | { readonly kind: 'corrected'; readonly doi?: string; readonly year?: number }
  | { readonly kind: 'new-version'; readonly doi?: string; readonly year?: number }
  /** The work is itself the correction or retraction of another. */
  | { readonly kind: 'is-update'; readonly update: string; readonly doi: string }
  /** The DOI asked for is kept under another one. */
  | { readonly kind: 'alias'; readonly asked: string; readonly registered: string }
  /** A preprint whose published version is registered. */
  | { readonly kind: 'published-as'; readonly doi: string }
  | { readonly kind: 'has-preprint'; readonly doi: string }
  | { readonly kind: 'lacks'; readonly what: 'title' | 'authors' | 'further authors' | 'year' }
  /** Its record could not be had, since the registry kept silent: what it lacks is not known. */
  | { readonly kind: 'not-looked-up'; readonly registry: RegistryName }
  /** The registered title holds U+FFFD: a letter was lost before it was registered. */
  | { readonly kind: 'damaged-title' }
  /** Family names registered in capitals were given ordinary case. */
  | { readonly kind: 'recased-names' };

export type RegistryName = 'crossref' | 'datacite' | 'doi' | 'orcid' | 'dblp' | 'openalex';

/** A work as a registry describes it, and where that came from. */
export interface Publication {
  readonly csl: CslItem;
  /** Further registered titles: translated, alternative, original. */
  readonly otherTitles: readonly string[];
  /** Every year it is registered with: printed, online, posted; none twice. */
  readonly years: readonly number[];
  readonly source: {
    readonly registry: RegistryName;
    /** Without the query, which may hold the asker's address. */
    readonly url: string;
    /** ISO 8601, UTC. */
    readonly fetched: string;
  };
  readonly notices: readonly Notice[];
}

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

/**
 * A CSL item of fields some of which may be `undefined`: those are left out, so that the JSON of it has no holes. So is an address that leads
 * elsewhere than to the web: it would become a link of a public page, and `url = {javascript:…}` of a bibliography a script that runs there.
 * An identifier that stands for one (`url = {doi:10.…}`) becomes that to which it leads. What is registered as ISBN or ISSN may be any text; of
 * that only numbers are kept. No text has a line break, a control character or a sign that turns the direction of a line.
 */
export function cslItem(required: Pick<CslItem, 'id' | 'type'>, optional: Optional<CslItem>): CslItem {
  const { URL, ISBN, ISSN, ...fields } = readable(optional);
  const checked = { URL: workAddress(URL ?? ''), ISBN: isbnsIn(ISBN ?? ''), ISSN: issnIn(ISSN ?? '') };
  return { ...readable(required), ...defined({ ...fields, ...checked }) };
}

/** The same with every text in it, however deep, in letters that can be read. */
function readable<T>(value: T): T {
  return withTexts(value) as T;
}

function withTexts(value: unknown): unknown {
  if (typeof value === 'string') return readableLetters(value);
  if (Array.isArray(value)) return value.map(withTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withTexts(part)]));
}

/** The address of a work that a record has written, or that of the identifier written there; `undefined` where it leads elsewhere than to the web. */
export function workAddress(written: string): string | undefined {
  return identifierAddress(written) ?? (leadsToWeb(written) ? written : undefined);
}

/** A name without its empty parts. */
export function cslName(parts: Optional<CslName>): CslName {
  return defined(parts);
}

function defined(fields: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}

/** The year of publication, `undefined` where none is registered. */
export function yearOf(item: CslItem): number | undefined {
  return item.issued?.['date-parts'][0]?.[0];
}

/**
 * A version that was made public before or without being published. That it names an archive says nothing: a published work that names its preprint has the
 * identifier in `archive` and `archive_location` too.
 */
export function isPreprint({ type, genre }: CslItem): boolean {
  return type === 'article' || genre === 'preprint';
}

/** A preprint of arXiv. */
export function isArxivPreprint(item: CslItem): boolean {
  return item.archive === 'arXiv' && isPreprint(item);
}

/** The last of a list that goes on: `and others`, `et al.`, `等`. As in other programs that keep CSL-JSON, it is a name; Pandoc prints “et al.” for it. */
export function isOthers(name: CslName): boolean {
  return name.literal === 'others';
}

/** Chinese, Japanese and Korean; between katakana alone stands who comes from elsewhere, `ジョン` before `スミス`. */
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー·・\s]+$/u;
const katakana = /^[\p{Script=Katakana}ー・\s]+$/u;

/** A name as a reader expects it: `Ada Lovelace`, `Ada Lovelace Jr.`, `欧阳明`, `高橋みなみ`, `김민지`, `The Survey Group`. */
export function displayName(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const family = name.family ?? '';
  const given = name.given ?? '';
  if (eastAsian.test(family + given) && !katakana.test(family + given)) return family + given;
  return [given, family, name.suffix ?? ''].filter(part => part !== '').join(' ');
}
