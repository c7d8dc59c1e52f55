import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { plannedFile, reportFile, type Plan, type Report } from './plan';

/**
 * The extension beside the one under development: opens the page and runs the command of its plan once the window stands.
 * Nothing has to be put into anybody's settings for that.
 */
export async function activate(): Promise<void> {
  // a reload of the window must not open everything again
  if (existsSync(path.join(__dirname, reportFile))) return;
  const plan = JSON.parse(readFileSync(path.join(__dirname, plannedFile), 'utf8')) as Plan;
  const report = await follow(plan).then(
    (): Report => ({ done: true }),
    (error: unknown): Report => ({ done: false, reason: error instanceof Error ? error.message : String(error) }),
  );
  writeFileSync(path.join(__dirname, reportFile), JSON.stringify(report));
}

async function follow(plan: Plan): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  if (plan.page !== undefined) {
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, plan.page), { preview: false });
  }
  await vscode.commands.executeCommand(plan.command);
}
