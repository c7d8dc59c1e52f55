import * as vscode from 'vscode';
import { tellRefused } from '../refused';

/** A command of the palette: its id as in package.json, and what it does. */
export interface Command {
  readonly id: string;
  run(...args: readonly unknown[]): Promise<void>;
}

/**
 * Registers commands. One that met a folder that can only be read says so in one sentence; what else one throws is told by VS Code in
 * the way of every other command.
 */
export function registerCommands(commands: readonly Command[]): vscode.Disposable {
  return vscode.Disposable.from(
    ...commands.map(command =>
      vscode.commands.registerCommand(command.id, (...args: unknown[]) => command.run(...args).catch(tellRefused)),
    ),
  );
}
