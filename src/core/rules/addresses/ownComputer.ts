import { isMenuFile } from '../../site/menuFile';
import { printedAddresses, type PrintedAddress } from '../../site/references/printedAddresses';
import { belowBase } from '../../site/sitePath';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { scalarEdit } from '../../syntax/scalarEdit';
import { yamlOfFile } from '../../syntax/yaml';
import type { YamlScalar } from '../../syntax/yamlValue';
import type { TextEdit } from '../../text/edit';
import type { OffsetRange } from '../../text/range';
import { message } from '../../text/message';
import { folderLeft } from '../menu/folderLeft';
import { inside, menuItems } from '../menu/menuItems';
import { authorProfiles } from '../profile/authorProfiles';
import { entryValues } from '../profile/configValues';
import type { Finding, Fix, RuleInput } from '../rule';
import { isLocalTarget, isNetworkTarget, ownHostLength } from './localPaths';

/**
 * What is told of a link or picture whose `target` is a file of the author's own computer, or of another in the same network.
 * @param meant the address of the same file in the site, to be written in its place; without it there is no fix
 */
export function localFile(target: string, range: OffsetRange, meant?: string): Finding {
  return {
    range,
    // that the site has no such file
    explains: true,
    message: isNetworkTarget(target)
      ? message(
          'This address is a file in your own network: no visitor can open it, and it shows how computers and folders there are named. Put the file into the site and link it there.',
        )
      : message(
          'This address is a file on your own computer: no visitor can open it, and it shows how your folders are named. Put the file into the site and link it there.',
        ),
    fixes: meant === undefined ? [] : [pathFix(meant, { range, newText: meant })],
  };
}

/**
 * What is told of `http://localhost:4000/cn/` (`target`), with `meant` to be written in its place, as it stands or as `write` does;
 * without a fix where `meant` is `undefined`.
 */
export function ownHost(
  target: string,
  range: OffsetRange,
  meant: string | undefined,
  write: (path: string) => TextEdit = newText => ({ range, newText }),
): Finding {
  return {
    range,
    severity: 'error',
    message: message('“{0}” is an address of your own computer: no visitor can open it. Write the path alone.', target),
    fixes: meant === undefined ? [] : [pathFix(meant, write(meant))],
  };
}

function pathFix(path: string, edit: TextEdit): Fix {
  return { kind: 'write-path', title: message('Write “{0}”', path), edits: [edit], safe: false };
}

/** The path that an address of the own computer has behind its host, with the slash that may be left out. */
export function pathBehindHost(target: string): string {
  const path = target.slice(ownHostLength(target));
  return path.startsWith('/') ? path : `/${path}`;
}

/** Addresses of the own computer in the menu, in the profile and in what else of `_config.yml` the site prints as an address: all visitors see them. */
export function* ownComputerInYaml(input: RuleInput): Iterable<Finding> {
  const { site } = input;
  if (site === undefined) return;
  for (const { node, mend } of shownAddresses(input, site)) {
    const target = String(node.value);
    const range = inside(node);
    if (isLocalTarget(target, site)) yield localFile(target, range);
    else if (ownHostLength(target) > 0)
      yield ownHost(target, range, mend(pathBehindHost(target)), path => scalarEdit(node, path));
  }
}

interface ShownAddress {
  readonly node: YamlScalar;
  /** What is to be written for the path of an address on the own computer; `undefined` where nothing has the same effect. */
  readonly mend: (path: string) => string | undefined;
}

function* shownAddresses({ path, text, remoteRepository }: RuleInput, site: SiteSnapshot): Iterable<ShownAddress> {
  const { root } = yamlOfFile(text);
  if (isMenuFile(path)) {
    const addsFolder = folderLeft(site, remoteRepository) === undefined;
    for (const { url } of menuItems(root, site))
      yield { node: url, mend: way => (addsFolder ? (belowBase(way, site, remoteRepository) ?? way) : way) };
    return;
  }
  const printed = printedAddresses(site);
  const told = new Set<YamlScalar>();
  for (const { node } of authorProfiles(path, text, site))
    for (const { key, value } of node.entries) {
      if (value.kind !== 'scalar') continue;
      told.add(value);
      yield { node: value, mend: way => printedPath(way, printed.get(`author.${key}`), site, remoteRepository) };
    }
  for (const { name, node } of path === '_config.yml' ? entryValues(root) : []) {
    const use = printed.get(name);
    // `url` is the host itself
    if (use !== undefined && name !== 'url' && !told.has(node))
      yield { node, mend: way => printedPath(way, use, site, remoteRepository) };
  }
}

/** What a value is to be that the site prints behind a folder of its own, or through `relative_url`. */
function printedPath(
  path: string,
  use: PrintedAddress | undefined,
  site: SiteSnapshot,
  remote: string | undefined,
): string | undefined {
  if (use === undefined || (!use.filtered && use.folder === '')) return path;
  const below = belowBase(path, site, remote) ?? path;
  if (use.folder === '') return below;
  return below.startsWith(`/${use.folder}`) ? below.slice(use.folder.length + 1) : undefined;
}
