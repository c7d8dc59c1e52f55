import * as vscode from 'vscode';
import { bareReason } from '../core/text/bareReason';
import { SettingsNotChanged } from './refused';

/**
 * Gives a setting of the extension another value, `undefined` for none of its own. Throws `SettingsNotChanged` where VS Code cannot write its file, as
 * one with a slip in it.
 * @param scope the file whose settings they are
 */
export async function changeSetting(
  key: string,
  value: unknown,
  target: vscode.ConfigurationTarget,
  scope?: vscode.Uri,
): Promise<void> {
  try {
    await vscode.workspace.getConfiguration('academicHomepage', scope).update(key, value, target);
  } catch (error) {
    throw new SettingsNotChanged(bareReason(error));
  }
}
