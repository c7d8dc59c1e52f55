import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { Problem, Severity } from '../../core/rules/rule';
import { createLineIndex } from '../../core/text/lineIndex';
import { Disposables } from '../disposables';
import { isFile } from '../documents';
import { inBackground } from '../inBackground';
import { isBelow } from '../isBelow';
import { localize } from '../localize';
import { createPace, rest, type Pace } from '../pace';
import { toRangeIn } from '../places';
import { onDidChangeWhatIsWrong } from '../settings';
import { isOfKind } from '../siteDocuments';
import { countProblems, hasNewProblems, type ProblemCounts } from './problemsAtRest';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export const DIAGNOSTIC_SOURCE = 'Academic Homepage';

/** So many times what a look took, and no longer than that in milliseconds, it waits for the next. */
const pausePerCost = 5;
const longestPause = 1500;

/**
 * Publishes the problems of the files that are open, after each change of their site. A change in one file may end or
 * begin a problem in another (a renamed heading, the menu), so all open files of the site are looked at. What was mended goes at
 * once; what is new waits until its author rests, so that nothing half typed is underlined and no count jumps to and fro.
 */
export function publishDiagnostics(
  service: LanguageService,
  rulePage: (ruleId: string) => vscode.Uri,
  report: (error: unknown) => void,
): Disposables {
  const held = new Disposables();
  const collection = held.add(vscode.languages.createDiagnosticCollection('academic-homepage'));
  const running = new Map<string, AbortController>();
  /** What is to be looked at when the look at its URI has ended: it may have been closed meanwhile, and opened again as another document. */
  const waiting = new Map<string, vscode.TextDocument>();
  /** Of the looks at a document, by its URI. */
  const paces = new Map<string, Pace>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const shown = new Map<string, ProblemCounts>();
  let lastEdit = -Infinity;
  held.add({ dispose: () => timers.forEach(clearTimeout) });
  const paceOf = (uri: string): Pace => {
    const pace = paces.get(uri) ?? createPace(pausePerCost, 0, longestPause);
    paces.set(uri, pace);
    return pace;
  };

  const later = (uri: string, milliseconds: number, work: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(uri);
      work();
    }, milliseconds);
    timers.set(uri, timer);
  };

  const publish = async (document: vscode.TextDocument): Promise<void> => {
    const uri = document.uri.toString();
    if (running.has(uri)) {
      waiting.set(uri, document);
      return;
    }
    const look = new AbortController();
    running.set(uri, look);
    try {
      const began = performance.now();
      const found = await service.diagnostics(uri, look.signal);
      if (found === undefined) return;
      const { problems, text } = found;
      paceOf(uri).took(performance.now() - began);
      const counts = countProblems(problems);
      const show = (): void => {
        // Typed on meanwhile: the next run is already asked for, and these ranges speak of another text.
        if (held.isDisposed() || document.isClosed || document.getText() !== text) return;
        shown.set(uri, counts);
        collection.set(document.uri, toDiagnostics(problems, text, service, rulePage, document.uri));
      };
      const before = shown.get(uri);
      const untilRest = lastEdit + rest - performance.now();
      if (before === undefined || untilRest <= 0 || !hasNewProblems(before, counts)) show();
      else if (!timers.has(uri) && !waiting.has(uri)) later(uri, untilRest, show);
    } finally {
      running.delete(uri);
      const next = waiting.get(uri);
      waiting.delete(uri);
      if (next !== undefined && !held.isDisposed() && !next.isClosed) inBackground(publish(next), report);
    }
  };
  /**
   * Behind the preview, which is told of the same change and shares the thread. A page that takes long is looked at when
   * its author pauses, so that typing never waits for it.
   */
  const publishSoon = (document: vscode.TextDocument): void => {
    const uri = document.uri.toString();
    clearTimeout(timers.get(uri));
    running.get(uri)?.abort();
    later(uri, paceOf(uri).pause(), () => {
      if (!document.isClosed) inBackground(publish(document), report);
    });
  };
  /** @param changed the root of a site, or a document without one */
  const publishAll = (changed?: string): void => {
    for (const document of vscode.workspace.textDocuments) {
      if (hasProblems(document) && (changed === undefined || isBelow(changed, document.uri.toString())))
        publishSoon(document);
    }
  };

  held.add(
    vscode.workspace.onDidOpenTextDocument(document => {
      if (hasProblems(document)) inBackground(publish(document), report);
    }),
  );
  held.add(
    vscode.workspace.onDidCloseTextDocument(document => {
      collection.delete(document.uri);
      paces.delete(document.uri.toString());
      shown.delete(document.uri.toString());
    }),
  );
  held.add(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && hasProblems(document)) lastEdit = performance.now();
    }),
  );
  held.add({ dispose: service.onDidChangeSite(publishAll) });
  held.add(onDidChangeWhatIsWrong(() => publishAll()));
  // Where the folders of the workspace begin decides whose settings count.
  held.add(vscode.workspace.onDidChangeWorkspaceFolders(() => publishAll()));
  publishAll();
  return held;
}

function hasProblems(document: vscode.TextDocument): boolean {
  // with front matter it is a page: `feed.xml`
  const isRead = document.uri.path.includes('/_data/') || document.lineAt(0).text.trimEnd() === '---';
  const isData = isOfKind(document, 'data') && isRead;
  return (isData || isOfKind(document, 'markdown', 'yaml', 'html', 'style')) && isFile(document);
}

/** A problem as the editor shows it, with whether there is a quick fix for it. */
export class ProblemDiagnostic extends vscode.Diagnostic {
  readonly canBeFixed: boolean;

  constructor(range: vscode.Range, { message, severity, fixes }: Problem) {
    super(range, localize(message), SEVERITIES[severity]);
    this.canBeFixed = fixes.length > 0;
  }
}

/** Problems of a file as the editor shows them; `text` is the text that their ranges speak of. */
export function toDiagnostics(
  problems: readonly Problem[],
  text: string,
  service: LanguageService,
  rulePage: (ruleId: string) => vscode.Uri,
  uri: vscode.Uri,
): vscode.Diagnostic[] {
  const lines = createLineIndex(text);
  return problems.map(problem => {
    const diagnostic = new ProblemDiagnostic(toRangeIn(lines, problem.range), problem);
    diagnostic.source = DIAGNOSTIC_SOURCE;
    diagnostic.code = { value: problem.ruleId, target: rulePage(problem.ruleId) };
    diagnostic.relatedInformation = problem.related.flatMap(place => {
      const target = service.resolve(uri.toString(), place.path);
      if (target === undefined) return [];
      const other =
        place.path === problem.path ? lines : createLineIndex(service.textOf(uri.toString(), place.path) ?? '');
      const range = toRangeIn(other, place.range);
      return [
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(vscode.Uri.parse(target), range),
          localize(place.message),
        ),
      ];
    });
    return diagnostic;
  });
}
