import * as vscode from 'vscode';
import type { PageSource } from '../../core/features/preview/pageSource';
import type { FromPreview, HtmlStretch, ToPreview } from '../../protocol/preview';
import { Disposables } from '../disposables';
import { createPace } from '../pace';
import { isScrolledTogether } from '../settings';
import { isOfKind } from '../siteDocuments';
import { createEditorEchoes } from './editorEchoes';
import { EditorsInUse } from './editorsInUse';

/** A page as the webview has it. */
export interface ShownSource {
  readonly version: number;
  readonly source: PageSource;
}

interface PreviewSide {
  /** The page that stands in the webview, `undefined` before there is one and while one is on its way. */
  readonly shown: () => ShownSource | undefined;
  readonly isVisible: () => boolean;
  readonly isAbout: (uri: vscode.Uri) => boolean;
  /** Whether it is the page of this file that is shown, or that it is a piece of. */
  readonly isSource: (uri: vscode.Uri) => boolean;
  readonly post: (message: ToPreview) => void;
  readonly reveal: (place: vscode.Location) => Promise<void>;
}

/**
 * In milliseconds. Where letters come from is worked out when the author pauses, not between two keys of one who types; where that takes
 * long, the pause has to be longer by so many times.
 */
const pause = 400;
const pausePerCost = 6;
const longestPause = 2000;

/** Keeps the editor and the preview at the same place: the cursor's element marked, both scrolled, clicks taken to the source. */
export class SourceSync extends Disposables {
  readonly #side: PreviewSide;
  readonly #editors = this.add(new EditorsInUse());
  #timer: NodeJS.Timeout | undefined;
  /** The file whose lines the webview has, and the version they came with. */
  #lines: SentLines | undefined;
  /** Those it had before: what its reader scrolls while the new ones are on their way is told by them. */
  #linesBefore: SentLines | undefined;
  /** A version and a file that has no part in it. */
  #without: string | undefined;
  readonly #echoes = createEditorEchoes(stickingLines);
  /** The count of the last scroll of the reader. */
  #heard = 0;
  /** Whether the author has moved the cursor since the reader has scrolled. */
  #seeksCursor = true;
  /** Of working out where letters come from, and of which version that was measured. */
  readonly #pace = createPace(pausePerCost, pause, longestPause);
  #measured: number | undefined;
  /** The line at the top of a document in each column: a tab that comes back has another `TextEditor`, and has scrolled nothing. */
  readonly #tops = new Map<string, number>();
  /** Whose page the webview was sent last. */
  #begun: vscode.Uri | undefined;
  /** The editors that were seen when the preview was made: it may have taken the place of one. */
  #before: readonly Seen[] = this.#editors.visible.map(seen);

