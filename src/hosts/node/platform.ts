import type { Platform } from '../platform';
import { fileWithin, leadsInto } from './fileWithin';
import { createGitHistory } from './gitHistory';
import { firstPageOfPdf } from './pdfPage';
import { startSiteServer } from './siteServerModule';
import { startStyleThread } from './startStyleThread';

export const platform: Platform = {
  startStyleThread,
  createGitHistory,
  fileWithin,
  leadsInto,
  firstPageOfPdf,
  startSiteServer,
};
