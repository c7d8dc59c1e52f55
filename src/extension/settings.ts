import * as vscode from 'vscode';
import type { ServiceSettings } from '../core/languageService';
import type { Severity } from '../core/rules/rule';

const SEVERITIES: ReadonlySet<string> = new Set(['error', 'warning', 'info', 'hint', 'off']);

/** The author's settings as the core asks for them; what is misspelt counts as not set. */
export function readSettings(): ServiceSettings {
  const settings = vscode.workspace.getConfiguration('academicHomepage');
  const rules = settings.get<Readonly<Record<string, unknown>>>('rules', {});
  const address = (name: string): string | undefined =>
    settings.get<string>(`registries.${name}`)?.trim().replace(/\/+$/, '') || undefined;
  return {
    rules: Object.fromEntries(
      Object.entries(rules).filter((entry): entry is [string, Severity | 'off'] => SEVERITIES.has(String(entry[1]))),
    ),
    registries: definedOnly({ crossref: address('crossref'), datacite: address('datacite'), doi: address('doi') }),
    mailto: settings.get<string>('mailto')?.trim() || undefined,
  };
}

function definedOnly(addresses: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(addresses).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
