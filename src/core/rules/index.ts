import { anchorMissing } from './anchor-missing';
import { anchorNonAscii } from './anchor-non-ascii';
import { assetMissing } from './asset-missing';
import { authorKeyDead } from './author-key-dead';
import { authorValueKind } from './author-value-kind';
import { conflictMarkers } from './conflict-markers';
import { copiedVerificationKey } from './copied-verification-key';
import { emptyLink } from './empty-link';
import { factConsistency } from './fact-consistency';
import { frontMatterFatal } from './front-matter-fatal';
import { frontMatterSchema } from './front-matter-schema';
import { fullWidthSigns } from './full-width-signs';
import { headingIdTrap } from './heading-id-trap';
import { htmlStructure } from './html-structure';
import { iconNotBundled } from './icon-not-bundled';
import { imageHygiene } from './image-hygiene';
import { inheritedContent } from './inherited-content';
import { kramdownTablePipe } from './kramdown-table-pipe';
import { langMismatch } from './lang-mismatch';
import { libraryProxyLink } from './library-proxy-link';
import { linkTitleMismatch } from './link-title-mismatch';
import { liquidHazard } from './liquid-hazard';
import { markupShown } from './markup-shown';
import { mathDollar } from './math-dollar';
import { mathNotLoaded } from './math-not-loaded';
import { misspeltName } from './misspelt-name';
import { navRootOnProjectSite } from './nav-root-on-project-site';
import { navTargetMissing } from './nav-target-missing';
import { navigationSchema } from './navigation-schema';
import { oneLanguageOnly } from './one-language-only';
import { paperBoxEmptyImage } from './paper-box-empty-image';
import { paperBoxSchema } from './paper-box-schema';
import { paperIdInvalid } from './paper-id-invalid';
import { privacy } from './privacy';
import { repositoryMismatch } from './repository-mismatch';
import type { Rule } from './rule';
import { schemeLessLink } from './scheme-less-link';
import { scssFatal } from './scss-fatal';
import { siteConfigSchema } from './site-config-schema';
import { siteRepoName } from './site-repo-name';
import { subpageAssets } from './subpage-assets';
import { templateLeftover } from './template-leftover';
import { totalCitMissing } from './total-cit-missing';
import { workflowHealth } from './workflow-health';
import { wrongEncoding } from './wrong-encoding';
import { wrongPaperLink } from './wrong-paper-link';
import { yamlFatal } from './yaml-fatal';

/** The roll-call: every rule there is, by name. */
export const rules: readonly Rule[] = [
  anchorMissing,
  anchorNonAscii,
  assetMissing,
  authorKeyDead,
  authorValueKind,
  conflictMarkers,
  copiedVerificationKey,
  emptyLink,
  factConsistency,
  frontMatterFatal,
  frontMatterSchema,
  fullWidthSigns,
  headingIdTrap,
  htmlStructure,
  iconNotBundled,
  imageHygiene,
  inheritedContent,
  kramdownTablePipe,
  langMismatch,
  libraryProxyLink,
  linkTitleMismatch,
  liquidHazard,
  markupShown,
  mathDollar,
  mathNotLoaded,
  misspeltName,
  navRootOnProjectSite,
  navTargetMissing,
  navigationSchema,
  oneLanguageOnly,
  paperBoxEmptyImage,
  paperBoxSchema,
  paperIdInvalid,
  privacy,
  repositoryMismatch,
  schemeLessLink,
  scssFatal,
  siteConfigSchema,
  siteRepoName,
  subpageAssets,
  templateLeftover,
  totalCitMissing,
  workflowHealth,
  wrongEncoding,
  wrongPaperLink,
  yamlFatal,
];
