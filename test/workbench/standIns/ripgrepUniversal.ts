// Stands in for @vscode/ripgrep-universal, which carries the binaries of all platforms: @vscode/ripgrep has the one needed.
import { createRequire } from 'node:module';

const ripgrep = createRequire(__filename)('@vscode/ripgrep') as { readonly rgPath: string };

export const rgPath = ripgrep.rgPath;

/** The path of ripgrep for this machine, whichever was asked for. */
export function binPathFor(): string {
  return rgPath;
}
