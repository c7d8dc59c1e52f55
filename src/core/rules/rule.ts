import type { PageModel } from '../page/pageModel';
import type { PhotoPlace } from '../site/photoPlace';
import type { Asset, SiteSnapshot } from '../site/siteSnapshot';
import type { FileEdits, TextEdit } from '../text/edit';
import type { Message } from '../text/message';
import { shifted, type OffsetRange } from '../text/range';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export interface Fix {
  /** Stable within a rule: fixes of one kind can be applied all together. */
  readonly kind: string;
  readonly title: Message;
  /** In the file of the problem. */
  readonly edits: readonly TextEdit[];
  /** In other files, where a fix needs them too: an anchor in the page for a menu item. */
  readonly elsewhere?: readonly FileEdits[];
  /** May be applied without looking: by "Fix All Problems" and `check --fix`. At most one fix of a problem is safe. */
  readonly safe: boolean;
}

/**
 * What edits of text cannot do. `shrink-pictures`: to make pictures as large as pages need them. `verify-publications`: to ask the registries
 * which papers the links of the page open.
 */
export type Remedy = 'shrink-pictures' | 'verify-publications';

export interface RelatedPlace {
  readonly path: string;
  readonly range: OffsetRange;
  readonly message: Message;
}

export interface Problem {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: Message;
  /** Path from the site's root of the file that holds `range`. */
  readonly path: string;
  readonly range: OffsetRange;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
  /** The address of what the page was compared with: the record of a DOI. */
  readonly record?: string;
  /** What the author can do about it beside the fixes, by a name that hosts know. */
  readonly remedy?: Remedy;
  /** Where its author may be about to write what lacks, as in `[Bo Li](‸)`: an editor waits with it while the author does. */
  readonly unfinished?: OffsetRange;
}

/** What a rule reports; the linter adds the rest. */
export interface Finding {
  readonly range: OffsetRange;
  readonly message: Message;
  readonly severity?: Severity;
  /** It is the reason of what other rules find wrong in `range`: that is not told then. */
  readonly explains?: boolean;
  /** Other places of the file in which it is the reason: the links that miss a heading for its id. */
  readonly explainsAlso?: readonly OffsetRange[];
  /** Jekyll stops there, or Jekyll 4 alone, and nothing of the site is built: `siteStops` gathers what does before any page is made. */
  readonly stopsBuild?: true | 'jekyll-4';
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
  /** The address of what the page was compared with: the record of a DOI. */
  readonly record?: string;
  /** What the author can do about it beside the fixes, by a name that hosts know. */
  readonly remedy?: Remedy;
  /** Where its author may be about to write what lacks, as in `[Bo Li](‸)`: an editor waits with it while the author does. */
  readonly unfinished?: OffsetRange;
}

/** Where Liquid, or the compiler of a site's styles, stops, in its own English words. */
export interface BuildError {
  readonly message: string;
  /** In the file that has it, in UTF-16 code units; both the same where only the place is known. */
  readonly start: number;
  readonly end: number;
  /** Of a stylesheet that was stopped, since it came to no end. */
  readonly isEndless?: true;
}

export interface RuleInput {
  readonly path: string;
  readonly text: string;
  readonly site: SiteSnapshot | undefined;
  /** The model of any page of the site, from the same cache as everything else. */
  readonly pageModel: (path: string) => PageModel | undefined;
  /** The file is a piece that pages include: it has no front matter and may be cut in the middle of an element. */
  readonly fragment?: boolean;
  /** `owner/name` of the repository's remote, where the host knows it: on GitHub Pages it decides the site's address. */
  readonly remoteRepository?: string | undefined;
  /** Texts of the repository's first commit by path from the site's root, where the host knows them (`History` of the ports). */
  readonly firstCommit?: ReadonlyMap<string, string> | undefined;
  /** When the problems are asked for, where somebody knows: posts of the future are not published. */
  readonly now?: Date | undefined;
  /** How an editor that has the file open writes it, such as `gbk`, where that is not UTF-8; `utf8bom` with a mark that `text` lacks. */
  readonly encoding?: string | undefined;
  /** Bytes of the file on the disk are no UTF-8. */
  readonly isNoUtf8?: boolean | undefined;
  /** Where a picture of the site was taken, by what its file tells; `undefined` also for files that have not been read. */
  readonly photoPlace?: ((asset: Asset) => PhotoPlace | undefined) | undefined;
  /** Of a stylesheet, where the compiler has been asked. */
  readonly styleErrors?: readonly BuildError[] | undefined;
  /** Of a page, a layout or an include, where Liquid has been run. */
  readonly liquidErrors?: readonly BuildError[] | undefined;
}

export interface PageRuleInput extends RuleInput {
  readonly page: PageModel;
}

interface RuleBase {
  /** kebab-case; the file, the test and the page in docs/rules carry the same name. */
  readonly id: string;
  readonly group: 'structure' | 'navigation' | 'publications' | 'facts' | 'assets' | 'privacy';
  readonly severity: Severity;
  /** One sentence for the index of rules. */
  readonly summary: Message;
  /** It tells what the texts of a site lack together: nothing while one of them cannot be read. */
  readonly needsAllTexts?: true;
}

export type Rule =
  /** Looks at one page of the site, in Markdown or in HTML. */
  | (RuleBase & {
      readonly scope: 'page';
      /**
       * What it says depends on nothing but the page's text, and its path: it is asked once for each text. With `piece`
       * what it says of something depends on nothing but the blocks around it (see `PageModel.pieces`), so that after an
       * edit it is asked only of the piece that has changed; front matter is none of its business.
       */
      readonly reads?: 'page' | 'piece';
      /** It speaks of what kramdown makes of signs of Markdown: it is not asked of pages in HTML. */
      readonly of?: 'markdown';
      /** What it says depends on the names of the site's owner as well: it is asked again when these change. */
      readonly knowsOwner?: true;
      /** It speaks of publications: a paper that is a file of its own is handed to it as `listedPaper` has it. */
      readonly isOfWorks?: true;
      readonly check: (input: PageRuleInput) => Iterable<Finding>;
      /** Files beside the pages in which the same can be wrong: the config that names a picture, an include that shows it. */
      readonly files?: FileCheck;
    })
  /** Looks at one file that is no page: `_config.yml`, `_data/navigation.yml`. */
  | (RuleBase & { readonly scope: 'file' } & FileCheck);

interface FileCheck {
  readonly appliesTo: (path: string) => boolean;
  readonly check: (input: RuleInput) => Iterable<Finding>;
}

/** What a rule said of a piece of the page `path`, said of the page, in which the piece begins at the offset `by`. */
export function placedFinding<Told extends Finding>(finding: Told, by: number, path: string): Told {
  if (by === 0) return finding;
  const moved = (range: OffsetRange): OffsetRange => shifted(range, by);
  const { explainsAlso, fixes, related, unfinished } = finding;
  return {
    ...finding,
    range: moved(finding.range),
    ...(explainsAlso && { explainsAlso: explainsAlso.map(moved) }),
    ...(unfinished && { unfinished: moved(unfinished) }),
    ...(fixes === undefined ? {} : { fixes: fixes.map(fix => placedFix(fix, moved)) }),
    ...(related === undefined
      ? {}
      : { related: related.map(place => (place.path === path ? { ...place, range: moved(place.range) } : place)) }),
  };
}

function placedFix(fix: Fix, moved: (range: OffsetRange) => OffsetRange): Fix {
  return { ...fix, edits: fix.edits.map(({ range, newText }) => ({ range: moved(range), newText })) };
}
