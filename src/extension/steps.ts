import * as vscode from 'vscode';
import { createLineInput, tellProblem } from './notifications';

/** The way back to the question before, or out of all of them. */
export type Leave = 'back' | 'left';

/** Where a question stands among the others, both from 1. */
export interface StepPlace {
  readonly step: number;
  readonly totalSteps: number;
  /** What stood in the line when it was last left: it is not lost by the way back, nor where nothing came of it. */
  readonly draft?: string | undefined;
  /** Gets that. */
  readonly keep?: (text: string) => void;
}

/** One question: what is known of it already, and how it is put. `isAsked` says whether what is known makes it needless. */
export interface Step<Known> {
  readonly isAsked?: (known: Known) => boolean;
  ask(known: Known, place: StepPlace): Promise<Known | Leave>;
}

/**
 * Puts questions one after the other, each with what the ones before it gave; the way back leads to the last one that was put, with what
 * was known before it was answered but for its own answer. `undefined` when they were left.
 */
export async function askSteps<Known extends object>(
  steps: readonly Step<Known>[],
  start: Known,
): Promise<Known | undefined> {
  let known = start;
  const asked: number[] = [];
  const drafts = new Map<number, string>();
  for (let at = 0; at < steps.length;) {
    const step = steps[at];
    if (step === undefined || step.isAsked?.(known) === false) {
      at += 1;
      continue;
    }
    const totalSteps = steps.filter(one => one.isAsked?.(known) !== false).length;
    const number = at;
    const answer = await step.ask(known, {
      step: asked.length + 1,
      totalSteps,
      draft: drafts.get(number),
      keep: text => drafts.set(number, text),
    });
    if (answer === 'left') return undefined;
    if (answer === 'back') {
      at = asked.pop() ?? at;
      continue;
    }
    known = answer;
    drafts.delete(at);
    asked.push(at);
    at += 1;
  }
  return known;
}

interface QuestionOptions extends Partial<StepPlace> {
  readonly title: string;
  /** Whether there is a way back; of questions that are counted, from each but the first. */
  readonly canGoBack?: boolean;
}

interface TextOptions extends QuestionOptions {
  readonly prompt: string;
  readonly placeholder?: string | undefined;
  /** What stands there already. */
  readonly value?: string | undefined;
  /** What is wrong with a text, told below it when it is to be taken; `undefined` where it can be. */
  readonly problem?: ((text: string) => string | undefined) | undefined;
  /** Whether nothing is missing of a text, so that what is wrong with it is told while one types. */
  readonly isWhole?: ((text: string) => boolean) | undefined;
}

/** Asks for a line of text, without blanks around it. */
export function askText(options: TextOptions): Promise<{ readonly text: string } | Leave> {
  const input = createLineInput(options.prompt);
  input.placeholder = options.placeholder;
  input.value = options.draft ?? options.value ?? '';
  let hasBeenTold = false;
  const look = (): string | undefined => {
    const text = input.value.trim();
    const problem = hasBeenTold || options.isWhole?.(text) === true ? options.problem?.(text) : undefined;
    tellProblem(input, problem);
    return problem;
  };
  return put(input, options, settle => [
    // once something was wrong, it is said as soon as it is right
    input.onDidChangeValue(look),
    input.onDidAccept(() => {
      hasBeenTold = true;
      if (look() === undefined) settle({ text: input.value.trim() });
    }),
    input.onDidTriggerButton(() => options.keep?.(input.value)),
  ]);
}

interface ChoiceOptions<Item> extends QuestionOptions {
  readonly placeholder: string;
  readonly items: readonly Item[];
  /** Whether what is typed is looked for in descriptions and details too. */
  readonly matchesDetails?: boolean;
  /** The one that is chosen when nothing is done but Enter. */
  readonly active?: Item | undefined;
}

/** Asks for one of a few items. */
export function askChoice<Item extends vscode.QuickPickItem>(
  options: ChoiceOptions<Item>,
): Promise<{ readonly item: Item } | Leave> {
  const pick = pickOf(options);
  if (options.active !== undefined) pick.activeItems = [options.active];
  return put(pick, options, settle => [
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (item !== undefined) settle({ item });
    }),
  ]);
}

/** Asks for some of a list of items, or none; those that say so are picked already. */
export function askSeveral<Item extends vscode.QuickPickItem>(
  options: ChoiceOptions<Item>,
): Promise<{ readonly items: readonly Item[] } | Leave> {
  const pick = pickOf(options);
  pick.canSelectMany = true;
  pick.selectedItems = options.items.filter(({ picked }) => picked === true);
  return put(pick, options, settle => [pick.onDidAccept(() => settle({ items: pick.selectedItems }))]);
}

function pickOf<Item extends vscode.QuickPickItem>(options: ChoiceOptions<Item>): vscode.QuickPick<Item> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.placeholder = options.placeholder;
  pick.matchOnDescription = options.matchesDetails ?? false;
  pick.matchOnDetail = options.matchesDetails ?? false;
  pick.items = options.items;
  return pick;
}

/** Shows an input until it is answered, left, or its button back is pressed. */
function put<Answer>(
  input: vscode.QuickInput & { buttons: readonly vscode.QuickInputButton[] } & {
    onDidTriggerButton: vscode.Event<vscode.QuickInputButton>;
  },
  { title, step, totalSteps, canGoBack = (step ?? 1) > 1 }: QuestionOptions,
  listen: (settle: (answer: Answer) => void) => readonly vscode.Disposable[],
): Promise<Answer | Leave> {
  input.title = title;
  input.step = step;
  input.totalSteps = totalSteps;
  // a look into another window takes nothing away of what was typed
  input.ignoreFocusOut = true;
  if (canGoBack) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise(resolve => {
    let answer: Answer | Leave = 'left';
    const settle = (given: Answer | Leave): void => {
      answer = given;
      input.hide();
    };
    const listening = [
      ...listen(settle),
      input.onDidTriggerButton(() => settle('back')),
      input.onDidHide(() => {
        for (const one of listening) one.dispose();
        input.dispose();
        resolve(answer);
      }),
    ];
    input.show();
  });
}
