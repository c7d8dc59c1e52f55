import { message, type Message } from '../../text/message';
import { isSchemeAlone } from './missingScheme';

/** Whether an address was begun and never written: `https://`, and one of a service that lacks the name behind it, `https://arxiv.org/abs/`. */
export function isBegun(address: string): boolean {
  return isSchemeAlone(address) || nameless.test(address);
}

/** Addresses at which these services have nothing: what stands there is the beginning of those of papers, videos and persons. */
const nameless =
  /^https?:\/\/(?:www\.)?(?:arxiv\.org\/(?:abs|pdf|html)|(?:dx\.)?doi\.org\/10(?:\.\d{0,9})?|openreview\.net\/(?:forum|pdf)(?:\?id=?)?|youtube\.com\/watch(?:\?v=?)?|scholar\.google\.[a-z.]{2,9}\/citations(?:\?(?:hl=[\w-]{0,9}&(?:amp;)?)?user=?(?:&(?:amp;)?hl=[\w-]{0,9})?)?|ieeexplore\.ieee\.org\/(?:abstract\/)?document|dl\.acm\.org\/doi(?:\/(?:abs|full|pdf))?|link\.springer\.com\/(?:article|chapter)|bilibili\.com\/video|linkedin\.com\/in|semanticscholar\.org\/(?:author|paper)|researchgate\.net\/profile)\/?$/i;

/** `https://arxiv.org/` and `https://github.com`: addresses of their own, but not those of a paper or its code. */
export function isFrontPage(address: string): boolean {
  return /^https?:\/\/(?:www\.)?(?:arxiv\.org|github\.com|openreview\.net)\/?$/i.test(address);
}

/** The host of an address that no host on the web has, for it lacks a dot: `none` of `https://none`; that of the own computer is told of elsewhere. */
export function dotlessHost(address: string): string | undefined {
  const host = /^https?:\/\/([^\s/?#:.@[\]%。]{1,60})(?:[/?#]|$)/i.exec(address)?.[1];
  return host === undefined || /^(?:https?|www|localhost)$/i.test(host) ? undefined : host;
}

/** `https://doi.org/`, which is an address of its own, but not that of a paper. */
export function isDoiAlone(address: string): boolean {
  return /^https?:\/\/(?:dx\.|www\.)?doi\.org\/?$/i.test(address);
}

/** What is told of `https://` alone, the address that one begins to write and forgets, and of `https://arxiv.org/abs/`. */
export function noHost(address: string): Message {
  return message('“{0}” is only the beginning of an address: visitors who click here get nowhere.', address);
}
