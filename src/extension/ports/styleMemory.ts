import * as vscode from 'vscode';
import type { RememberedStyle, StyleMemory } from '../../hosts/rememberedStyles';
import { createKeptFiles } from './keptFiles';

/** Of more sites than this nobody changes the styles in turn. */
const mostFiles = 20;

/** Remembers styles between sessions in the extension's own folder. */
export function createStyleMemory(storage: vscode.Uri): StyleMemory {
  const files = createKeptFiles(vscode.Uri.joinPath(storage, 'styles'), mostFiles, key => `${key}.json`);
  return {
    async load(key) {
      try {
        const read: unknown = JSON.parse((await files.load(key)) ?? '');
        return isRememberedStyle(read) ? read : undefined;
      } catch {
        return undefined;
      }
    },
    save: (key, style) => files.save(key, JSON.stringify(style)),
  };
}

/** Another version of the extension, or another hand, may have written the file. */
function isRememberedStyle(value: unknown): value is RememberedStyle {
  if (typeof value !== 'object' || value === null || !('css' in value) || !('asked' in value)) return false;
  const { css, asked } = value;
  return typeof css === 'string' && Array.isArray(asked) && asked.every(isAsked);
}

function isAsked(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [path, digest] = value as readonly unknown[];
  return typeof path === 'string' && (digest === null || typeof digest === 'string');
}
