import { absent, hadNeither, rare, seldomHad, untouched } from '../../../server/src/core/claims/arguments/absence.ts';
import { undoing } from '../../../server/src/core/claims/arguments/actedOnByOthers.ts';
import { excluded, likened } from '../../../server/src/core/claims/arguments/bystanders.ts';
import { comparing } from '../../../server/src/core/claims/arguments/comparison.ts';
import {
  hitByDrug,
  ofDrug,
  respondingTo,
  toBeHit,
  treated,
} from '../../../server/src/core/claims/arguments/drugTargets.ts';
import { haver, population } from '../../../server/src/core/claims/arguments/populations.ts';
import { unnamed } from '../../../server/src/core/claims/arguments/subjects.ts';
import { takingBefore } from '../../../server/src/core/claims/arguments/takenAway.ts';
import { acquired, acquiring, setting } from '../../../server/src/core/claims/arguments/withoutBearers.ts';
import { potentialAskedFor } from '../../../server/src/core/claims/cues/noOvercoming.ts';
import { likewise } from '../../../server/src/core/claims/sentence/readLikewise.ts';
import type { SignPhrases } from './signPhrases.ts';

/** Words of the expressions that tell what a sentence speaks of, and how: each must be let through by the sign of its expression. */
export const argumentSigns: readonly SignPhrases[] = [
  [
    'likewise',
    likewise,
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
    takingBefore,
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
    likened,
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
    seldomHad,
    [
      ' was absent in',
      ' mutations were not detected among',
      ' is less common',
      ' is rarer',
      ' were under-represented',
      ' was depleted',
    ],
  ],
  ['hadNeither', hadNeither, ['lines that harboured neither X nor ', 'cells with neither KRAS nor BRAF ']],
  [
    'undoing',
    undoing,
    [
      'and this was reversed by ',
      'which could be abolished by ',
      'an effect that was partly prevented by ',
      'that is counteracted by the ',
    ],
  ],
  [
    'comparing',
    comparing,
    [
      ...['than ', 'superior to ', 'inferior to ', 'preferable to ', 'compared with ', 'in comparison to ', 'versus '],
      ...['comparing with ', 'vs. ', 'relative to ', 'in contrast to ', 'contrary to ', 'as opposed to ', 'unlike '],
      ...['instead of ', 'in keeping with ', 'than that seen in ', 'except for ', 'apart from ', 'over '],
      ...['with the exception of ', 'regardless of ', 'irrespective of ', 'independent of ', 'independently of '],
    ],
  ],
  [
    'absent',
    absent,
    [
      ...['no ', 'No ', 'without ', 'Without a known ', 'lack ', 'lacking any ', 'absence of ', 'negative for '],
      ...['free of ', 'devoid of ', 'neither ', 'without EGFR '],
    ],
  ],
  [
    'unnamed',
    unnamed,
    [
      ...['other mechanisms that ', 'further factors which ', 'Additional causes that may ', 'many changes that '],
      ...['several events which ', 'various pathways that ', 'different mechanisms that ', 'some factor that '],
      'number of causes that ',
    ],
  ],
  [
    'acquiring',
    acquiring,
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
    acquired,
    [
      ...['acquired ', 'Secondary ', 'acquired or intrinsic ', 'development of ', 'emergence of '],
      ...['evolution of ', 'appearance of drug '],
    ],
  ],
  [
    'haver',
    haver,
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
  ['setting', setting, ['in ', 'within ', 'among ', 'In resistant ', 'among the many ']],
  [
    'rare',
    rare,
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
    untouched,
    ['do not alter ', 'does not affect the ', 'did not change ', 'don’t involve ', 'doesn’t require an '],
  ],
  ['excluded', excluded, ['mutually exclusive with ', 'Mutually exclusive to the ', 'mutually exclusive of ']],
  [
    'population',
    population,
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
    ofDrug,
    [
      ...['inhibitors of ', 'a blocker of ', 'antagonists of ', 'an agonist of the ', 'degraders of ', 'of targeting '],
      ...['antibodies (mAbs) against ', 'antibody directed at ', 'agents targeting IDH1, ', 'drugs specific for '],
      ...['molecules against both ', 'a treatment directed against human ', 'therapies against growth factor ('],
    ],
  ],
  [
    'hitByDrug',
    hitByDrug,
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
    treated,
    [
      ...['sensitive to inhibition of the kinase ', 'resistance to blockade of ', 'susceptible to dual targeting of '],
      ...['responsive to suppression of ', 'a vulnerability to degradation of '],
    ],
  ],
  [
    'respondingTo',
    respondingTo,
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
  [
    'toBeHit',
    toBeHit,
    [
      'to potently block the enzyme ',
      'to bind to ',
      'its major target enzyme ',
      'their targets ',
      'to inhibit the long name (',
    ],
  ],
];
