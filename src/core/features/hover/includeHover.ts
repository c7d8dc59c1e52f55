import type { LiquidRegion } from '../../syntax/liquid';
import { message } from '../../text/message';
import { parametersRead } from '../../site/references/keysRead';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { includedFile } from '../liquid/includedFile';
import { asWritten, told } from '../wording';
import type { HoverInfo, HoverInput } from './hoverInfo';

/** The file that an include names: its path, the parameters it reads, how it begins. */
export function includeHover(
  site: SiteSnapshot,
  { name: tag, markup }: Extract<LiquidRegion, { readonly kind: 'tag' }>,
  { path, text, offset }: HoverInput,
): HoverInfo | undefined {
  if (!/^include(?:_cached|_relative)?$/.test(tag)) return undefined;
  const name = /^["']?([\w./-]+)/.exec(text.slice(markup.start, markup.end))?.[1];
  if (name === undefined) return undefined;
  const start = text.indexOf(name, markup.start);
  if (offset < start || offset > start + name.length) return undefined;
  const file = includedFile(site, path, tag, name);
  if (file === undefined) return undefined;
  const parameters = parametersRead(file);
  return {
    range: { start, end: start + name.length },
    blocks: [
      { kind: 'title', wording: asWritten(file.path) },
      ...(parameters.length === 0
        ? []
        : [{ kind: 'text', wording: told(message('Parameters: {0}', parameters)) } as const]),
      { kind: 'code', language: 'html', text: file.text.trim().split('\n').slice(0, 8).join('\n').slice(0, 600) },
    ],
  };
}
