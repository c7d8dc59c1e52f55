/** `n/a` is the volume and the issue of what a publisher has not given one yet, `n/a-n/a` its pages. */
export function writtenNumber(written: string | undefined): string | undefined {
  return written === undefined || /^n\/a(?:-n\/a)?$/i.test(written) ? undefined : written;
}

/** `12` of `Volume 12 - 2024`, as Frontiers writes it. */
export function writtenVolume(written: string | undefined): string | undefined {
  return writtenNumber(/^vol(?:ume)?\.?\s?(\d{1,5})(?:\s-\s\d{4})?$/i.exec(written ?? '')?.[1] ?? written);
}
