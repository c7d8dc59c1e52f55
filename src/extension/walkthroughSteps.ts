import * as vscode from 'vscode';

/** Steps of the walkthrough that are done once their commands have found a homepage: to be run is not enough. */
type Step = 'profile' | 'papers' | 'check';

/** Ticks a step of the walkthrough, which waits for the context key `academicHomepage.done.papers`. */
export function tick(step: Step): void {
  void vscode.commands.executeCommand('setContext', `academicHomepage.done.${step}`, true);
}
