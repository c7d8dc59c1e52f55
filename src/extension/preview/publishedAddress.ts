import type { LanguageService } from '../../core/languageService';

/**
 * The address on the web of a place of the site that holds `source`: `/zh/#news` below where the site is published, and as it is where that is not
 * known. What is no path is an address already.
 */
export async function publishedAddress(service: LanguageService, source: string, place: string): Promise<string> {
  if (!place.startsWith('/')) return place;
  const published = await service.publishedPage(source);
  const [path = '', ...fragment] = place.split('#');
  const written = [path.split('/').map(encodeName).join('/'), ...fragment].join('#');
  return published.kind === 'address' ? published.root.replace(/\/$/, '') + written : written;
}

/** As browsers write a name in an address; one with a slash that is none stays, since the preview leaves it as it is written (`webview/siteUrl.ts`). */
function encodeName(name: string): string {
  return /%(?:2f|5c|00)/i.test(name) ? name : encodeURI(name);
}
