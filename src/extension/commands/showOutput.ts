import type * as vscode from 'vscode';
import type { Command } from './command';

/** Shows what the extension has written down, for a report of an error. */
export function showOutput(channel: vscode.LogOutputChannel): Command {
  return {
    id: 'academicHomepage.showOutput',
    run() {
      channel.show(true);
      return Promise.resolve();
    },
  };
}
