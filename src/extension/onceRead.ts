import type { LanguageService } from '../core/languageService';
import { SiteNotRead } from '../core/site/store/siteNotRead';

/** What `ask` answers; where the site that it asks about cannot be read now, once it can. */
export async function onceRead<T>(
  service: Pick<LanguageService, 'onDidChangeSite'>,
  ask: () => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof SiteNotRead)) throw error;
      await new Promise<void>(resolve => {
        const end = service.onDidChangeSite(() => {
          end();
          resolve();
        });
      });
    }
  }
}
