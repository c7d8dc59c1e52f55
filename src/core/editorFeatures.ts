import type { PageModel } from './page/pageModel';
import type { PageModels } from './page/pageModels';
import { pageAsTyped } from './page/halfTyped/pageAsTyped';
import type { Ports, Uri } from './ports';
import type { Semantics } from './render/liquid/semantics';
import type { Problem } from './rules/rule';
import { isMarkdownName } from './site/fileName';
import type { SiteSnapshot } from './site/siteSnapshot';
import type { TextEdit } from './text/edit';
import type { OffsetRange } from './text/range';
import { scriptActions } from './features/citationData/scriptActions';
import { codeActions, type CodeAction } from './features/problems/codeActions';
import { fixInRounds } from './features/problems/fixRounds';
import type { CheckedFile } from './features/problems/check';
import type { CompletionInput, CompletionItem } from './features/completion/completionItem';
import { completions } from './features/completion/completions';
import { markupOf } from './site/markupOf';
import { fileKind } from './features/problems/diagnostics';
import { documentSymbols } from './features/outline/documentSymbols';
import type { OutlineItem } from './features/outline/outlineItem';
import { addToOtherActions } from './features/homepageView/addToOtherActions';
import { sectionCounterparts } from './features/homepageView/sectionCounterparts';
import { hover } from './features/hover/hover';
import type { HoverInfo, HoverInput } from './features/hover/hoverInfo';
import type { ReadingOf, SiteReading } from './features/siteReading';
import type { FileProblems } from './features/problems/lastProblems';
import type { FoundFile } from './features/foundFiles';
import type { Refactoring } from './features/refactorings/refactoring';
import { refactorings } from './features/refactorings/refactorings';
import { spoilingParts } from './features/preview/spoilingParts';
import { switchOff } from './features/problems/switchOff';

/** What an editor asks of one file, or of a place in it. */
export interface EditorFeatures {
  /** What can be done about the problems that touch `range`. */
  codeActions(uri: Uri, range: OffsetRange): Promise<readonly CodeAction[]>;
  /** What can be made of a page's text at `range` though nothing is wrong with it: another form, a file of its own. */
  refactorings(uri: Uri, range: OffsetRange): Promise<readonly Refactoring[]>;
  /**
   * All fixes of the file that are safe, and of what they bring to light, as edits that do not overlap.
   * @param isMeant whether a problem is to be mended, of the file with this text; without it each is
   */
  fixAll(uri: Uri, isMeant?: (problem: Problem, text: string) => boolean): Promise<readonly TextEdit[]>;
  /** Sections with their papers and entries; nothing for a file that is no page of a homepage. */
  documentSymbols(uri: Uri): Promise<readonly OutlineItem[]>;
  /**
   * The parts of a page that cost it much while they are half typed, tags and the name of its layout, by where they stand in its text, which comes along;
   * none where nothing is spoilt, and in a file that is no page.
   */
  spoilingParts(uri: Uri): Promise<{ readonly parts: readonly OffsetRange[]; readonly text: string }>;
  /** What can be written at `offset` of a file of a homepage, most useful first. Less of it where the list `opensByItself`. */
  completions(uri: Uri, offset: number, opensByItself?: boolean): Promise<readonly CompletionItem[]>;
  /** What is known of the place at `offset` of a file of a homepage. */
  hover(uri: Uri, offset: number): Promise<HoverInfo | undefined>;
}

/** Where they learn what they tell of. */
interface Sources {
  /** The file, with its site where it lies in a homepage; `undefined` where it is none of our business. */
  readonly find: (uri: Uri) => Promise<FoundFile | undefined>;
  readonly problemsOf: (uri: Uri) => Promise<FileProblems>;
  /** Those that a file would have with another text. */
  readonly problemsWith: (uri: Uri, text: string) => Promise<readonly Problem[]>;
  readonly readingIn: (site: SiteSnapshot) => SiteReading;
  /** The same of the site that holds a file, with the file's path in it. */
  readonly readingOf: ReadingOf;
  readonly pageModels: PageModels;
  readonly builderFor: (uri: Uri) => Semantics;
  readonly recordOf: HoverInput['recordOf'];
  readonly citationsFor: (uri: Uri) => ReturnType<HoverInput['citations']>;
}

