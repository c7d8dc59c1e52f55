import * as vscode from 'vscode';

/** Names one after the other within a sentence, as its language lists them: `a, b` or `a、b`. */
export function listed(names: readonly string[]): string {
  return names.join(vscode.env.language.toLowerCase() === 'zh-cn' ? '、' : ', ');
}
