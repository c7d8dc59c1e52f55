import * as vscode from 'vscode';
import type { PageSource } from '../../core/features/preview/pageSource';
import { addTo } from '../../core/grouped';
import type { HtmlStretch, LayoutTrouble, PreviewMark, ToPreview } from '../../protocol/preview';
import { Disposables } from '../disposables';
import { diagnosticSource } from '../problemDiagnostics';
import { areProblemsMarked } from '../settings';
import type { LayoutProblems } from './layoutProblems';
import type { ShownSource } from './sourceSync';

interface PreviewSide {
  readonly shown: () => ShownSource | undefined;
  readonly isVisible: () => boolean;
  readonly isAbout: (uri: vscode.Uri) => boolean;
  readonly post: (message: ToPreview) => void;
}

/** In milliseconds: problems come when the author pauses. */
const pause = 250;

const severities: readonly PreviewMark['severity'][] = ['error', 'warning', 'info', 'info'];

/**
 * Shows in the preview, while the author wants it, what the editor says of the page, and in the editor what only a browser sees: both
 * from one switch, a setting.
 */
export class ProblemMarks extends Disposables {
  readonly #side: PreviewSide;
  readonly #seen: LayoutProblems;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOn = areProblemsMarked();
  /** What the webview was sent last: the problems it has found itself come back as the editor's, and end here. */
  #sent = '';

  constructor(side: PreviewSide, seen: LayoutProblems) {
    super();
    this.#side = side;
    this.#seen = seen;
    this.add({ dispose: () => seen.take(this, new Map()) });
    this.add(
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (this.#isOn && uris.some(uri => side.isAbout(uri))) this.#soon();
      }),
    );
    this.add(
      vscode.workspace.onDidChangeConfiguration(event => {
        if (!event.affectsConfiguration('academicHomepage.preview.showProblems')) return;
        this.#isOn = areProblemsMarked();
        this.#seen.take(this, new Map());
        this.#soon();
      }),
    );
    this.add({ dispose: () => clearTimeout(this.#timer) });
  }

  /** A page stands in the webview. */
  shown(): void {
    if (this.#isOn) this.#soon();
  }

  /** What the browser has measured in a page of this version. */
  async report(version: number, found: readonly LayoutTrouble[]): Promise<void> {
    const shown = this.#side.shown();
    if (!this.#isOn || shown?.version !== version) return;
    const byFile = new Map<string, vscode.Diagnostic[]>();
    for (const trouble of found) {
      const place = shown.source.stretchOf(trouble.range);
      if (place === undefined) continue;
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri));
      const start = document.positionAt(place.start);
      const range = new vscode.Range(start, document.lineAt(start.line).range.end);
      const problem = new vscode.Diagnostic(range, tell(trouble), vscode.DiagnosticSeverity.Information);
      problem.source = diagnosticSource;
      problem.code = `layout-${trouble.kind}`;
      addTo(byFile, place.uri, problem);
    }
    if (this.isDisposed() || this.#side.shown()?.version !== version) return;
    this.#seen.take(this, byFile);
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), pause);
  }

  #send(): void {
    const shown = this.#side.shown();
    if (shown === undefined || !this.#side.isVisible()) return;
    const marks = this.#isOn ? this.#marksOf(shown) : [];
    const message = { type: 'marks', version: shown.version, marks, measure: this.#isOn } as const;
    const sent = JSON.stringify(message);
    if (sent === this.#sent) return;
    this.#sent = sent;
    this.#side.post(message);
  }

  #marksOf({ source }: ShownSource): readonly PreviewMark[] {
    const marks: PreviewMark[] = [];
    for (const document of vscode.workspace.textDocuments) {
      if (!this.#side.isAbout(document.uri)) continue;
      for (const { range, severity, message, source: from } of vscode.languages.getDiagnostics(document.uri)) {
        if (from !== diagnosticSource) continue;
        const stretch = stretchOf(source, document, range);
        if (stretch !== undefined) marks.push({ range: stretch, severity: severities[severity] ?? 'info', message });
      }
    }
    return marks;
  }
}

/** What was made of a problem's place: of `[Poster]()` the brackets print nothing, the words before them do. */
function stretchOf(source: PageSource, document: vscode.TextDocument, range: vscode.Range): HtmlStretch | undefined {
  const uri = document.uri.toString();
  const start = document.offsetAt(range.start);
  const end = Math.min(document.offsetAt(range.end), start + 200);
  const line = document.offsetAt(range.start.with({ character: 0 }));
  let first: HtmlStretch | undefined;
  const offsets = [
    ...Array.from({ length: end - start }, (_, at) => start + at),
    ...Array.from({ length: Math.min(3, start - line) }, (_, at) => start - 1 - at),
  ];
  for (const offset of offsets) {
    const [found] = source.shownOf(uri, offset);
    // a letter is in the innermost element
    if (found !== undefined && found.end - found.start === 1) return found;
    first ??= found;
  }
  return first;
}

function tell({ kind, value }: LayoutTrouble): string {
  switch (kind) {
    case 'overflow':
      return vscode.l10n.t(
        'At this width the picture extends {0} pixels beyond the edge of its column: give it a width such as 100%.',
        value,
      );
    case 'contrast':
      return vscode.l10n.t(
        'This text is hard to read: its contrast with what is behind it is {0} to 1, and 3 to 1 is the least that is readable. Choose a darker or a lighter color.',
        value,
      );
    case 'empty-column':
      return vscode.l10n.t(
        'This column of the paper box is empty: visitors see a gap. Put a picture or text into it, or remove the column.',
      );
  }
}
