import type { VariantForm } from '../form.ts';
import { allele } from './allele.ts';
import { alleleAmplification } from './alleleAmplification.ts';
import { alleleSplicing } from './alleleSplicing.ts';
import { chromosomeChange } from './chromosomeChange.ts';
import { codingChange } from './codingChange.ts';
import { codonChange } from './codonChange.ts';
import { dbSnp } from './dbSnp.ts';
import { deletion } from './deletion.ts';
import { delins } from './delins.ts';
import { duplication } from './duplication.ts';
import { exon } from './exon.ts';
import { frameshift } from './frameshift.ts';
import { globinPlace } from './globinPlace.ts';
import { hbvPolymerase } from './hbvPolymerase.ts';
import { hotspot } from './hotspot.ts';
import { insertion } from './insertion.ts';
import { intronPlace } from './intronPlace.ts';
import { longRange } from './longRange.ts';
import { oncogenicRas } from './oncogenicRas.ts';
import { promoterChange } from './promoterChange.ts';
import { proteinSubstitution } from './proteinSubstitution.ts';
import { repeat } from './repeat.ts';
import { residueMention } from './residueMention.ts';
import { residueReplacement } from './residueReplacement.ts';
import { starAllele } from './starAllele.ts';
import { startLoss } from './startLoss.ts';
import { stop } from './stop.ts';
import { tandemDuplication } from './tandemDuplication.ts';
import { wordedBases } from './wordedBases.ts';
import { wordedIndel } from './wordedIndel.ts';
import { wordedSubstitution } from './wordedSubstitution.ts';

/** All forms of notation. A test compares this list with the folder. */
export const variantForms: readonly VariantForm[] = [
  proteinSubstitution,
  residueReplacement,
  globinPlace,
  hbvPolymerase,
  startLoss,
  starAllele,
  stop,
  frameshift,
  delins,
  deletion,
  insertion,
  duplication,
  tandemDuplication,
  codingChange,
  codonChange,
  intronPlace,
  promoterChange,
  allele,
  repeat,
  dbSnp,
  exon,
  residueMention,
  oncogenicRas,
  hotspot,
  wordedSubstitution,
  wordedBases,
  wordedIndel,
  alleleAmplification,
  alleleSplicing,
  chromosomeChange,
  longRange,
];
