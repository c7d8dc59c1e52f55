import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews, SectionTarget } from '../homepageView/homepageViews';
import { inform } from '../notifications';
import type { Command } from './command';

/** Writes the publication or the section that the page in the other language lacks into that page, and shows it there. */
export function addToOtherPage(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.addToOtherPage',
    async run(...args) {
      const publication = await views.publication(args);
      if (publication !== undefined) {
        const { uri, entry } = publication;
        await applyChange(service, uri, () => service.changePublications(uri, { kind: 'addToOther', entry }), {
          reveals: true,
        });
        return;
      }
      const section = (await views.section(args)) ?? (await ofOtherPage(service, views, args));
      if (section === undefined) {
        void inform(
          vscode.l10n.t(
            'Put the cursor into a publication or a section of your homepage, or select one in the Homepage view.',
          ),
        );
        return;
      }
      const { uri, key } = section;
      await applyChange(service, uri, () => service.changeSection(uri, { kind: 'addToOther', section: key }), {
        reveals: true,
      });
    },
  };
}

/** A section that the page shown does not have: as one of the page that has it. */
async function ofOtherPage(
  service: LanguageService,
  views: HomepageViews,
  args: readonly unknown[],
): Promise<SectionTarget | undefined> {
  const found = views.onlyOther(args);
  const path = found && (await service.sectionsView(found.uri))?.otherPath;
  const uri = found && path && service.resolve(found.uri, path);
  const other = uri === undefined || uri === '' ? undefined : await service.sectionsView(uri);
  const item = other?.sections.find(({ title, otherTitle }) => title === found?.title && otherTitle === undefined);
  return uri === undefined || item === undefined ? undefined : { uri, key: item.key };
}
