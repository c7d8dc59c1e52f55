import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';

interface Manifest {
  readonly displayName?: string;
  readonly description?: string;
  readonly version: string;
  readonly publisher?: string;
  readonly license?: string;
  readonly preview?: boolean;
  readonly pricing?: string;
  readonly categories?: readonly string[];
  readonly keywords?: readonly string[];
  readonly homepage?: string;
  readonly bugs?: { readonly url?: string };
  readonly qna?: string;
  readonly repository?: { readonly url?: string };
  readonly icon?: string;
  readonly galleryBanner?: { readonly color?: string; readonly theme?: string };
  readonly extensionKind?: readonly string[];
  readonly l10n?: string;
  readonly badges?: readonly { readonly url: string }[];
  readonly capabilities?: { readonly virtualWorkspaces?: unknown; readonly untrustedWorkspaces?: unknown };
  readonly contributes: { readonly walkthroughs?: readonly unknown[]; readonly configuration?: unknown };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const english = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const readme = readFileSync('README.md', 'utf8');

/** Those of https://code.visualstudio.com/api/references/extension-manifest that this extension could be looked for in. */
const categories = new Set(['Linters', 'Snippets', 'Visualization', 'Education', 'Other']);

const repository = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/.exec(
  manifest.repository?.url?.replace(/\.git$/, '') ?? '',
)?.[0];

/** What the Marketplace and Open VSX show or ask for: the name of the demand → whether it is met. */
const demands: Readonly<Record<string, boolean>> = {
  'publisher: lower-case letters, digits and hyphens': /^[a-z0-9-]+$/.test(manifest.publisher ?? ''),
  'displayName: a few words': /^.{3,50}$/.test(manifest.displayName ?? ''),
  'description: from package.nls.json, at most 200 letters':
    manifest.description === '%description%' && (english.description?.length ?? 999) <= 200,
  'version: three numbers, as the Marketplace takes no others': /^\d+\.\d+\.\d+$/.test(manifest.version),
  'preview: true as long as the version begins with 0': manifest.preview === manifest.version.startsWith('0.'),
  'pricing: Free': manifest.pricing === 'Free',
  'license: as in LICENSE': readFileSync('LICENSE', 'utf8').startsWith(`${manifest.license ?? '?'} License`),
  'categories: one to three that are true': within(manifest.categories, 1, 3, name => categories.has(name)),
  'keywords: at least ten, each once': within(manifest.keywords, 10, 30, word => /^[\p{L}\d -]{2,50}$/u.test(word)),
  'repository: at GitHub, so that vsce makes the pictures of README.md ones from https': repository !== undefined,
  'homepage, bugs and qna: there': [manifest.homepage, manifest.bugs?.url, manifest.qna].every(
    address => repository !== undefined && address?.startsWith(repository),
  ),
  'icon: a square PNG of 256 pixels': sizeOfPng(manifest.icon) === '256 × 256',
  'galleryBanner: a colour and the theme of what is written on it':
    /^#[0-9a-f]{6}$/.test(manifest.galleryBanner?.color ?? '') && manifest.galleryBanner?.theme === 'dark',
  'extensionKind: where the files are': manifest.extensionKind?.join() === 'workspace',
  'l10n: the folder of messages': manifest.l10n === './l10n',
  'capabilities: what holds in virtual and in untrusted workspaces':
    manifest.capabilities?.virtualWorkspaces === true && manifest.capabilities.untrustedWorkspaces !== undefined,
  'walkthroughs: one': manifest.contributes.walkthroughs?.length === 1,
  'CHANGELOG.md: a section of this version': readFileSync('CHANGELOG.md', 'utf8').includes(
    `\n## ${manifest.version}\n`,
  ),
  // the Marketplace takes pictures in SVG from a few hosts of badges only, and ours would ask them about each reader
  'badges: none': manifest.badges === undefined && !/!\[[^\]]*\]\(https?:/.test(readme),
};

describe('the manifest for the Marketplace and Open VSX', () => {
  it('has all they show and ask for', () => {
    const missing = Object.entries(demands).flatMap(([name, met]) => (met ? [] : [name]));
    assert.deepEqual(missing, []);
  });

  it('has no more than 30 tags, with those that vsce adds by itself', () => {
    // keybindings, markdown and __web_extension; four of the words for which vsce reads the description
    assert.ok((manifest.keywords?.length ?? 0) <= 23);
  });
});

describe('README.md as the Marketplace shows it', () => {
  const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)].map(([, words = '', path = '']) => ({
    words,
    path,
  }));

  it('shows pictures of its own, with words in their place, that load fast', () => {
    assert.ok(pictures.length >= 3);
    for (const { words, path } of pictures) {
      assert.match(path, /^docs\/pictures\/[\w.-]+\.png$/, path);
      assert.ok(words.length > 10, path);
      assert.ok(existsSync(path), path);
      assert.ok(statSync(path).size < 400_000, path);
    }
  });

  it('has nothing that vsce would take for a link or an issue in what stands there as code', () => {
    const code = [...readme.matchAll(/^```[\s\S]*?^```|`[^`\n]+`/gm)].map(match => match[0]);
    assert.deepEqual(
      code.filter(text => /\[[^\][]*\]\([^)]+\)|\s[\w-]*\/?[\w-]*#\d/.test(text)),
      [],
    );
  });

  it('holds no HTML, which Open VSX and npm would show otherwise', () => {
    assert.doesNotMatch(readme.replace(/```[\s\S]*?```|`[^`\n]+`/g, ''), /<[a-z!/]/i);
  });
});

function within(
  values: readonly string[] | undefined,
  least: number,
  most: number,
  isRight: (value: string) => boolean,
): boolean {
  const all = values ?? [];
  return all.length >= least && all.length <= most && new Set(all).size === all.length && all.every(isRight);
}

/** `W × H` of a PNG, from its first chunk; undefined where there is none. */
function sizeOfPng(path: string | undefined): string | undefined {
  if (path === undefined || !existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return bytes.toString('latin1', 1, 4) === 'PNG'
    ? `${String(bytes.readUInt32BE(16))} × ${String(bytes.readUInt32BE(20))}`
    : undefined;
}
