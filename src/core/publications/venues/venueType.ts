import type { CslType } from '../work';
import { knownSeries } from './knownSeries';

/** Series of conferences by the acronym they are known under. */
const conferences = new Set(
  (
    'AAAI AAMAS ACCV ACL ACMMM AISTATS APSEC ASE ASIACRYPT ASPLOS ATC BMVC CAV CCS CHI CIKM COLING COLM COLT CONEXT CORL CRYPTO CSCW ' +
    'CVPR DAC DAC DATE EACL ECAI ECCV ECIR ECML EMNLP EUROCRYPT EUROPAR EUROSYS FAST FCCM FOCS FPGA FSE GECCO HOTOS HPCA HPDC HRI ' +
    'ICASSP ICCAD ICCD ICCV ICDCS ICDE ICDM ICDT ICIP ICLR ICME ICML ICMR ICPP ICPR ICRA ICS ICSE IJCAI IJCNN INFOCOM INTERSPEECH IPDPS ' +
    'IROS ISCA ISIT ISMAR ISSTA IUI IWQOS KDD LREC MICCAI MICRO MM MOBICOM MOBISYS MSST NAACL NDSS NEURIPS NIPS NSDI OOPSLA OSDI PACT PAKDD ' +
    'PLDI PODC PODS POPL PPOPP RECSYS RSS RTAS RTSS SC SENSYS SIGCOMM SIGIR SIGKDD SIGMETRICS SIGMOD SODA SOSP SPAA STOC UAI UBICOMP UIST ' +
    'USENIX WACV WSDM WWW'
  ).split(' '),
);

/** Journals by the acronym they are known under. */
const journals = new Set(
  (
    'IJCV JBHI JMLR JSAC PAMI PNAS RAL TACL TALLIP TASLP TCAD TCSVT TCYB TDSC TGRS TIFS TIP TITS TKDD TKDE TMC TMI TMLR TMM TNNLS TNSM TOG TOIS ' +
    'TOSEM TPAMI TPDS TRO TSE TSP TVCG TWC'
  ).split(' '),
);

/** What a work is by the name of where it appeared; `undefined` where the name does not say. */
export function venueType(name: string): CslType | undefined {
  if (
    /\b(?:proceedings|proc\.|conference|conf\.|congress|symposium|symp\.|workshop|findings|annual meeting of)|会议|大会|论文集/i.test(
      name,
    )
  ) {
    // `Proceedings of the VLDB Endowment`, `Proceedings of the IEEE` appear in volumes
    return /^(?:the )?proc(?:eedings|\.) of the (?:IEEE$|VLDB|ACM on|National Academy)/i.test(name)
      ? 'article-journal'
      : 'paper-conference';
  }
  if (
    /\b(?:journal|j\.|transactions|trans\.|letters|lett\.|magazine|annals|bulletin)|学报|期刊|杂志|通报|通讯/i.test(
      name,
    )
  )
    return 'article-journal';
  const acronym = acronymOf(name);
  if (conferences.has(acronym)) return 'paper-conference';
  if (journals.has(acronym)) return 'article-journal';
  // `Advances in Neural Information Processing Systems` says neither
  const series = knownSeries(name);
  return series !== undefined && conferences.has(acronymOf(series)) ? 'paper-conference' : undefined;
}

/** Whether a name is an acronym under which a series of conferences or a journal is known: `ICML`, `ACM MM`, `TPAMI`. */
export function isKnownAcronym(name: string): boolean {
  const acronym = acronymOf(name);
  return conferences.has(acronym) || journals.has(acronym);
}

/** `IEEE RA-L` → `RAL` */
function acronymOf(name: string): string {
  return name
    .replace(/^(?:ACM|IEEE|USENIX|IEEE\/CVF)\s/, '')
    .replace(/[\s-]/g, '')
    .toUpperCase();
}
