import type { PaperBox } from '../../page/pageModel';
import type { HtmlAttribute } from '../../syntax/htmlTag';
import { attributeOf } from '../../syntax/html';
import { insertion, type TextEdit } from '../../text/edit';
import { slice } from '../../text/range';
import { escapeHtml, escapeHtmlText } from '../markup/escapeInline';
import { nearestFirst } from '../entries/pageUnits';
import { missingField, type EntryField, type EntryFieldName, type FieldReading } from './entryField';
import { readWritten, rewrite } from './visibleText';

/** The badge and the picture of a paper box; none for other entries. */
export function boxFields(reading: FieldReading): readonly EntryField[] {
  const { box } = reading.entry;
  return box === undefined ? [] : [...badgeField(reading, box), ...pictureFields(reading, box)];
}

/** An empty badge is a spot of colour without words, so an empty value takes the whole of it away. */
function badgeField({ page, entry }: FieldReading, box: PaperBox): readonly EntryField[] {
  const { text } = page;
  if (box.badge === undefined) {
    const place = box.image?.element.range.start;
    if (place === undefined) return [];
    const write = (value: string): readonly TextEdit[] => {
      const others = page.boxes.filter(other => other !== box && other.badge !== undefined);
      const model = nearestFirst(page, others, entry.range.start)[0]?.badge?.element.start.range;
      const open = model === undefined ? '<div class="badge">' : slice(text, model);
      const name = /^<(\w+)/.exec(open)?.[1] ?? 'div';
      return [insertion(place, `${open}${escapeHtmlText(value)}</${name}>`)];
    };
    return [missingField('badge', place, write)];
  }
  const { element } = box.badge;
  const written = element.end && readWritten(text, element.content, 'html');
  if (written === undefined) return [{ name: 'badge', state: 'unreadable', range: element.content }];
  const { value } = written;
  const [before = '', after = ''] = [/^\s*/.exec(value)?.[0], /(?<=\S)\s*$/.exec(value)?.[0]];
  const write = (typed: string): readonly TextEdit[] => {
    if (typed === '') return value.trim() === '' ? [] : [{ range: element.range, newText: '' }];
    return rewrite(text, written, before + typed + after, 'html', escapeHtmlText);
  };
  return [{ name: 'badge', state: 'written', ...written, value: value.trim(), write }];
}

function pictureFields({ page: { text } }: FieldReading, { image }: PaperBox): readonly EntryField[] {
  if (image === undefined) return [];
  const { start, name } = image.element;
  const fields: EntryField[] = [];
  if (name !== 'svg' && name !== 'canvas')
    fields.push(attributeField('picture', text, start.range.start + 1 + name.length, 'src', image.src));
  if (name === 'img') {
    const behind = image.src === undefined ? start.range.start + 1 + name.length : endOf(text, image.src);
    fields.push(attributeField('alt', text, behind, 'alt', image.alt));
    const isStyled = /\bwidth\s*:/i.test(attributeOf(start, 'style')?.value ?? '');
    const last = image.alt === undefined ? behind : endOf(text, image.alt);
    if (!isStyled) fields.push(attributeField('width', text, last, 'width', image.width));
  }
  return fields;
}

/** @param at where the attribute goes, if there is none */
function attributeField(
  field: EntryFieldName,
  text: string,
  at: number,
  name: string,
  attribute: HtmlAttribute | undefined,
): EntryField {
  const quote = attribute?.value === undefined ? '"' : text.charAt(attribute.valueRange.start - 1);
  // the picture's path may hold Liquid, `{{ '/images/a.svg' | relative_url }}`: nothing is escaped but what would end it
  const escape =
    field === 'alt' ? escapeHtml : (path: string): string => path.replaceAll(quote, quote === "'" ? '%27' : '%22');
  if (attribute?.value === undefined) {
    const place = attribute?.valueRange.start ?? at;
    const written = (value: string): string => (attribute === undefined ? ` ${name}="` : '="') + escape(value) + '"';
    return missingField(field, place, value => [insertion(place, written(value))]);
  }
  const { valueRange: range, value: raw } = attribute;
  const isQuoted = quote === '"' || quote === "'";
  const written = field === 'alt' ? readWritten(text, range, 'html') : { value: raw, asWritten: false, range };
  if (!isQuoted || written === undefined || /[\r\n]/.test(written.value))
    return { name: field, state: 'unreadable', range };
  return {
    name: field,
    state: 'written',
    ...written,
    write(value) {
      if (field === 'alt') return rewrite(text, { ...written, asWritten: false }, value, 'html', escape);
      return value === raw ? [] : [{ range, newText: escape(value) }];
    },
  };
}

function endOf(text: string, { valueRange }: HtmlAttribute): number {
  return valueRange.end + (/["']/.test(text.charAt(valueRange.end)) ? 1 : 0);
}
