import { lossClauseAfter } from '../../../server/src/core/claims/arguments/absence/absenceStated.ts';
import { independenceBefore } from '../../../server/src/core/claims/arguments/absence/absent.ts';
import { lowerLevelAfter } from '../../../server/src/core/claims/arguments/absence/lack.ts';
import { lostKindBefore } from '../../../server/src/core/claims/arguments/absence/lostKind.ts';
import { correlationAfter } from '../../../server/src/core/claims/arguments/bearers/preexisting.ts';
import {
  earlierTreatmentBefore,
  notGivenBefore,
} from '../../../server/src/core/claims/arguments/treatments/treatments.ts';
import { goneAfter } from '../../../server/src/core/claims/cues/noEffect/retraction.ts';
import { ownBearers } from '../../../server/src/core/claims/sentence/pointingBack/aboutOthers.ts';
import { noCorrelation, noDifference } from '../../../server/src/core/claims/sentence/readers/readNoDifference.ts';
import { shrankAfter } from '../../../server/src/core/claims/sentence/readers/readShrinkage.ts';
import { regained, undone } from '../../../server/src/core/claims/sentence/readers/readUndone.ts';
import {
  equalBefore,
  noEffectBefore,
  unchangedAfter,
} from '../../../server/src/core/claims/sentence/stance/denialPhrases.ts';
import { doubtedLater } from '../../../server/src/core/claims/sentence/stance/doubtedLater.ts';
import { unexplained } from '../../../server/src/core/claims/sentence/stance/negation.ts';
import { deniedLater, hedgedLater } from '../../../server/src/core/claims/sentence/stance/stance.ts';
import { studiedAfter, studiedBefore } from '../../../server/src/core/claims/sentence/stance/underStudy.ts';
import { ownClauseBefore } from '../../../server/src/core/claims/sentence/takenUp/readDenied.ts';
import type { SignPhrases } from './signPhrases.ts';

/** Words of the expressions that deny an effect, turn it, or tell whom it is of. */
export const denialSigns: readonly SignPhrases[] = [
  [
    'doubtedLater',
    doubtedLater,
    [
      ', but the difference was not significant',
      '; however, later cohorts gave conflicting results',
      ', although this could not be reproduced',
      ', but a subsequent trial was negative',
    ],
  ],
  [
    'ownClause',
    ownClauseBefore,
    ['; ', ', whereas ', ', but the ', ' while those with ', '; those of the activation loop ('],
  ],
  [
    'unexplained',
    unexplained,
    ['cannot, therefore, explain why some ', 'does not explain how ', 'fails to account for why '],
  ],
  [
    'hedgedLater',
    hedgedLater,
    [' to cytarabine may be caused', ' might derive', ' to D could in part result', ' may also be partly explained'],
  ],
  [
    'independentOf',
    independenceBefore,
    ['independent of ', 'irrespective of changes in the ', 'regardless of the levels of '],
  ],
  [
    'measuring',
    correlationAfter,
    [' did not correlate with ', ' levels predict ', ' was associated with ', ' is linked to '],
  ],
  [
    'lowerIn',
    lowerLevelAfter,
    [
      ' expression was lower in ',
      ' levels fall ',
      ' activity fell',
      ' mRNA levels declined',
      ' was expressed at lower levels in ',
    ],
  ],
  [
    'lossOfWhich',
    lossClauseAfter,
    [
      ', whose loss',
      ' and whose silencing',
      ', the deletion of which',
      ' inhibition of which',
      ' (DCK), loss of which',
    ],
  ],
  [
    'lostKind',
    lostKindBefore,
    [
      'loss of tumour suppressors such as ',
      'loss of complex members, for instance A or ',
      'defective repair genes, including A and ',
      'impaired receptor signalling (A, B, ',
      'knockdown of kinases (e.g. A and ',
      'inactivation of genes, among them ',
      'depletion of factors, namely ',
      'silencing of enzymes like ',
    ],
  ],
  [
    'receivedBefore',
    earlierTreatmentBefore,
    ['previously given ', 'already exposed to ', 'who had received ', 'first treated with ', 'initially on '],
  ],
  [
    'noEffect',
    noEffectBefore,
    [
      'not see any effect of X on ',
      'only a slight effect on the ',
      'no clear association between X and ',
      'neither study had effects of X ',
    ],
  ],
  [
    'unchanged',
    unchangedAfter,
    [' to it was unaltered', ' is not affected', ' remained the same', ' was largely intact', ' are hardly modified'],
  ],
  [
    'studiedBefore',
    studiedBefore,
    ['being tested to ', 'being actively explored as ', 'under active investigation to ', 'trials are evaluating '],
  ],
  [
    'studiedAfter',
    studiedAfter,
    [
      ' with it are ongoing',
      ' by D remains an active area of research',
      ' is now under way',
      ' with E is being tested',
    ],
  ],
  ['deniedLater', deniedLater, [', but it did not.', ' although they do not,', ', yet this could not do so']],
  [
    'ownBearers',
    ownBearers,
    [
      'Microsatellite-stable cells do',
      'However, normal cells ',
      'Patients treated ',
      'Tumours without ',
      'Parental lines ',
    ],
  ],
  [
    'undone',
    undone,
    [
      ...[
        ' to D was overcome',
        ' can be reversed',
        ' of cells to D has been abolished',
        ' to D, which was circumvented',
      ],
      ...[' was later abrogated', ' was not bypassed', ' to it is lost'],
    ],
  ],
  [
    'regained',
    regained,
    [
      ' to D was restored',
      ' was regained',
      ' can be rescued',
      ' to D had been recovered',
      ' was re-established',
      ' was reinstated',
    ],
  ],
  [
    'noDifference',
    noDifference,
    [' did not differ', ' alone does not significantly differ', ' was not clearly different'],
  ],
  [
    'noCorrelation',
    noCorrelation,
    [
      ' expression did not correlate with ',
      ' mRNA levels were not significantly associated with the median ',
      ' was not correlated with ',
    ],
  ],
  [
    'equalLevels',
    equalBefore,
    [
      ...[
        ' expression was similar in ',
        ' levels were comparable between resistant and ',
        ' activity is the same among ',
      ],
      ...[' levels were not different in ', ' expression of X was unchanged in ', ' frequency was very similar in '],
    ],
  ],
  [
    'notGiven',
    notGivenBefore,
    [
      'not fit for intensive ',
      'ineligible for ',
      'too frail to be considered fit for ',
      'unsuitable for treatment with ',
      'no candidates for ',
      'poor candidate for ',
      'cannot tolerate ',
      'unable to receive ',
      'not able to undergo ',
    ],
  ],
  [
    'gone',
    goneAfter,
    [
      ' through T790M has all but vanished',
      ' to D disappears',
      ' by X has largely ceased',
      ' is gone',
      ' then vanished',
    ],
  ],
  [
    'shrank',
    shrankAfter,
    [', disappeared', ' rapidly shrank', ' melted away', ' regressed', ' resolved', ', vanished'],
  ],
];
