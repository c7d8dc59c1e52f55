import * as vscode from 'vscode';
import { tellRefused } from '../refused';
import type { Command } from './command';

/**
 * Registers the commands of these ids; what they do is asked of `load` by the first that is run, and again where that has failed. One that met a folder that can only be
 * read says so in one sentence; what else one throws is told by VS Code in the way of every other command.
 */
export function registerCommands(ids: readonly string[], load: () => Promise<readonly Command[]>): vscode.Disposable {
  let loading: Promise<ReadonlyMap<string, Command>> | undefined;
  const find = async (id: string): Promise<Command | undefined> => {
    loading ??= load().then(commands => new Map(commands.map(command => [command.id, command])));
    return (
      await loading.catch((error: unknown) => {
        loading = undefined;
        throw error;
      })
    ).get(id);
  };
  const run = async (id: string, args: readonly unknown[]): Promise<void> => (await find(id))?.run(...args);
  return vscode.Disposable.from(
    ...ids.map(id => vscode.commands.registerCommand(id, (...args: unknown[]) => run(id, args).catch(tellRefused))),
  );
}
