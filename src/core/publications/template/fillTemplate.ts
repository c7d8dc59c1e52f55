import type { EntryTemplate, TemplatePart, TemplateSlot } from './entryTemplate';

/** What is written for each part; `''` where nothing is known. */
export type PartTexts = Readonly<Record<TemplatePart, string>>;

/**
 * A template with its parts filled in. A part of which nothing is known goes with its marks and with what stands before it; of the first
 * one, with what stands behind it. A title whose address is not known stays without its link.
 */
export function fillTemplate({ slots, end }: EntryTemplate, texts: PartTexts): string {
  const text = fillSlots(slots, texts);
  return (slots[0]?.before ?? '') + text + jointBehind(text, end);
}

function fillSlots(slots: readonly TemplateSlot[], texts: PartTexts): string {
  let text = '';
  for (const slot of slots) {
    const written = slot.kind === 'group' ? fillGroup(slot, texts) : fillPart(slot, texts);
    if (written !== '') text += (text === '' ? '' : jointBehind(text, slot.before)) + written;
  }
  return text;
}

/** A title or venue that ends its sentence itself gets no second stop. */
function jointBehind(text: string, joint: string): string {
  return /[.?!。？！]["”'’*_`]{0,3}$/.test(text) ? joint.replace(/^[.。]/, '') : joint;
}

function fillGroup({ slots, end, mark }: Extract<TemplateSlot, { kind: 'group' }>, texts: PartTexts): string {
  const text = fillSlots(slots, texts);
  return text === '' ? '' : mark.open + (slots[0]?.before ?? '') + text + end + mark.close;
}

function fillPart({ part, link, mark }: Extract<TemplateSlot, { kind: 'part' }>, texts: PartTexts): string {
  const plain = link === undefined ? texts[part] : link.label.replace(/\{[A-Za-z]+\}/, () => texts[part]);
  const target = link === undefined ? '' : texts[link.part];
  const isLabel = link !== undefined && !/\{[A-Za-z]+\}/.test(link.label);
  if (plain === '' || texts[part] === '' || (isLabel && target === '')) return '';
  const linked =
    link === undefined || target === '' ? plain : `[${plain}](${link.target.replace(/\{[a-z]+\}/, () => target)})`;
  return mark.open + linked + jointBehind(plain, mark.close);
}
