import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { entryPlace, type ListedPlace } from '../authoring/entryPlace';
import { inform } from '../notifications';
import { askPicture } from '../pictures/pictureQuestions';
import { pictureSpot } from '../pictures/pictureSpot';
import { putPicture, type PictureSpot } from '../pictures/putPicture';
import type { PictureReader } from '../pictures/readyPicture';
import type { Command } from './command';

/** Asks for a picture and makes it that of the publication at the cursor, or puts it there between the words. */
export function addPicture(service: LanguageService, reader: PictureReader, placeOf: ListedPlace): Command {
  return {
    id: 'academicHomepage.addPicture',
    async run(...args) {
      const place = await entryPlace(args, placeOf);
      if (place === undefined) return;
      const spot = await pictureSpot(service, place.document, place.offset);
      const uri = place.document.uri.toString();
      const anyPicture = { kind: 'new', name: undefined, extension: 'png' } as const;
      const placed = await service.placePicture(uri, spot.offset, anyPicture, spot.aim);
      if (placed === undefined) {
        void inform(noPlace(spot));
        return;
      }
      const picture = await askPicture(service, reader, place.document.uri, {
        title: placed.title === '' ? vscode.l10n.t('Add Picture') : vscode.l10n.t('Picture of “{0}”', placed.title),
        present: placed.replaces,
      });
      if (typeof picture === 'string') return;
      const told = await putPicture(service, spot, picture);
      if (told !== undefined) void inform(told);
    },
  };
}

function noPlace({ aim }: PictureSpot): string {
  return aim === 'paper'
    ? vscode.l10n.t(
        'Something else, such as a video, is where this publication would show its picture. To put a picture there, remove that in the text first.',
      )
    : vscode.l10n.t('A picture cannot go here. Put the cursor into a publication, or between words of the page.');
}
