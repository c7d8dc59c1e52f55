import * as vscode from 'vscode';

/** Steps of the walkthrough that are done once their commands have found a homepage: to be run is not enough. */
type Step = 'preview' | 'profile' | 'papers' | 'check';

const done = new Set<Step>();

/**
 * Ticks a step of the walkthrough, which waits for the context key `academicHomepage.done.papers`. VS Code learns of the steps late, and never ticks
 * one in this window whose key it finds set already: it is set for a moment alone, each time anew.
 */
export function tick(step: Step): void {
  done.add(step);
  tell(step);
}

/** Ticks again what was done before VS Code knew of the steps: when a tab is opened that may be the walkthrough, of which an extension is told no more. */
export function followWalkthrough(): vscode.Disposable {
  return vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
    if (opened.some(({ input }) => input === undefined)) for (const step of done) tell(step);
  });
}

function tell(step: Step): void {
  const key = `academicHomepage.done.${step}`;
  for (const value of [true, false]) void vscode.commands.executeCommand('setContext', key, value);
}
