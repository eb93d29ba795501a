import { fallenAfter } from '../../../server/src/core/claims/cues/direction/fallen.ts';
import { inTwoGroups } from '../../../server/src/core/claims/cues/direction/twoGroups.ts';
import { modifiedNounBefore } from '../../../server/src/core/claims/cues/noEffect/attributive.ts';
import { undirectedChangeBefore, variesAfter } from '../../../server/src/core/claims/cues/noEffect/leftOpen.ts';
import { cellDonors, progressedPatients } from '../../../server/src/core/claims/cues/noEffect/occasion.ts';
import { denialBefore, deniedCauseBefore } from '../../../server/src/core/claims/cues/noEffect/onlyNamed.ts';
import {
  countAfter,
  countBefore,
  shareBefore,
  shareOfGroup,
} from '../../../server/src/core/claims/cues/noEffect/proportion.ts';
import { thoseWithout } from '../../../server/src/core/claims/cues/noEffect/thoseWithout.ts';
import {
  aimBefore,
  associationSought,
  definitionBefore,
  inquiryAfter,
  inquiryBefore,
  knowledgeSought,
  markersSought,
  mechanismsSought,
} from '../../../server/src/core/claims/cues/noEffect/topic.ts';
import { isWanted } from '../../../server/src/core/claims/evidence/elsewhere.ts';
import {
  bearersBefore,
  causesBefore,
  meansAfter,
  treatmentsBefore,
} from '../../../server/src/core/claims/layout/leadWords.ts';
import { answeringWords } from '../../../server/src/core/mentions/drugClass/classWords.ts';
import type { SignPhrases } from './signPhrases.ts';

/** Words of the expressions around words of effect, evidence and layout: each must be let through by the sign of its expression. */
export const cueSigns: readonly SignPhrases[] = [
  [
    'varies',
    variesAfter,
    [' to D is variable', ' of X to D varies', ' was inconsistent', ' remains unpredictable', ' in tumours differs'],
  ],
  [
    'inTwoGroups',
    inTwoGroups,
    [
      ' was 18.9 months with D versus 10.2 months with E',
      ' of 3 years on D compared with 1 year on E',
      ' was 20% in patients with X vs 40% in others',
    ],
  ],
  [
    'fallenAfter',
    fallenAfter,
    [
      ' proliferation by D fell.',
      ' proliferation by D decreased in cells',
      ' EGFR by D was markedly reduced in cells',
      ' growth by D was lower in those',
    ],
  ],
  [
    'thoseWithout',
    thoseWithout,
    [' to those without.', ' in patients lacking it.', ' in tumours without the mutation,', ' for others without it)'],
  ],
  [
    'openly',
    undirectedChangeBefore,
    [
      ...['changes in ', 'Change of the ', 'variations in ', 'variation of drug ', 'variability in '],
      ...['alterations of ', 'alteration in ', 'heterogeneity of '],
    ],
  ],
  [
    'askedAtLength',
    associationSought,
    ['examine the association between ', 'Assess possible links between A and ', 'study relationships between B and '],
  ],
  [
    'isWanted',
    isWanted,
    [
      'must be overcome',
      'should be circumvented',
      'needs to be addressed',
      'have to be tackled',
      'remains to be solved',
      'are yet to be overcome',
      'there is a need to ',
      'there remains still a great need for ',
      'strategies to do so are being developed',
      'approaches that work are under investigation',
      'could be exploited to ',
      'may then be harnessed to ',
      'might be leveraged in part to ',
      'may result in the development of ',
      'should guide the development of ',
      'shift has been away from ',
      'shifted towards ',
      'are interested in understanding ',
    ],
  ],
  [
    'causeBefore',
    deniedCauseBefore,
    ['no marker of ', 'any known mechanism of ', 'Without mutations for drug ', 'no genes of '],
  ],
  ['denialBefore', denialBefore, ['no ', 'any molecular ', 'Without ']],
  [
    'inquiry',
    inquiryBefore,
    [
      ...['a study of ', 'studies of ', 'analysis of ', 'analyses of ', 'tested for ', 'assessment of ', 'evaluated '],
      ...[
        'examined ',
        'screening for ',
        'determined ',
        'measuring ',
        'investigation of ',
        'addressed ',
        'research on ',
      ],
    ],
  ],
  [
    'inquiredInto',
    inquiryAfter,
    [
      ...[' was assessed', ' were then measured', ' is studied', ' are defined', ' to gefitinib was tested'],
      ...[
        ' towards both drugs were examined',
        ' IC50',
        ' assay',
        ' curves',
        ' testing',
        ' screen',
        ' experiments',
        ' data',
      ],
    ],
  ],
  [
    'causesBefore',
    causesBefore,
    ['Several changes', 'Mechanisms of', 'In melanoma, the following ', 'These ', 'Known markers of ', 'miRNAs that '],
  ],
  [
    'bearersBefore',
    bearersBefore,
    [
      'Tumours with the following alterations are ',
      'Cells that express any of these mutations do not ',
      'Patients harbouring one of the following KRAS mutations ',
      'Tumours that have these changes ',
      'Cells expressing these transporters ',
    ],
  ],
  [
    'meansAfter',
    meansAfter,
    [
      ...[' arises through', ' is caused by several mutations', ' has many causes', ' have two known mechanisms'],
      ...[' involves these pathways', ' is due to', ' in melanoma is linked to genes such as', ' comes from'],
      ...[' is the result of', ' is associated with changes, namely', ' includes three mechanisms', ' goes via'],
    ],
  ],
  [
    'treatmentsBefore',
    treatmentsBefore,
    ['The drugs that ', 'Known inhibitors which can ', 'In CLL, agents able to ', 'TKIs that '],
  ],
  [
    'afterNoun',
    modifiedNounBefore,
    ['In patients with metastatic disease ', 'Among tumours ', 'given. For lung cancers ', 'of acute leukaemias '],
  ],
  ['ways', mechanismsSought, ['insights into the mechanisms of ', 'identify mechanisms behind acquired ']],
  ['wishedFor', aimBefore, ['so that drugs can be chosen to ', 'so as to ']],
  [
    'learnt',
    knowledgeSought,
    ['an understanding of acquired ', 'knowledge on ', 'new insights into intrinsic and acquired '],
  ],
  [
    'soughtMarkers',
    markersSought,
    [
      'the identification of biomarkers of ',
      'Validate new predictors for ',
      'a need for reliable markers of acquired ',
    ],
  ],
  ['defined', definitionBefore, ['defined as ', 'criteria for a ', 'endpoint was ', 'endpoints were ']],
  [
    'relativeCourse',
    progressedPatients,
    ['who had progressed', 'whose disease has relapsed', 'who relapsed on', 'who relapsed under'],
  ],
  [
    'ofWhoseCells',
    cellDonors,
    ['increased A on cells from patients who developed ', 'induced it from patients that had acquired B '],
  ],
  [
    'answering',
    answeringWords,
    [
      'resistance to ',
      'Sensitivity of such cells towards ',
      'hypersensitive to selective ',
      'benefited from ',
      'refractory to ',
    ],
  ],
  ['shareBefore', shareBefore, ['12% of ', 'in 4.5 % of all ']],
  ['countBefore', countBefore, ['1 of 4 patients ', 'one out of the twelve ', '3/10 ', 'two / five (of these) ']],
  [
    'ofSome',
    shareOfGroup,
    ['Of 9 patients with X, two ', 'seen. Of the ten tumours that had Y, only three (30%) then '],
  ],
  ['countAfter', countAfter, [' in 1 of 4', ' was seen by only two out of the ten', ' in 3/10']],
];
