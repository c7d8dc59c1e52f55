import assert from 'node:assert/strict';
import type { LanguageService } from '../../src/core/languageService';
import type { Uri } from '../../src/core/ports';
import { applyEdits } from '../../src/core/text/edit';
import type { OffsetRange } from '../../src/core/text/range';
import { inMemory, smallSite } from '../core/service/inMemory';

/**
 * Asks every feature that only reads about a small site with `files` in the place of its own, at some offsets of each. Fails where one
 * rejects, a rule fails, a place lies outside of its text, or “Fix All” comes to no end.
 * @param pagePath the page that is asked about beside the settings and the menu
 */
export async function everyFeature(
  files: Readonly<Record<string, string>>,
  pagePath = '_pages/about.md',
): Promise<void> {
  const { service, uri, log } = inMemory({ ...smallSite, ...files });
  for (const path of [pagePath, '_config.yml', '_data/navigation.yml']) {
    const file = uri(path);
    const { text, problems } = await service.diagnostics(file);
    for (const { range, fixes } of problems) {
      isWithin(range, text);
      for (const { edits } of fixes) for (const edit of edits) isWithin(edit.range, text);
    }
    const whole = { start: 0, end: text.length };
    await service.codeActions(file, whole);
    await fixUntilDone(service, file, text);
    await service.documentLinks(file);
    for (const part of [0.13, 0.41, 0.77]) {
      const offset = Math.floor(text.length * part);
      await service.completions(file, offset);
      await service.hover(file, offset);
      await service.definition(file, offset);
      await service.references(file, offset, true);
      await service.rename(file, offset, 'other-name');
      await service.refactorings(file, { start: offset, end: offset });
      await service.sectionAt(file, offset);
      await service.renderWritten(file, offset);
      await service.publicationAt(file, offset);
    }
  }
  const page = uri(pagePath);
  await service.documentSymbols(page);
  await service.foldingRanges(page);
  await service.papers(page, 'tides');
  await service.sectionsView(page);
  for (const grouping of ['section', 'year', 'type'] as const) await service.publicationsView(page, grouping);
  await service.profileView(page);
  await service.cv(page);
  for (const format of ['bibtex', 'gbt7714'] as const) await service.exportPublications([page], format);
  await service.check(uri(''));
  await service.renderPage(page);
  await service.renderStyles(page);
  assert.deepEqual(
    log.filter(line => line.startsWith('error')),
    [],
  );
}

function isWithin({ start, end }: OffsetRange, text: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start} to ${end} of ${text.length}`);
}

/** A link that is mended may let kramdown read another one that was hidden, so that a second round has something to do, and a third. */
async function fixUntilDone(service: LanguageService, file: Uri, before: string): Promise<void> {
  let text = before;
  for (let rounds = 0; ; rounds += 1) {
    const fixes = await service.fixAll(file);
    for (const { range } of fixes) isWithin(range, text);
    if (fixes.length === 0) break;
    assert.ok(rounds < 5, '“Fix All” comes to no end');
    text = applyEdits(text, fixes);
    service.setDocument(file, text);
  }
  await service.closeDocument(file);
}
