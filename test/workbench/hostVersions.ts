/** What has to be fetched from npm for one version of VS Code. Integrities are npm's: `sha512-` and base64. */
export interface HostRecipe {
  /** The npm package code-server 4.N.P carries the server build of VS Code 1.N.P. */
  readonly codeServer: string;
  readonly integrity: string;
  /** The major version of Node that this VS Code is built for. */
  readonly nodeMajor: number;
  readonly node: string;
  readonly nodeIntegrity: { readonly x64: string; readonly arm64: string };
  /** Folders of `extensions/` that stay behind. Only `copilot` may: the workbench has the manifests of the others built in. */
  readonly withoutExtensions: readonly string[];
}

/** The newest version this project is tested with, and the oldest that `engines.vscode` allows. */
export const hostRecipes = {
  '1.139.1': {
    codeServer: '4.139.1',
    integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
    nodeMajor: 24,
    node: '24.21.0',
    nodeIntegrity: {
      x64: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
      arm64: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
    },
    withoutExtensions: ['copilot'],
  },
  '1.100.3': {
    codeServer: '4.100.3',
    integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
    nodeMajor: 20,
    node: '20.20.2',
    nodeIntegrity: {
      x64: 'sha512-PeHQM8wAdmHtZA1mBocygZxs5LiUWtsJezQTkBd0iY987KpGrD1O2tVEydvMZiuXceRanxt7rjTnDEBwOPujoQ==',
      arm64: 'sha512-LCXJnNTFiyGuYBw2gZSI5OBFMbkjAPt8sqD/NKrWoE2QmDgSubTqFng6GaNJ9EJ8HpxBMGcWWpbbcs4Vo+CnGg==',
    },
    withoutExtensions: ['copilot'],
  },
} as const satisfies Record<string, HostRecipe>;

export type HostVersion = keyof typeof hostRecipes;

export const newestHost: HostVersion = '1.139.1';
export const hostVersions: readonly HostVersion[] = ['1.100.3', '1.139.1'];

/** `text` as a version that can be installed here. Throws with the known ones. */
export function hostVersion(text: string): HostVersion {
  const found = hostVersions.find(version => version === text);
  if (found === undefined) throw new Error(`VS Code ${text} is not known here, only ${hostVersions.join(' and ')}.`);
  return found;
}
