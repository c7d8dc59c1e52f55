import { resolveSiteUrl, resourceUrl } from './siteUrl';

/**
 * Makes the relative addresses in a stylesheet absolute: the CSS stands in the page as a `<style>`, where
 * `url(../fonts/a.woff)` would no longer be looked up beside the stylesheet.
 *
 * @param path where the stylesheet is published, without baseurl: `/assets/css/main.css`
 */
export function withAbsoluteUrls(css: string, path: string, baseUrl: string, resources: string): string {
  return css.replace(/url\(\s*(["']?)([^"')]*)\1\s*\)/g, (whole, _quote: string, address: string) => {
    if (address === '' || address.startsWith('data:') || address.startsWith('#')) return whole;
    const target = resolveSiteUrl(address, path, baseUrl);
    return target.kind === 'site' ? `url("${resourceUrl(resources, target.path)}${target.hash}")` : whole;
  });
}
