import {
  absenceBefore,
  absentListBefore,
  neitherBefore,
  rarerAfter,
  rarityAfter,
  unaffectedBefore,
} from '../../../server/src/core/claims/arguments/absence/absent.ts';
import { removalBefore } from '../../../server/src/core/claims/arguments/absence/removal.ts';
import { bearerBefore, populationAfter } from '../../../server/src/core/claims/arguments/bearers/bearers.ts';
import {
  acquiredBefore,
  acquiringVerbBefore,
  settingBefore,
} from '../../../server/src/core/claims/arguments/bearers/withoutBearers.ts';
import { undoingBefore } from '../../../server/src/core/claims/arguments/bystanders/actedOnByOthers.ts';
import { exclusiveBefore, likenedBefore } from '../../../server/src/core/claims/arguments/bystanders/bystanders.ts';
import { comparisonBefore } from '../../../server/src/core/claims/arguments/bystanders/comparison.ts';
import {
  drugActionBefore,
  drugBefore,
  inhibitionBefore,
  intendedTargetBefore,
  responseBefore,
  selectiveBefore,
} from '../../../server/src/core/claims/arguments/bystanders/drugTargets.ts';
import {
  exchangeBefore,
  switchedFromBefore,
} from '../../../server/src/core/claims/arguments/bystanders/formerState.ts';
import { sharedAlleleBefore } from '../../../server/src/core/claims/arguments/lists/actingTogether.ts';
import { otherCausesBefore, someChangesBefore } from '../../../server/src/core/claims/arguments/subjects.ts';
import { potentialAskedFor } from '../../../server/src/core/claims/cues/noEffect/noOvercoming.ts';
import { singularPointer } from '../../../server/src/core/claims/sentence/pointingBack/changesMeant.ts';
import { relatedBefore } from '../../../server/src/core/claims/sentence/pointingBack/pointingBack.ts';
import { undoingAfter } from '../../../server/src/core/claims/sentence/pointingBack/treatmentsThatWork.ts';
import { listOfMechanisms } from '../../../server/src/core/claims/sentence/readers/readMechanismList.ts';
import { takenUpBefore } from '../../../server/src/core/claims/sentence/takenUp/readElliptic.ts';
import { leavingBefore } from '../../../server/src/core/claims/sentence/takenUp/readLeftActive.ts';
import { likewiseBefore } from '../../../server/src/core/claims/sentence/takenUp/readLikewise.ts';
import { reverseBefore } from '../../../server/src/core/claims/sentence/takenUp/readReverse.ts';
import type { SignPhrases } from './signPhrases.ts';

