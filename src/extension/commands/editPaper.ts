import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { EntryChange } from '../../core/publications/editing/entryChange';
import { askEntryChange } from '../authoring/entryQuestions';
import { entryPlace, type ListedPlace } from '../authoring/entryPlace';
import { openAgain, openAsItWas, stateOf, type DocumentState } from '../documentState';
import { inform, warn } from '../notifications';
import { putPicture } from '../pictures/putPicture';
import type { PictureReader } from '../pictures/readyPicture';
import { placeInDocument } from '../placeInDocument';
import { applyEdits, toRange } from '../places';
import type { Command } from './command';
import { changedMeanwhile } from '../changedMeanwhile';

/** Whether an argument of the command is a change, as a key binding or another extension may give one. */
function isChange(argument: unknown): argument is EntryChange {
  if (typeof argument !== 'object' || argument === null || !('kind' in argument)) return false;
  const texts = (...names: readonly string[]): boolean =>
    names.every(name => typeof (argument as Readonly<Record<string, unknown>>)[name] === 'string');
  if (argument.kind === 'field') return texts('name', 'value');
  if (argument.kind === 'link-title') return texts('target');
  return argument.kind === 'add-link' && texts('label', 'target');
}

/**
 * Shows the parts of the publication at the cursor, or at a URI and an offset, and writes each that is given another value at once, as a
 * step of its own to undo. The list comes back until it is left. A change that is given is written without asking.
 */
export function editPaper(service: LanguageService, reader: PictureReader, placeOf: ListedPlace): Command {
  return {
    id: 'academicHomepage.editPaper',
    async run(...args) {
      const place = await entryPlace(args, placeOf);
      if (place === undefined) return;
      const uri = place.document.uri.toString();
      let state = stateOf(place.document);
      let { offset } = place;
      let last: string | undefined;
      const given = args.find(isChange);
      if (given !== undefined) {
        const told = await write(service, state, offset, given);
        if (told !== undefined) void warn(told);
        return;
      }
      for (;;) {
        const { document } = state;
        const entry = await service.showEntry(uri, offset);
        if (entry === undefined) {
          void inform(
            vscode.l10n.t('There is no publication here whose parts could be edited. Put the cursor into one.'),
          );
          return;
        }
        offset = entry.range.start;
        const asked = await askEntryChange(
          service,
          reader,
          document.uri,
          entry,
          await presentPicture(service, uri, offset),
          last,
        );
        if (asked === undefined) return;
        if (asked.kind === 'look') {
          await vscode.window.showTextDocument(document, { selection: toRange(document, asked.range) });
          return;
        }
        last = asked.row;
        const now = await placeInDocument(state, offset, entry.range);
        if (asked.kind === 'back') {
          // of what is typed on meanwhile the parts are shown anew
          if (now !== undefined) ({ state, offset } = now);
          else if (!document.isClosed) state = stateOf(document);
          continue;
        }
        if (now === undefined) {
          void warn(changedMeanwhile());
          return;
        }
        const told =
          asked.kind === 'picture'
            ? await putPicture(service, { ...now, aim: 'paper' }, asked.picture)
            : await write(service, now.state, now.offset, asked.change);
        if (told !== undefined) {
          void warn(told);
          return;
        }
        ({ offset } = now);
        state = stateOf(await openAgain(now.state.document));
      }
    },
  };
}

/** The picture of the site that the entry shows; `unknown` where none can stand, as in the place of a film. */
async function presentPicture(
  service: LanguageService,
  uri: string,
  offset: number,
): Promise<{ readonly path: string | undefined } | 'unknown'> {
  const placed = await service.placePicture(uri, offset, { kind: 'new', name: undefined, extension: 'png' }, 'paper');
  return placed === undefined ? 'unknown' : { path: placed.replaces };
}

/** What to tell where the change could not be written. */
async function write(
  service: LanguageService,
  state: DocumentState,
  offset: number,
  change: EntryChange,
): Promise<string | undefined> {
  const document = await openAsItWas(state);
  if (document === undefined) return changedMeanwhile();
  const now = stateOf(document);
  const edits = await service.changeEntry(document.uri.toString(), offset, change);
  // what stands there already
  if (edits.length === 0) return undefined;
  return (await applyEdits(now, edits)) ? undefined : changedMeanwhile();
}