/** Makes what answers an editor. */
export function createEditorFeatures({ workspace, clock }: Ports, sources: Sources): EditorFeatures {
  const { find, problemsOf, readingIn, readingOf, pageModels } = sources;

  /** What a feature of one place in a file is given; `undefined` for a file that is none of our business. */
  const placeIn = async (uri: Uri, offset: number): Promise<CompletionInput | undefined> => {
    const found = await find(uri);
    if (found === undefined) return undefined;
    const { site, file } = found;
    const pageModel = (path: string): PageModel | undefined => {
      const asked = path === file.path ? file : site?.files.get(path);
      return asked === undefined ? undefined : pageModels(asked, markupOf(site, asked));
    };
    const remoteRepository = site && readingIn(site).remote;
    const semantics = sources.builderFor(uri);
    return { path: file.path, text: file.text, offset, site, remoteRepository, semantics, pageModel };
  };

  return {
    async codeActions(uri, range) {
      const { problems: known } = await problemsOf(uri);
      const found = await find(uri);
      const actions = codeActions(known, range);
      if (found === undefined) return actions;
      const { site, file } = found;
      const page = isMarkdownName(file.path) ? pageModels(file) : undefined;
      const off = switchOff(file, page, known, range);
      if (site === undefined) return [...actions, ...off];
      const read = await readingOf(uri);
      const elsewhere = read === undefined ? [] : addToOtherActions(read.reading, file.path, range, known);
      return [...actions, ...elsewhere, ...scriptActions(site, file.path, range, known), ...off];
    },
    async refactorings(uri, range) {
      const found = await find(uri);
      if (found === undefined || fileKind(found.site, found.file.path) !== 'page') return [];
      const { path, text } = found.file;
      const reading = found.site && readingIn(found.site);
      const page = pageModels(found.file, markupOf(found.site, found.file));
      // each of them writes Markdown
      return page.markup === 'html' ? [] : refactorings({ path, text, page, reading, range });
    },
    async fixAll(uri, isMeant) {
      const { text, problems } = await problemsOf(uri);
      const lookWith = async (texts: ReadonlyMap<string, string>): Promise<readonly CheckedFile[]> => {
        const fixed = texts.get(uri) ?? text;
        return [{ uri, path: uri, text: fixed, problems: await sources.problemsWith(uri, fixed) }];
      };
      const file = { path: uri, text, problems };
      const [fixed] = await fixInRounds([file], lookWith, problem => isMeant?.(problem, text) ?? true);
      // typed on while the fixed text was looked at: these are edits of the text before
      if ((await problemsOf(uri)).text !== text) return this.fixAll(uri, isMeant);
      return fixed?.edits ?? [];
    },
    async documentSymbols(uri) {
      const found = await find(uri);
      if (found === undefined || fileKind(found.site, found.file.path) === 'other') return [];
      const site = found.site === undefined ? undefined : await readingOf(uri);
      return documentSymbols(pageAsTyped(pageModels(found.file)), site && sectionCounterparts(site.reading, site.path));
    },
    async spoilingParts(uri) {
      const found = await find(uri);
      if (found === undefined || fileKind(found.site, found.file.path) === 'other') return { parts: [], text: '' };
      const { site, file } = found;
      return { parts: spoilingParts(pageModels(file, markupOf(site, file)), file.path, site), text: file.text };
    },
    async completions(uri, offset, opensByItself = false) {
      const input = await placeIn(uri, offset);
      return input === undefined ? [] : completions({ ...input, opensByItself });
    },
    async hover(uri, offset) {
      const input = await placeIn(uri, offset);
      if (input === undefined) return undefined;
      return hover({
        ...input,
        now: clock.now(),
        read: (site, path) => workspace.read(workspace.join(site.root, path)),
        recordOf: sources.recordOf,
        citations: () => sources.citationsFor(uri),
      });
    },
  };
}
