import type { Link } from '../page/pageModel';
import { isListFile } from '../page/data/dataFile';
import { linkedInData } from './addresses/linkedInData';
import { doiAddress, readDoi } from '../syntax/doi';
import { slice, type OffsetRange } from '../text/range';
import { decoded } from '../site/addresses/encodedPath';
import { type Finding, type Fix, type PageRuleInput, type Rule } from './rule';
import { message, type Message } from '../text/message';

/** Addresses as the author's library or session made them: for everyone else they ask for a password or have run out. */
export const libraryProxyLink: Rule = {
  id: 'library-proxy-link',
  group: 'publications',
  severity: 'warning',
  summary: message('Links through a library’s proxy or with the key of a session, which only the author can open'),
  scope: 'page',
  reads: 'piece',
  *check(input) {
    for (const link of input.page.links) {
      const found = finding(link, input);
      if (found !== undefined) yield found;
    }
  },
  files: {
    appliesTo: isListFile,
    *check({ site, path, text }) {
      if (site === undefined) return;
      for (const link of linkedInData(site, path, text)) {
        const found = finding(link, { text });
        if (found !== undefined) yield found;
      }
    },
  },
};

/** A signed address carries one or two thousand letters of the session alone. */
const longest = 20_000;

function finding(
  { href, hrefRange }: Pick<Link, 'href' | 'hrefRange'>,
  { text }: Pick<PageRuleInput, 'text'>,
): Finding | undefined {
  if (slice(text, hrefRange) !== href || /\{[{%]/.test(href) || href.length > longest) return undefined;
  const opened = /^\s*(?:chrome|moz|edge|safari-web)-extension:\/\/[^/\s]{1,100}\//i.exec(href)?.[0];
  if (opened !== undefined) return insideExtension(href, opened, hrefRange);
  const [, host = '', rest = ''] = /^\s*https?:\/\/([^/?#\s]{1,253})(\S*)/i.exec(href) ?? [];
  const proxied = isProxy(host) || (/^\/login\?q?url=/i.test(rest) && labelsOf(host).includes('proxy'));
  const key = keyIn(rest, host);
  if (!proxied && key === undefined) return undefined;
  return {
    range: hrefRange,
    message: proxied ? behindProxy(host) : withKey(key ?? ''),
    fixes: [...direct(href, proxied, hrefRange.start)].slice(0, 1),
  };
}

/** `chrome-extension://efaidnbmnnnibpcajpcglclefindmkaj/https://reeds.example/17.pdf`, from the address bar of a PDF reader. */
function insideExtension(href: string, opened: string, range: OffsetRange): Finding {
  const asked = href.slice(opened.length).trim();
  return {
    range,
    message: message(
      'This address begins with that of an extension of your own browser: visitors who do not have it get an error. Write only the address that follows it.',
    ),
    fixes: /^https?:\/\/[^\s/]/i.test(asked) ? [fix(asked, range)] : [],
  };
}

function behindProxy(host: string): Message {
  return message(
    'This link goes through {0}: visitors are asked for a password of that library. Put in the public address.',
    host,
  );
}

function withKey(key: string): Message {
  return message(
    'This link contains “{0}” from your own session: it expires, and visitors get an error. Put in the address without it.',
    key,
  );
}

/**
 * `doi-org.proxy.lib.x.edu:2050`, `www-nature-com.ezproxy.x.edu`, `libproxy.x.edu`, `www-443.webvpn.x.edu.cn`,
 * `www-jstor-org.x.idm.oclc.org`
 */
function isProxy(host: string): boolean {
  const labels = labelsOf(host);
  if (labels.length > 3 && labels.slice(-3).join('.') === 'idm.oclc.org') return true;
  const own = labels.slice(0, -2);
  if (own.some(label => /^(?:e|ez|lib|library|eres)?-?(?:ez|lib)proxy\d?$|^webvpn\d?$|^vpn-?lib$/.test(label)))
    return true;
  // `proxy` alone says little; behind a host with hyphens for dots it is a library's
  return /^[a-z\d]+(?:-[a-z\d]+)*-(?:com|org|net|edu|gov)$/.test(labels[0] ?? '') && own.slice(1).includes('proxy');
}

function labelsOf(host: string): readonly string[] {
  return host.replace(/:\d+$/, '').toLowerCase().split('.');
}

/** From the fourth on those of signed downloads, as the stores of Amazon and Google write them. */
const keys =
  /[;?&](jsessionid|guestAccessKey|casa_token|X-Amz-Signature|X-Amz-Security-Token|AWSAccessKeyId|Key-Pair-Id|X-Goog-Signature)=/i;

/** `https://watermark.silverchair.com/17.pdf?token=…`, as the journals of some presses hand out their files. */
function keyIn(rest: string, host = ''): string | undefined {
  const watermark = /^watermark\d{0,2}\.silverchair\.com$/i.test(host) ? /[?&](token)=/i.exec(rest) : null;
  return (keys.exec(rest) ?? watermark)?.[1];
}

/** The public address where the link holds it: its DOI, what a proxy was asked for, the address without a session. */
function* direct(href: string, proxied: boolean, start: number): Iterable<Fix> {
  const range = { start, end: start + href.length };
  const doi = readDoi(href);
  const asked = /\s/.test(href) ? undefined : askedFor(href);
  if (doi !== undefined) yield fix(doiAddress(doi), range);
  if (proxied && asked !== undefined) yield fix(asked, range);
  const plain = href
    .replace(/;jsessionid=[^/?#;]*/i, '')
    .replace(/([?&](?:amp;)?)(?:guestAccessKey|casa_token)=[^&#]*(?:&(?:amp;)?)?/i, '$1')
    .replace(/[?&](?:amp;)?(?=#|$)/, '');
  if (!proxied && plain !== href && keyIn(plain) === undefined) yield fix(plain, range);
}

/** `https://reeds.example/17` of `?url=https://reeds.example/17` and of `?qurl=https%3A%2F%2Freeds.example%2F17`. */
function askedFor(href: string): string | undefined {
  const [, plain, encoded] = /[?&](?:amp;)?q?url=(?:(https?:\/\/[^]+)|(https?%3a%2f%2f[^&#]+))/i.exec(href) ?? [];
  if (encoded === undefined) return plain;
  const address = decoded(encoded).replace(/[()]/g, bracket => (bracket === '(' ? '%28' : '%29'));
  return /^https?:\/\/[^\s<>"]+$/i.test(address) ? address : undefined;
}

function fix(address: string, range: Fix['edits'][number]['range']): Fix {
  return {
    kind: 'public-address',
    title: message('Link to {0}', address),
    edits: [{ range, newText: address }],
    safe: false,
  };
}
