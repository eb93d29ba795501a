import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DrugClass } from '../../knowledge/records.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import { traitsIn } from '../../mentions/drugClass/classTraits.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import { placesFound } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { classAgainst } from './drugAgainstClass.ts';
import { classOfOtherTrait } from './otherTrait.ts';
import { classOf } from './sourcedClass.ts';
import { statedActions } from './statedAction.ts';
import { statedClasses } from './statedClass.ts';
import { statedTargets } from './statedTarget.ts';
import { statedTraits } from './statedTrait.ts';

/** What a text states about a drug, and the class in the base that contradicts it. */
interface Mismatch {
  readonly drug: Mention;
  readonly words: string;
  readonly prose: Span;
  readonly against: DrugClass;
}

/** The contradicting class, if every class that the words may mean is contradicted. */
function againstAll(knowledge: Knowledge, stated: readonly string[], drug: Mention): DrugClass | undefined {
  const classes = stated.flatMap((id) => classOf(id, knowledge) ?? []);
  const against = classes.map((one) => classAgainst(drug.ids[0]!, one, knowledge));
  return classes.length > 0 && classes.length === stated.length && against.every(Boolean) ? against[0] : undefined;
}

/** The words as in mid-sentence: the capital of "Second-generation" is that of the sentence. */
const inSentence = (words: string): string =>
  traitsIn(words).length > 0 ? words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) : words;

/** The contradicted statements of a block on drug classes; for each drug the first one. */
function mismatchesIn(context: RuleContext, block: number): readonly Mismatch[] {
  const { knowledge } = context;
  const found: Mismatch[] = [
    ...[...statedClasses(context, block), ...statedTargets(context, block), ...statedActions(context, block)].flatMap(
      ({ stated, drug, words, prose }) => {
        const against = againstAll(knowledge, stated, drug);
        return against ? [{ drug, words, prose, against }] : [];
      },
    ),
    ...[...statedTraits(context, block)].flatMap(({ trait, among, drug, words, prose }) => {
      const against = classOfOtherTrait(drug.ids[0]!, trait, among, knowledge);
      return against ? [{ drug, words, prose, against }] : [];
    }),
  ].filter(({ drug }) => !isQuoted(context, drug));
  return found.filter(({ drug }, index) => found.findIndex((one) => one.drug === drug) === index);
}

/** WHO ATC, USAN and the labels of regulators give each drug its class; the row of the class names what was looked up. */
export const drugClassMismatch = defineRule({
  id: 'drug/class-mismatch',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'A drug in a class or generation that it does not belong to',
  why: 'A drug in the wrong class misleads about its target and its resistance. Read are the plain ways to state a class: “ALK inhibitors such as …”, “the ALK inhibitor …”, “…, an ALK inhibitor”, “…, an inhibitor of ALK”, and for antibodies and selective inhibitors “… targets ALK”; and what sets a class apart from its sisters, with or without the target: “the third-generation inhibitor …”, “…, a covalent inhibitor”, “type II inhibitors (…)”. Reported is a drug that the knowledge base has in another generation of the same class, or in one that binds in another way, or whose targets, none of them, are those of the class; only where the base has a source for the class of the drug. Drugs of many targets are left alone.',
  examples: [
    { text: 'The ⟦first-generation EGFR TKI osimertinib⟧ failed.' },
    { text: 'Patients took ⟦aromatase inhibitors such as tamoxifen⟧.' },
    { text: 'In trials ⟦trametinib, a BRAF inhibitor⟧, failed.' },
    { text: 'Aminoglutethimide and ⟦letrozole, an inhibitor of CYP17A1⟧, lower oestrogen.' },
    { text: 'Patients took ⟦tamoxifen, a selective estrogen receptor degrader⟧.' },
    { text: 'The ⟦second-generation inhibitor lorlatinib⟧ enters the brain.' },
    { text: 'The ⟦covalent BTK inhibitor pirtobrutinib⟧ was given.' },
    { text: 'The covalent BTK inhibitor nemtabrutinib was given.', note: 'no source was looked up for how it binds' },
    { text: '⟦Inhibitors of type I, namely quizartinib⟧, bind the active form.' },
    { text: '⟦Steroidal aromatase inhibitors (anastrozole⟧) failed.' },
    { text: '⟦Osimertinib is a BRAF inhibitor⟧.' },
    { text: 'The ⟦anti-HER2 antibody cetuximab⟧ failed.' },
    { text: '⟦Trametinib targets BRAF⟧.' },
    { text: 'Trametinib inhibits ERK, and it targets BRAF-mutant melanoma.', note: 'what it stops below, and where' },
    { text: 'The third-generation EGFR TKI osimertinib failed.' },
    { text: 'Type I (midostaurin, crenolanib) and type II (quizartinib) inhibitors of FLT3 differ.' },
    { text: 'Compared with gefitinib, a third-generation inhibitor prolonged survival.', note: 'of a drug not named' },
    {
      text: 'In trials entrectinib, a second-generation ROS1 inhibitor, failed.',
      note: 'generations are counted by target',
    },
    { text: 'In trials abiraterone, an inhibitor of CYP17A1 and CYP11B1, failed.' },
    {
      text: 'In trials lapatinib, a P-gp inhibitor, failed.',
      note: 'drugs of many kinds keep transporters from pumping',
    },
    { text: 'In trials lapatinib, an EGFR inhibitor, failed.', note: 'most inhibitors of kinases hit several' },
    { text: 'In trials raltitrexed, a TS inhibitor, failed.' },
    { text: 'In trials abiraterone, an androgen receptor pathway inhibitor, failed.' },
    { text: 'Patients took tamoxifen, an aromatase inhibitor, or both.', note: 'a list' },
    { text: 'After tamoxifen, an aromatase inhibitor is given.', note: 'of another drug' },
    { text: 'Alternatives to aromatase inhibitors, such as tamoxifen, exist.', note: 'examples of another noun' },
    { text: 'Doublets with MEK inhibitors (dabrafenib/trametinib) are standard.', note: 'the doublets' },
    { text: 'They took a MEK inhibitor (dabrafenib/trametinib or encorafenib/binimetinib).', note: 'one of each pair' },
    { text: 'They took ⟦MEK inhibitors (dabrafenib⟧/trametinib).' },
    { text: 'Patients took BRAF inhibitors plus trametinib.' },
    { text: 'Patients took BRAF inhibitors and trametinib, a MEK inhibitor.' },
  ],
  *check(context) {
    const { knowledge } = context;
    const found = placesFound(context, 'drug/class-mismatch', (_, block) =>
      mismatchesIn(context, block).map(({ against, drug, prose, words }) => {
        const [id, release] = [drug.ids[0]!, knowledge.origin(against.id)?.release.date];
        const message = `${knowledge.label(id)} is curated as ${against.name}, not as ${inSentence(words)}${release ? ` (data of ${release})` : ''}.`;
        return { prose, message, data: [id, against.id] };
      }),
    );
    for (const { span, message, data } of found) yield { span, message, data };
  },
});
