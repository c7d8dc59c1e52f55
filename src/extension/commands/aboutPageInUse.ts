import * as vscode from 'vscode';
import { tellOfNoHomepage } from '../homePage';
import type { Command } from './command';

/**
 * Makes a command that is about a page, named by its first argument, one that needs no editor: with the focus in the preview, in a view or in another file of
 * the site it is about the page in use.
 * @param pageOf that page, by the arguments of the command
 */
export function aboutPageInUse(
  pageOf: (args: readonly unknown[]) => Promise<vscode.Uri | undefined>,
): (command: Command) => Command {
  return command => ({
    id: command.id,
    async run(...args) {
      const page = await pageOf(args);
      if (page === undefined) await tellOfNoHomepage();
      else await command.run(page, ...args.filter(argument => !(argument instanceof vscode.Uri)));
    },
  });
}
