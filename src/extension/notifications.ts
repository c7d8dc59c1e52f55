import * as vscode from 'vscode';
import { signalOf } from './cancellation';
import { plainWords } from './plainWords';

/** Tells the author something in a notification; gives the button of `choices` that was pressed. */
export function inform(text: string, ...choices: readonly string[]): Promise<string | undefined> {
  return tell(vscode.window.showInformationMessage, text, choices);
}

/** Tells the author in a notification of something that is not as it should be; gives the button of `choices` that was pressed. */
export function warn(text: string, ...choices: readonly string[]): Promise<string | undefined> {
  return tell(vscode.window.showWarningMessage, text, choices);
}

/** Tells the author in a notification that what was asked for could not be done; gives the button of `choices` that was pressed. */
export function fail(text: string, ...choices: readonly string[]): Promise<string | undefined> {
  return tell(vscode.window.showErrorMessage, text, choices);
}

type Show = (text: string, ...buttons: readonly string[]) => Thenable<string | undefined>;

/**
 * VS Code folds a notification without buttons to one line, and what the line has no room for is the end, which says what to do. With a button it
 * is shown whole at once, so that what is longer and offers nothing has one that only closes it.
 */
async function tell(show: Show, text: string, choices: readonly string[]): Promise<string | undefined> {
  const shown = plainWords(text);
  if (choices.length > 0 || isOneLine(shown)) return show(shown, ...choices);
  await show(shown, vscode.l10n.t('OK'));
  return undefined;
}

/** Letters that a line of a notification has room for: it is 416 pixels wide, and a letter about 7; one of Chinese takes the room of two. */
const lettersOfLine = 60;

function isOneLine(text: string): boolean {
  let letters = 0;
  for (const letter of text) letters += letter < '\u2e80' ? 1 : 2;
  return letters <= lettersOfLine;
}

/** A question that has to be answered before anything goes on; `detail` stands below it in small letters. */
export interface Question {
  readonly text: string;
  readonly detail: string;
  /** Whether a choice takes something away. */
  readonly warns: boolean;
}

/** Asks in a dialogue; `undefined` where it was closed. */
export function askFirst(
  { text, detail, warns }: Question,
  ...choices: readonly string[]
): Thenable<string | undefined> {
  const { showInformationMessage, showWarningMessage } = vscode.window;
  const show = warns ? showWarningMessage : showInformationMessage;
  return show(plainWords(text), { modal: true, detail: plainWords(detail) }, ...choices);
}

type InputOptions = Omit<vscode.InputBoxOptions, 'validateInput'> & {
  /** What is wrong with a text, told below it; `undefined` where it can be taken. */
  readonly validateInput?: (text: string) => string | undefined;
};

/** Asks for a line of text. */
export function askLine({ prompt, validateInput, ...options }: InputOptions): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    ...options,
    ...(prompt === undefined ? {} : { prompt: plainWords(prompt) }),
    ...(validateInput === undefined ? {} : { validateInput: text => plainProblem(validateInput(text)) }),
  });
}

/** A box for a line of text that says `prompt`, not shown yet. */
export function createLineInput(prompt: string): vscode.InputBox {
  const input = vscode.window.createInputBox();
  input.prompt = plainWords(prompt);
  return input;
}

/** Tells below a line of text what is wrong with it, or nothing any more. */
export function tellProblem(input: vscode.InputBox, problem: string | undefined): void {
  input.validationMessage = plainProblem(problem);
}

function plainProblem(problem: string | undefined): string | undefined {
  return problem === undefined ? undefined : plainWords(problem);
}

/** How far work is: told beside its title, with by how many hundredths it has come on. */
type Progress = vscode.Progress<{ readonly message: string; readonly increment?: number }>;

/** Shows in a notification that work is under way, for as long as it is; by its button the author aborts `signal`. */
export function whileShown<T>(
  title: string,
  work: (signal: AbortSignal, progress: Progress) => Promise<T>,
): Thenable<T> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: plainWords(title), cancellable: true },
    (progress, token) =>
      work(signalOf(token), { report: step => progress.report({ ...step, message: plainWords(step.message) }) }),
  );
}

/** The same in the status bar, for what soon ends: there VS Code has no button to cancel anything. */
export function whileShownAside<T>(title: string, work: () => Promise<T>): Thenable<T> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: plainWords(title) }, async () =>
    work(),
  );
}

/** An error that a command or a provider throws: what its message says VS Code shows in a notification. */
export function shownError(error: unknown): unknown {
  if (error instanceof Error) error.message = plainWords(error.message);
  return error;
}
