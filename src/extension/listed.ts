import * as vscode from 'vscode';
import { speaksChinese } from './language';

/** Names one after the other within a sentence, as its language lists them: `a, b` or `a、b`. */
export function listed(names: readonly string[]): string {
  return names.join(listComma());
}

/** What stands between two names of a list. */
export function listComma(): string {
  return speaksChinese(vscode.env.language) ? '、' : ', ';
}