/** Words of the expressions that tell what a sentence speaks of, and how: each must be let through by the sign of its expression. */
export const argumentSigns: readonly SignPhrases[] = [
  [
    'undoing',
    undoingAfter,
    [
      ' overcomes ',
      ' to durvalumab and chemotherapy mitigates ',
      ' reversed ',
      ' circumvents',
      ' counteracted ',
      ' overcame ',
    ],
  ],
  [
    'related',
    relatedBefore,
    ['a low fraction of clones went along with ', 'a high load predicted ', 'the number of cells was associated with '],
  ],
  ['singularPointer', singularPointer, ['It confers', 'Its loss', 'Moreover, this mutation is', 'The same fusion was']],
  [
    'listOfMechanisms',
    listOfMechanisms,
    [
      'Mechanisms include ',
      'Known causes of it are ',
      'Among the main causes are ',
      'Drivers of it are ',
      'The mechanisms may involve ',
    ],
  ],
  [
    'reverse',
    reverseBefore,
    [
      '; the reverse holds for ',
      ', and the opposite is true of the ',
      'The converse applies to ',
      '; exactly the contrary was found in those with ',
    ],
  ],
  [
    'switchedFrom',
    switchedFromBefore,
    ['the switch from ', 'Going from mutant ', 'KRAS changed from the ', 'a shift in signalling from '],
  ],
  ['exchange', exchangeBefore, ['Replacing ', 'the exchange of ', 'C797S replaces the ', 'by replacement of ']],
  [
    'takenUp',
    takenUpBefore,
    [
      'resistance to A is caused by X and that to ',
      'resistance to A is caused by X, that to the ',
      'X causes it, whereas that of ',
    ],
  ],
  [
    'likewise',
    likewiseBefore,
    [
      'X is resistant, and so is ',
      'X is inactive; neither does ',
      'X resists, nor do the ',
      'X; the same holds for ',
      'X; the same is true of ',
    ],
  ],
  [
    'takingBefore',
    removalBefore,
    [
      ...[
        'knockdown of ',
        'knock-out of the ',
        'silencing of the lncRNA ',
        'depletion of ',
        'ablation of MET and ',
        'suppression of both MET or ',
      ],
      ...[
        'disruption of MET, AXL and the kinase ',
        'downregulation of ',
        'inhibition of ',
        'blockade of ',
        'degradation of the ',
        'siRNA against ',
      ],
      ...[
        'shRNAs ',
        'antagomir of ',
        'blocks ',
        'inhibiting ',
        'represses ',
        'lowered ',
        'lost ',
        'losing the ',
        'silences ',
        'depleted of ',
      ],
      ...['suppresses ', 'down-regulating '],
    ],
  ],
  [
    'likened',
    likenedBefore,
    [
      'the equivalent of the gatekeeper mutation ',
      'a homologue of ',
      'analogous to EGFR ',
      'corresponds to ',
      'similar to ',
    ],
  ],
  [
    'seldomHad',
    rarerAfter,
    [
      ' was absent in',
      ' mutations were not detected among',
      ' is less common',
      ' is rarer',
      ' were under-represented',
      ' was depleted',
    ],
  ],
  ['hadNeither', neitherBefore, ['lines that harboured neither X nor ', 'cells with neither KRAS nor ']],
  [
    'undoing',
    undoingBefore,
    [
      'and this was reversed by ',
      'which could be abolished by ',
      'an effect that was partly prevented by ',
      'that is counteracted by the ',
    ],
  ],
  [
    'comparing',
    comparisonBefore,
    [
      ...['than ', 'superior to ', 'inferior to ', 'preferable to ', 'compared with ', 'in comparison to ', 'versus '],
      ...['comparing with ', 'vs. ', 'relative to ', 'in contrast to ', 'contrary to ', 'as opposed to ', 'unlike '],
      ...['instead of ', 'in keeping with ', 'than that seen in ', 'except for ', 'apart from ', 'over '],
      ...['with the exception of ', 'regardless of ', 'irrespective of ', 'independent of ', 'independently of '],
    ],
  ],
  [
    'absent',
    absenceBefore,
    [
      ...['no ', 'No ', 'without ', 'Without a known ', 'lack ', 'lacking any ', 'absence of ', 'negative for '],
      ...['free of ', 'devoid of ', 'neither ', 'without '],
    ],
  ],
  [
    'otherCauses',
    otherCausesBefore,
    [
      ...['other mechanisms that ', 'further factors which ', 'Additional causes that may ', 'many changes that '],
      ...['several events which ', 'various pathways that ', 'different mechanisms that ', 'some factor that '],
      'number of causes that ',
    ],
  ],
  [
    'someChanges',
    someChangesBefore,
    [', and some mutations are responsible for ', ' while other mutations confer ', 'Certain insertions cause '],
  ],
  [
    'acquiring',
    acquiringVerbBefore,
    [
      'develop ',
      'developed a ',
      'Acquires ',
      'acquiring ',
      'become ',
      'became ',
      'gained ',
      'evolve ',
      'evolving ',
      'grew ',
      'grows ',
      'growing ',
      'escape ',
      'escaping the ',
    ],
  ],
  [
    'acquired',
    acquiredBefore,
    [
      ...['acquired ', 'Secondary ', 'acquired or intrinsic ', 'development of ', 'emergence of '],
      ...['evolution of ', 'appearance of drug '],
    ],
  ],
  [
    'haver',
    bearerBefore,
    [
      'patients with ',
      'tumours harbouring ',
      'tumors harboring an ',
      'cells carrying ',
      'cancers bearing ',
      'cases having ',
      'those expressing ',
      'models exhibiting the ',
      'cell lines that harbour ',
      'patients who have ',
    ],
  ],
  ['setting', settingBefore, ['in ', 'within ', 'among ', 'In resistant ', 'among the many ']],
  [
    'rare',
    rarityAfter,
    [
      ' was rare, while',
      ' is uncommon.',
      ' were infrequent.',
      ' are absent.',
      ' was not detected.',
      ' were not observed)',
      ' amplification was not seen.',
    ],
  ],
  [
    'untouched',
    unaffectedBefore,
    ['do not alter ', 'does not affect the ', 'did not change ', 'don’t involve ', 'doesn’t require an '],
  ],
  ['excluded', exclusiveBefore, ['mutually exclusive with ', 'Mutually exclusive to the ', 'mutually exclusive of ']],
  [
    'population',
    populationAfter,
    [
      ...[
        '-mutant lung cancers',
        ' tumors',
        ' tumour',
        '-positive advanced carcinoma',
        ' adenocarcinomas',
        ' melanoma',
      ],
      ...[
        ' leukaemia',
        ' leukemias',
        ' lymphoma',
        ' gliomas',
        ' glioblastoma',
        ' NSCLC',
        ' CRCs',
        ' AML',
        ' CML',
        ' ALL',
      ],
      ...[' GIST', ' patients', ' disease', ' malignancy', ' malignancies'],
    ],
  ],
  [
    'ofDrug',
    drugBefore,
    [
      ...['inhibitors of ', 'a blocker of ', 'antagonists of ', 'an agonist of the ', 'degraders of ', 'of targeting '],
      ...['antibodies (mAbs) against ', 'antibody directed at ', 'agents targeting IDH1, ', 'drugs specific for '],
      ...['molecules against both ', 'a treatment directed against human ', 'therapies against growth factor ('],
    ],
  ],
  [
    'hitByDrug',
    drugActionBefore,
    [
      'inhibitors that target ',
      'TKI blocks ',
      'antibodies bind to the ',
      'drugs directly inhibit ',
      'compound targets ',
    ],
  ],
  [
    'treated',
    inhibitionBefore,
    [
      ...['sensitive to inhibition of the kinase ', 'resistance to blockade of ', 'susceptible to dual targeting of '],
      ...['responsive to suppression of ', 'a vulnerability to degradation of '],
    ],
  ],
  [
    'respondingTo',
    responseBefore,
    ['sensitivity to ', 'resistant towards ', 'susceptible to both ', 'response to ', 'refractory against '],
  ],
  [
    'askedOf',
    potentialAskedFor,
    [
      'we investigated cells and the potential of adding A to ',
      'Assessing the feasibility of B to ',
      'tests the ability of C to ',
    ],
  ],
  ['leftActive', leavingBefore, ['while leaving ', ', leaves the ', 'but it leaves ', 'and left ']],
  [
    'madeFor',
    selectiveBefore,
    ['is selective for ', 'was specifically designed against the ', 'are specific towards '],
  ],
  [
    'onOneAllele',
    sharedAlleleBefore,
    ['V658A and N659K arise in cis with ', 'V658A, Y676C mutations in trans to the '],
  ],
  [
    'toBeHit',
    intendedTargetBefore,
    [
      'to potently block the enzyme ',
      'to bind to ',
      'its major target enzyme ',
      'their targets ',
      'to inhibit the long name (',
    ],
  ],
  ['absentList', absentListBefore, ['without A1, ', 'lacking del(17p), KRAS, ', 'Without EGFR, ', 'devoid of PTEN, ']],
];
