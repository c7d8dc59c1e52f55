import * as vscode from 'vscode';
import { titleAbout } from '../homePage';
import type { PublicationSource } from '../../core/features/publications/sourceWorks';
import type { LanguageService } from '../../core/languageService';
import type { AuthorSource } from '../../core/publications/authorWorks/authorWorks';
import { dblpSource, readAuthorSource } from '../../core/publications/authorWorks/readAuthorSource';
import { namesIn } from '../../core/publications/names/ownName';
import { readUtf8 } from '../../core/text/readUtf8';
import { isRecord } from '../../protocol/record';
import { askText, type Leave, type StepPlace } from '../steps';
import { listed } from '../listed';
import { localize } from '../localize';
import { plainItem } from '../plainItem';

type RegistryOfAuthors = AuthorSource['registry'];

interface SourceItem extends vscode.QuickPickItem {
  readonly registry?: RegistryOfAuthors;
  /** Known already: nothing has to be typed. */
  readonly source?: AuthorSource;
  readonly isFile?: boolean;
}

const titles: Readonly<Record<RegistryOfAuthors, string>> = { orcid: 'ORCID', dblp: 'DBLP', openalex: 'OpenAlex' };

/** Asks where publications are listed and for whom; what `_config.yml` says of its author is offered first. */
export async function chooseSource(service: LanguageService, page: vscode.Uri): Promise<PublicationSource | undefined> {
  const { names, orcid, dblp, openalex } = await service.authorIdentifiers(page.toString());
  const own = names.flatMap(namesIn);
  const title = await titleAbout(service, page, vscode.l10n.t('Import Publications'));
  const known: readonly (AuthorSource | undefined)[] = [
    orcid === undefined ? undefined : { registry: 'orcid', id: orcid },
    dblp === undefined ? undefined : dblpSource(dblp, own),
    (openalex ?? orcid) === undefined ? undefined : { registry: 'openalex', id: openalex ?? orcid ?? '' },
  ];
  const offered = known.flatMap((source): readonly SourceItem[] =>
    source === undefined
      ? []
      : [
          plainItem({
            label: titles[source.registry],
            description: source.registry === 'dblp' ? (source.pid ?? listed(source.names)) : source.id,
            detail: vscode.l10n.t('As your site has it in _config.yml'),
            source,
          }),
        ],
  );
  const typed: readonly SourceItem[] = [
    { registry: 'orcid', label: vscode.l10n.t('ORCID, by an iD…') },
    { registry: 'dblp', label: vscode.l10n.t('DBLP, by an address or a name…') },
    { registry: 'openalex', label: vscode.l10n.t('OpenAlex, by an id or an ORCID iD…') },
    {
      isFile: true,
      label: vscode.l10n.t('A file: BibTeX, RIS or CSL-JSON…'),
      description: vscode.l10n.t('As Google Scholar exports them'),
    },
  ];
  const separator: SourceItem = { label: '', kind: vscode.QuickPickItemKind.Separator };
  const drafts = new Map<RegistryOfAuthors, string>();
  for (;;) {
    const choice = await vscode.window.showQuickPick(
      [...offered, ...(offered.length > 0 ? [separator] : []), ...typed],
      {
        title,
        placeHolder: vscode.l10n.t('Where are your publications listed?'),
        ignoreFocusOut: true,
      },
    );
    if (choice?.isFile === true) return askForFile(title);
    const { source, registry } = choice ?? {};
    const author =
      source ??
      (registry &&
        (await askFor(registry, own, {
          title: titles[registry],
          draft: drafts.get(registry),
          keep: text => drafts.set(registry, text),
        })));
    if (author === undefined || author === 'left') return undefined;
    if (author !== 'back') return { kind: 'author', author };
  }
}

/**
 * A bibliography, chosen among the files of the machine.
 * @param title of the window of files
 */
export async function askForFile(title: string): Promise<PublicationSource | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title,
      filters: { 'BibTeX, RIS, CSL-JSON': ['bib', 'bibtex', 'ris', 'json', 'txt'] },
    })) ?? [];
  if (file === undefined) return undefined;
  // like the editor reads it: with its encoding, and unsaved changes
  const text = (await vscode.workspace.openTextDocument(file)).getText();
  if (!text.includes('\uFFFD')) return { kind: 'bibliography', text };
  // the sign stands in the file, or for bytes that the editor could not read
  const bytes = await vscode.workspace.fs.readFile(file);
  return readUtf8(bytes) === undefined ? { kind: 'bibliographyFile', bytes } : { kind: 'bibliography', text };
}

/** Whether an argument of the command is a source, as a key binding or another extension may give one. */
export function isSource(argument: unknown): argument is PublicationSource {
  if (!isRecord(argument)) return false;
  if (argument.kind === 'bibliography') return typeof argument.text === 'string';
  if (argument.kind === 'bibliographyFile') return argument.bytes instanceof Uint8Array;
  const { author } = argument;
  if (argument.kind !== 'author' || !isRecord(author)) return false;
  return author.registry === 'dblp'
    ? Array.isArray(author.names) && author.names.every(name => typeof name === 'string')
    : (author.registry === 'orcid' || author.registry === 'openalex') && typeof author.id === 'string';
}

/**
 * Asks for whom a registry is to be asked; a line that is left empty leads back.
 * @param names of the author, as far as they are known: DBLP is searched by names
 * @param place of the questions that this one belongs to
 */
export async function askFor(
  registry: RegistryOfAuthors,
  names: readonly string[],
  place: Partial<StepPlace> & { readonly title: string },
): Promise<AuthorSource | Leave> {
  const prompts: Readonly<Record<RegistryOfAuthors, string>> = {
    orcid: vscode.l10n.t('An ORCID iD, or its address'),
    dblp: vscode.l10n.t('The address of the page at dblp.org, or the name as it stands there'),
    openalex: vscode.l10n.t('The id of an author at OpenAlex, or an ORCID iD'),
  };
  const examples = { orcid: '0000-0002-1825-0097', dblp: 'https://dblp.org/pid/…', openalex: 'A5023888391' };
  const answer = await askText({
    ...place,
    canGoBack: true,
    prompt: prompts[registry],
    placeholder: examples[registry],
    // an iD has 16 characters, the last of which tells a slip
    isWhole: text => registry === 'orcid' && /(?:\d{4}-){3}\d{3}[\dXx]$/.test(text),
    problem(text) {
      if (text === '') return undefined;
      const read = readAuthorSource(registry, text, names);
      return read.kind === 'unreadable' ? localize(read.message) : undefined;
    },
  });
  if (typeof answer === 'string') return answer;
  // nothing may come of it
  place.keep?.(answer.text);
  const read = answer.text === '' ? undefined : readAuthorSource(registry, answer.text, names);
  return read?.kind === 'source' ? read.source : 'back';
}
