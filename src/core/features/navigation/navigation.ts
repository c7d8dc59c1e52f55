import type { Ports, Uri } from '../../ports';
import type { FileEdits } from '../../text/edit';
import { isScript } from '../../site/styles/scriptedIds';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { foldingRanges, type FoldingRange } from '../outline/foldingRanges';
import { papers, type Paper } from '../publications/papers';
import { scriptTexts } from '../scriptTexts';
import { definition } from './definition';
import { documentLinks, type DocumentLink } from './documentLinks';
import type { Move } from './move';
import { moveFiles } from './moveFiles';
import type { Definition } from './places';
import { references } from './references';
import { prepareRename, rename, type Renamable, type RenameAnswer } from './rename';
import { leftToEditor } from './besideFile';
import type { ReadingOf, SiteReading } from '../siteReading';
import type { Place } from '../../text/mappedText';

/** A file that is going to have another name. */
export interface UriMove {
  readonly from: Uri;
  readonly to: Uri;
}

/** What VS Code's own Markdown support does when files move, where its author switched that on. */
export interface EditorFollowing {
  /** Those that it lets links follow. */
  readonly moves: readonly UriMove[];
  /** The workspace folder that they lie in. */
  readonly folder: Uri | undefined;
}

/** Ways through a site. Places and edits name files by their paths from the root of the site that holds `uri`. */
export interface Navigation {
  /** Where what is named at `offset` is written; `undefined` where that is nothing of a homepage. */
  definition(uri: Uri, offset: number): Promise<Definition | undefined>;
  /** All places that name what stands at `offset`. */
  references(uri: Uri, offset: number, withDeclaration: boolean): Promise<readonly Place[]>;
  /** What a rename at `offset` would rename: an id, or a heading. */
  prepareRename(uri: Uri, offset: number): Promise<Renamable | undefined>;
  /** The edits of a rename, in all files of the site. */
  rename(uri: Uri, offset: number, newName: string): Promise<RenameAnswer | undefined>;
  /**
   * The edits that let names of files follow before these are moved within the site of the first of them, without those in Markdown that
   * VS Code itself changes.
   */
  moveFiles(moves: readonly UriMove[], byEditor?: EditorFollowing): Promise<readonly FileEdits[]>;
  /** What opens on a click. */
  documentLinks(uri: Uri): Promise<readonly DocumentLink[]>;
  /** Paper boxes and comments. */
  foldingRanges(uri: Uri): Promise<readonly FoldingRange[]>;
  /** The papers of the site that holds `uri`, by letters of their titles. */
  papers(uri: Uri, query: string): Promise<readonly Paper[]>;
}

/** Makes the ways through the sites that `readingOf` finds; it gives `undefined` for what lies in no homepage. */
export function createNavigation({ workspace }: Pick<Ports, 'workspace'>, readingOf: ReadingOf): Navigation {
  const within = async <T>(
    uri: Uri,
    nothing: T,
    read: (reading: SiteReading, path: string) => T | Promise<T>,
  ): Promise<T> => {
    const found = await readingOf(uri);
    return found === undefined ? nothing : read(found.reading, found.path);
  };
  const scriptsOf = (site: SiteSnapshot): Promise<readonly SiteFile[]> =>
    scriptTexts(site, isScript, path => workspace.read(workspace.join(site.root, path)));
  return {
    definition: (uri, offset) =>
      within<Definition | undefined>(uri, undefined, (reading, path) => definition(reading, path, offset)),
    references: (uri, offset, withDeclaration) =>
      within<readonly Place[]>(uri, [], (reading, path) => references(reading, path, offset, withDeclaration)),
    prepareRename: (uri, offset) =>
      within<Renamable | undefined>(uri, undefined, (reading, path) => prepareRename(reading, path, offset)),
    rename: (uri, offset, newName) =>
      within<RenameAnswer | undefined>(uri, undefined, async (reading, path) =>
        rename(reading, path, offset, newName, await scriptsOf(reading.site)),
      ),
    documentLinks: uri => within<readonly DocumentLink[]>(uri, [], documentLinks),
    foldingRanges: uri =>
      within<readonly FoldingRange[]>(uri, [], ({ pageModel }, path) => {
        const page = pageModel(path);
        return page === undefined ? [] : foldingRanges(page);
      }),
    papers: (uri, query) => within<readonly Paper[]>(uri, [], ({ site, pageModel }) => papers(site, pageModel, query)),
    moveFiles: (moves, byEditor) =>
      within<readonly FileEdits[]>(moves[0]?.from ?? '', [], reading => {
        const { root } = reading.site;
        const inSite = (all: readonly UriMove[]): readonly Move[] =>
          all.flatMap(({ from, to }) => {
            const [before, after] = [workspace.relative(root, from), workspace.relative(root, to)];
            return before === undefined || after === undefined ? [] : [{ from: before, to: after }];
          });
        const isAtTop = byEditor?.folder !== undefined && workspace.relative(root, byEditor.folder) === '';
        return moveFiles(reading, inSite(moves), byEditor && leftToEditor(inSite(byEditor.moves), isAtTop));
      }),
  };
}
