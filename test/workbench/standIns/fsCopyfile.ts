// Stands in for @vscode/fs-copyfile, a native module that the built-in git extension asks for.
import { copyFile as copy, cp as copyTree } from 'node:fs/promises';

export const copyFile = copy;
export const cp = copyTree;
