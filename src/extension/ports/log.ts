import type * as vscode from 'vscode';
import type { Logger } from '../../core/ports';

/** Writes to the output channel that “Show Output” opens. */
export function createOutputLogger(channel: vscode.LogOutputChannel): Logger {
  return {
    log(level, message) {
      switch (level) {
        case 'debug':
          channel.debug(message);
          break;
        case 'info':
          channel.info(message);
          break;
        case 'warning':
          channel.warn(message);
          break;
        case 'error':
          channel.error(message);
          break;
      }
    },
  };
}