  constructor(side: PreviewSide) {
    super();
    this.#side = side;
    this.add(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        if (textEditor !== vscode.window.activeTextEditor || !side.isAbout(textEditor.document.uri)) return;
        this.#seeksCursor = true;
        // who types has the place before their eyes already
        const isTyped = kind === undefined || kind === vscode.TextEditorSelectionChangeKind.Command;
        this.#soon(isTyped ? this.#pace.pause() : 0);
      }),
    );
    this.add(
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
        const [first] = visibleRanges;
        if (first === undefined || !this.#isFollowed(textEditor)) return;
        const top = first.start.line;
        const before = this.#tops.get(standing(textEditor));
        this.#tops.set(standing(textEditor), top);
        // a line that wraps while it is typed changes what is seen, and has scrolled nothing
        if (top === before || !this.#editors.isInUse(textEditor)) return;
        if (before === undefined || !this.#echoes.isEcho(top, before)) this.#scrollTo(textEditor, top);
      }),
    );
    this.add({ dispose: () => clearTimeout(this.#timer) });
  }

  /**
   * What goes with the page of another document than before, so that it begins where the editor is; `undefined` with the same one, and where no
   * editor has a part in it.
   */
  begins(document: vscode.Uri, page: ShownSource): Extract<ToPreview, { type: 'page' }>['begins'] {
    if (document === this.#begun) return undefined;
    this.#begun = document;
    const found = this.#newLines([...this.#editors.visible.map(seen), ...this.#before], page);
    this.#before = [];
    return found;
  }

  /** The webview was loaded again, and counts from the start. */
  startAgain(): void {
    this.#heard = 0;
  }

  /** A page stands in the webview: the cursor is marked in it when the author pauses. */
  shown(): void {
    this.#soon(this.#pace.pause());
  }

  /** The author has clicked what was made of `range`. */
  async locate(version: number, { start, end }: HtmlStretch): Promise<void> {
    const shown = this.#side.shown();
    if (shown?.version !== version) return;
    const place = end - start > 1 ? shown.source.stretchOf({ start, end }) : shown.source.letterAt(start);
    if (place === undefined) return;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri));
    // a letter has the cursor before it, what was made of more is where it begins
    await this.#side.reveal(new vscode.Location(document.uri, document.positionAt(place.start)));
  }

  /** The reader has scrolled the page. */
  scrolled({ version, line, count }: Extract<FromPreview, { type: 'scrolled' }>): void {
    this.#heard = count;
    this.#seeksCursor = false;
    const lines = [this.#lines, this.#linesBefore].find(sent => sent?.version === version);
    if (lines === undefined || !isScrolledTogether()) return;
    const editor = this.#editors.visible.find(({ document }) => document.uri.toString() === lines.uri);
    if (editor === undefined) return;
    const start = new vscode.Position(Math.min(Math.floor(line), editor.document.lineCount - 1), 0);
    this.#tops.set(standing(editor), editor.visibleRanges[0]?.start.line ?? 0);
    this.#echoes.sentTo(start.line);
    editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.AtTop);
  }

  #soon(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const began = performance.now();
      // the cursor comes into sight where the lines have brought the page
      this.#sendLines(this.#editors.visible);
      this.#mark();
      // the same version once more costs nothing
      const { version } = this.#side.shown() ?? {};
      if (version !== this.#measured) this.#pace.took(performance.now() - began);
      this.#measured = version;
    }, delay);
  }

  #mark(): void {
    const editor = vscode.window.activeTextEditor;
    const shown = this.#side.shown();
    if (
      editor === undefined ||
      shown === undefined ||
      !this.#side.isVisible() ||
      !this.#side.isAbout(editor.document.uri)
    )
      return;
    const { document, selection, visibleRanges } = editor;
    const ranges = shown.source.cursorOf(document.uri.toString(), document.offsetAt(selection.active));
    // who has scrolled away from the cursor meanwhile is followed there
    const isSeen = visibleRanges.some(range => range.contains(selection.active));
    const reveal = ranges.length > 0 && isSeen && this.#seeksCursor && isScrolledTogether();
    const { version } = shown;
    this.#side.post({ type: 'cursor', version, ranges: ranges.slice(0, 20), reveal, heard: this.#heard });
  }

  #sendLines(editors: readonly vscode.TextEditor[]): void {
    const shown = this.#side.shown();
    if (shown === undefined) return;
    const found = this.#newLines(editors.map(seen), shown);
    if (found !== undefined) this.#side.post({ type: 'lines', version: shown.version, lines: found.lines });
  }

  /** The lines of the first file that has a part in the page, unless the webview has those of one of them, and the one at the top of its editor. */
  #newLines(
    editors: readonly Seen[],
    { version, source }: ShownSource,
  ): { readonly lines: readonly number[]; readonly top: number } | undefined {
    if (!isScrolledTogether() || !this.#side.isVisible()) return undefined;
    const followed = editors
      .filter(editor => this.#isFollowed(editor))
      .map(({ document, top }) => ({ uri: document.uri.toString(), top }));
    if (this.#lines?.version === version && followed.some(({ uri }) => uri === this.#lines?.uri)) return undefined;
    for (const { uri, top } of followed) {
      const key = `${version} ${uri}`;
      if (key === this.#without) continue;
      const lines = source.linesOf(uri);
      if (lines.some(at => at >= 0)) {
        this.#linesBefore = this.#lines;
        this.#lines = { version, uri };
        return { lines, top };
      }
      this.#without = key;
    }
    return undefined;
  }

  #scrollTo(editor: vscode.TextEditor, line: number): void {
    if (!isScrolledTogether() || !this.#side.isVisible()) return;
    this.#sendLines([editor]);
    if (this.#lines?.uri !== editor.document.uri.toString()) return;
    this.#side.post({ type: 'scroll', version: this.#lines.version, line, heard: this.#heard });
  }

  #isFollowed({ document }: Pick<vscode.TextEditor, 'document'>): boolean {
    // of the other files of a site, its layouts and styles, lines stand all over the page
    return document.languageId === 'markdown'
      ? this.#side.isAbout(document.uri)
      : this.#side.isSource(document.uri) && isOfKind(document, 'html');
  }
}

/** Where an editor stands, such as `1 file:///site/_pages/about.md`. */
function standing({ document, viewColumn }: vscode.TextEditor): string {
  return `${viewColumn ?? ''} ${document.uri.toString()}`;
}

/** A file whose lines were sent with a version of the page. */
interface SentLines {
  readonly version: number;
  readonly uri: string;
}

/** An editor and the line at its top. */
interface Seen {
  readonly document: vscode.TextDocument;
  readonly top: number;
}

function seen({ document, visibleRanges }: vscode.TextEditor): Seen {
  return { document, top: visibleRanges[0]?.start.line ?? 0 };
}

/** For how many lines of what they stand in editors keep room above a line that is brought to their top. */
function stickingLines(): number {
  const settings = vscode.workspace.getConfiguration('editor.stickyScroll');
  return settings.get<boolean>('enabled', true) ? settings.get<number>('maxLineCount', 5) : 0;
}
