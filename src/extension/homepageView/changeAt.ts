import type { PublicationChange } from '../../core/features/homepageView/changePublications';
import type { SectionChange } from '../../core/features/sections/sectionChange';
import type { LanguageService } from '../../core/languageService';
import { applyChange } from './applyChange';
import type { HomepageViews } from './homepageViews';
import type { PublicationTarget } from './listedPublication';
import { tellOfNoPublication, tellOfNoSection } from './questions';

/** Whether the cursor goes along: always, or where the command was run at it, so that it can be run again. */
type Following = 'never' | 'at-cursor' | 'always';

/** Changes the section that a command with these arguments is about: that of a row, else that at the cursor. Where there is none it says so. */
export async function changeSectionAt(
  service: LanguageService,
  views: HomepageViews,
  args: readonly unknown[],
  change: (section: string) => SectionChange,
  following: Following = 'never',
): Promise<void> {
  const target = await views.section(args);
  if (target === undefined) {
    tellOfNoSection(views, args);
    return;
  }
  const { uri, key } = target;
  const reveals = isFollowed(following, args);
  await applyChange(service, uri, () => service.changeSection(uri, change(key)), { reveals });
  views.refreshNow();
}

/** The same for a publication. */
export async function changePublicationAt(
  service: LanguageService,
  views: HomepageViews,
  args: readonly unknown[],
  change: (entry: PublicationTarget['entry']) => PublicationChange,
  following: Following,
): Promise<void> {
  const target = await views.publication(args);
  if (target === undefined) {
    tellOfNoPublication(views, args);
    return;
  }
  const { uri, entry } = target;
  const reveals = isFollowed(following, args);
  await applyChange(service, uri, () => service.changePublications(uri, change(entry)), { reveals });
  views.refreshNow();
}

function isFollowed(following: Following, args: readonly unknown[]): boolean {
  return following === 'always' || (following === 'at-cursor' && args.length === 0);
}
