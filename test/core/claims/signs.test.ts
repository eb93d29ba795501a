import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { absent, rare, untouched } from '../../../server/src/core/claims/arguments/absence.ts';
import {
  excluded,
  givenAhead,
  hitByDrug,
  ofDrug,
  toBeHit,
  treated,
} from '../../../server/src/core/claims/arguments/bystanders.ts';
import { comparing } from '../../../server/src/core/claims/arguments/comparison.ts';
import { haver, population } from '../../../server/src/core/claims/arguments/populations.ts';
import { unnamed } from '../../../server/src/core/claims/arguments/subjects.ts';
import { acquired, acquiring, setting } from '../../../server/src/core/claims/arguments/withoutBearers.ts';
import { behindNoun } from '../../../server/src/core/claims/cues/attributive.ts';
import { openly } from '../../../server/src/core/claims/cues/leftOpen.ts';
import { ofWhoseCells, relativeCourse } from '../../../server/src/core/claims/cues/occasion.ts';
import { countAhead, countBehind, shareAhead } from '../../../server/src/core/claims/cues/proportion.ts';
import { causeAhead, denialAhead } from '../../../server/src/core/claims/cues/reference.ts';
import {
  askedAtLength,
  defined,
  inquiredInto,
  inquiry,
  learnt,
  soughtMarkers,
  ways,
  wishedFor,
} from '../../../server/src/core/claims/cues/topic.ts';
import { isWanted } from '../../../server/src/core/claims/evidence/elsewhere.ts';
import {
  bearersAhead,
  causesAhead,
  meansBehind,
  treatmentsAhead,
} from '../../../server/src/core/claims/layout/leadWords.ts';
import { askedOf } from '../../../server/src/core/claims/sentence/readOvercoming.ts';
import { answering } from '../../../server/src/core/mentions/drugClass/classWords.ts';
import { opened } from '../../../server/src/core/mentions/state/stateWords.ts';
import { rules } from '../../../server/src/core/rules/index.ts';
import type { Guarded } from '../../../server/src/core/text/guarded.ts';

/** Words that the expressions have, in every kind: each must be let through by the sign. */
const phrases: readonly (readonly [name: string, guarded: Guarded, texts: readonly string[]])[] = [
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
    'openly',
    openly,
    [
      ...['changes in ', 'Change of the ', 'variations in ', 'variation of drug ', 'variability in '],
      ...['alterations of ', 'alteration in ', 'heterogeneity of '],
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
  [
    'askedAtLength',
    askedAtLength,
    ['examine the association between ', 'Assess possible links between A and ', 'study relationships between B and '],
  ],
  ['setting', setting, ['in ', 'within ', 'among ', 'In resistant ', 'among the many ']],
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
  [
    'causeAhead',
    causeAhead,
    ['no marker of ', 'any known mechanism of ', 'Without mutations for drug ', 'no genes of '],
  ],
  ['denialAhead', denialAhead, ['no ', 'any molecular ', 'Without ']],
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
    'givenAhead',
    givenAhead,
    ['sensitivity to ', 'resistant towards ', 'susceptible to both ', 'response to ', 'refractory against '],
  ],
  [
    'inquiry',
    inquiry,
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
    inquiredInto,
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
    'causesAhead',
    causesAhead,
    ['Several changes', 'Mechanisms of', 'In melanoma, the following ', 'These ', 'Known markers of ', 'miRNAs that '],
  ],
  [
    'bearersAhead',
    bearersAhead,
    [
      'Tumours with the following alterations are ',
      'Cells that express any of these mutations do not ',
      'Patients harbouring one of the following KRAS mutations ',
      'Tumours that have these changes ',
      'Cells expressing these transporters ',
    ],
  ],
  [
    'meansBehind',
    meansBehind,
    [
      ...[' arises through', ' is caused by several mutations', ' has many causes', ' have two known mechanisms'],
      ...[' involves these pathways', ' is due to', ' in melanoma is linked to genes such as', ' comes from'],
      ...[' is the result of', ' is associated with changes, namely', ' includes three mechanisms', ' goes via'],
    ],
  ],
  [
    'treatmentsAhead',
    treatmentsAhead,
    ['The drugs that ', 'Known inhibitors which can ', 'In CLL, agents able to ', 'TKIs that '],
  ],
  [
    'behindNoun',
    behindNoun,
    ['In patients with metastatic disease ', 'Among tumours ', 'given. For lung cancers ', 'of acute leukaemias '],
  ],
  ['ways', ways, ['insights into the mechanisms of ', 'identify mechanisms behind acquired ']],
  [
    'askedOf',
    askedOf,
    [
      'we investigated cells and the potential of adding A to ',
      'Assessing the feasibility of B to ',
      'tests the ability of C to ',
    ],
  ],
  ['wishedFor', wishedFor, ['so that drugs can be chosen to ', 'so as to ']],
  ['learnt', learnt, ['an understanding of acquired ', 'knowledge on ', 'new insights into intrinsic and acquired ']],
  [
    'soughtMarkers',
    soughtMarkers,
    [
      'the identification of biomarkers of ',
      'Validate new predictors for ',
      'a need for reliable markers of acquired ',
    ],
  ],
  ['defined', defined, ['defined as ', 'criteria for a ', 'endpoint was ', 'endpoints were ']],
  [
    'relativeCourse',
    relativeCourse,
    ['who had progressed', 'whose disease has relapsed', 'who relapsed on', 'who relapsed under'],
  ],
  [
    'ofWhoseCells',
    ofWhoseCells,
    ['increased A on cells from patients who developed ', 'induced it from patients that had acquired B '],
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
  [
    'answering',
    answering,
    [
      'resistance to ',
      'Sensitivity of such cells towards ',
      'hypersensitive to selective ',
      'benefited from ',
      'refractory to ',
    ],
  ],
  ['shareAhead', shareAhead, ['12% of ', 'in 4.5 % of all ']],
  ['countAhead', countAhead, ['1 of 4 patients ', 'one out of the twelve ', '3/10 ', 'two / five (of these) ']],
  ['countBehind', countBehind, [' in 1 of 4', ' was seen by only two out of the ten', ' in 3/10']],
  [
    'opened',
    opened,
    [' of ', ' in the ', ' within the kinase domain of ', ' involving ', ' affecting human ', ' of genes such as '],
  ],
];

/** The places of a text that expressions on what stands before or behind a word are tried at. */
function* places(text: string): Iterable<string> {
  for (const { index } of text.matchAll(/(?<=\s)(?=\S)|(?=\s)/gu)) {
    yield text.slice(Math.max(0, index - 135), index);
    yield text.slice(index, index + 90);
  }
}

const statements = readFileSync(path.join(__dirname, 'statements.tsv'), 'utf8');
const texts = [statements, ...rules.flatMap((rule) => rule.examples.map(({ text }) => text))];
const tried = texts.flatMap((text) => [...places(text)]);

describe.each(phrases)('the sign of the expression "%s"', (_, { sign, pattern }, own) => {
  it.each(own.flatMap((text) => [text, text.toUpperCase()]))('lets through what it reads: %s', (text) => {
    expect(sign.test(text) || !pattern.test(text)).toBe(true);
  });

  it('is tried with what the expression reads', () => {
    expect(own.filter((text) => !pattern.test(text))).toEqual([]);
  });

  it('hides nothing in texts', () => {
    expect(tried.filter((text) => pattern.test(text) && !sign.test(text))).toEqual([]);
  });
});
