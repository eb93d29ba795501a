import { anyOf } from '../../text/anyOf.ts';
import { type Guarded, guarded } from '../../text/guarded.ts';
import type { ChangeKind } from './changeWords.ts';

/** A thing on which a treatment depends, and the mechanisms of resistance that its changes are. */
export interface MechanismTopic {
  readonly words: Guarded;
  /** The mechanism that the words describe without a change: "efflux of the drug". */
  readonly mechanism?: string;
  /** The mechanism that each kind of change is; other kinds are not read. */
  readonly mechanismByChange: Readonly<Partial<Record<ChangeKind, string>>>;
  /** Whether "it is altered" describes the mechanism, as "altered" does. */
  readonly readsVerbs?: boolean;
}

const treatment = '(?:anti-?cancer|anti-?tumou?r|antineoplastic|chemotherapeutic|chemotherapy|cytotoxic|therapeutic)';
/** "the drug", "chemotherapeutic agents"; what is said of a drug by its name is a claim. */
export const anyDrug = anyOf(
  `(?:the|these|such|a|many|most|several)\\s(?:${treatment}\\s)?drugs?`,
  `(?:(?:the|these|such|a|many|most|several)\\s)?${treatment}\\s(?:agents?|compounds?|drugs?)`,
  'drugs?',
);
const inCell =
  '(?:\\s(?:in|inside|within|into|from|out\\sof)\\s(?:the\\s|an?\\s)?(?:(?:cancer|tumou?r|target|malignant|resistant)\\s)?cells?)?';

const named = (sign: RegExp, ...forms: readonly string[]): Guarded =>
  guarded(sign, new RegExp(`(?<![a-z\\d-])${anyOf(...forms)}(?![a-z\\d])`, 'gi'));

const pump = anyOf(
  '(?:ABC|ATP-binding\\scassette(?:\\s\\(ABC\\))?|ATP-dependent)\\s(?:(?:drug|efflux|membrane|multidrug)\\s){0,2}(?:transporters?|pumps?)',
  '(?:(?:multi)?drug|membrane)\\s(?:efflux\\s)?(?:transporters?|pumps?)',
  'efflux\\s(?:transporters?|pumps?)',
);

/** The things whose changes are mechanisms of resistance. */
export const mechanismTopics: readonly MechanismTopic[] = [
  {
    words: named(
      /efflux|export|extrusion|expulsion|ejection/i,
      `(?:efflux|export|extrusion|expulsion|ejection)\\sof\\s${anyDrug}${inCell}`,
      `drug\\s(?:efflux|export|extrusion|expulsion|ejection)`,
    ),
    mechanism: 'mechanism:drug-efflux',
    mechanismByChange: { more: 'mechanism:drug-efflux', other: 'mechanism:drug-efflux' },
  },
  {
    words: named(/transporter|pump/i, `${pump}(?:\\s(?:proteins?|genes?|expression))?`),
    mechanismByChange: { more: 'mechanism:abc-transporter-overexpression', other: 'mechanism:drug-efflux' },
  },
  {
    words: named(
      /uptake|influx|import|entry|transport/i,
      `(?:(?:intra)?cellular\\s)?drug\\s(?:uptake|influx|import|entry)`,
      'cellular\\s(?:uptake|influx)',
      `(?:uptake|influx|import|entry)\\sof\\s${anyDrug}${inCell}`,
      '(?:drug\\s)?(?:uptake|influx)\\s(?:transporters?|carriers?)',
      '(?:drug|membrane)\\stransport(?:\\ssystems?)?|transport\\ssystems?',
    ),
    mechanismByChange: { less: 'mechanism:reduced-drug-uptake', other: 'mechanism:reduced-drug-uptake' },
  },
  {
    words: named(
      /accumulation|concentration|level|retention/i,
      `(?:intra)?cellular\\s(?:drug|platinum|Pt)\\s(?:accumulation|concentrations?|levels?|retention)`,
      `(?:intra)?cellular\\s(?:accumulation|concentrations?|levels?|retention)\\sof\\s${anyDrug}`,
      `(?:accumulation|concentrations?|levels?|retention)\\sof\\s${anyDrug}\\s(?:in|inside|within)\\s(?:the\\s)?(?:(?:cancer|tumou?r|target|malignant|resistant)\\s)?cells?`,
    ),
    mechanismByChange: { less: 'mechanism:reduced-drug-accumulation' },
  },
  {
    words: named(
      /inactivation|detoxif|degradation|deactivation|metaboli/i,
      `(?:inactivation|detoxification|degradation|metabolism)\\sof\\s${anyDrug}`,
      `drug\\s(?:degradation|deactivation|inactivation|detoxification)`,
      '(?:drug[-\\s](?:metaboli[sz]ing|inactivating|detoxifying)|detoxifying|detoxification)\\senzymes?',
    ),
    mechanismByChange: { more: 'mechanism:drug-metabolism', other: 'mechanism:drug-metabolism' },
  },
  {
    words: named(
      /target|drug-binding/i,
      '(?:drug|therapeutic)\\stargets?(?:\\s(?:genes?|proteins?|molecules?|enzymes?|sites?))?',
      'target\\s(?:molecules?|enzymes?|proteins?|receptors?|antigens?)|targets?\\sof\\s(?:the\\s)?(?:drugs?|therapy|treatment)',
      'drug-binding\\s(?:pockets?|sites?|domains?|regions?)',
      // Not "the target of miR-21" or "target genes".
      '(?<=\\s(?:of|in|to)\\s(?:the|its|their)\\s)target(?=[.,;:)]|\\s(?:and|or|by|itself|is|can|may)\\s)',
    ),
    mechanismByChange: {
      more: 'mechanism:target-overexpression',
      other: 'mechanism:target-alteration',
      mutated: 'mechanism:target-mutation',
      amplified: 'mechanism:target-amplification',
      lost: 'mechanism:target-loss',
    },
    readsVerbs: true,
  },
  {
    words: named(
      /anti-?apoptotic|prosurvival/i,
      '(?:anti-?apoptotic|prosurvival)\\s(?:proteins?|genes?|factors?|molecules?)',
    ),
    mechanismByChange: { more: 'mechanism:apoptosis-evasion' },
  },
  {
    words: named(/pro-?apoptotic/i, 'pro-?apoptotic\\s(?:proteins?|genes?|factors?|molecules?)'),
    mechanismByChange: { less: 'mechanism:apoptosis-evasion', lost: 'mechanism:apoptosis-evasion' },
  },
  {
    words: named(
      /checkpoint/i,
      '(?:(?:alternative|additional|other|inhibitory)\\s(?:immune\\s)?|immune\\s)checkpoints?(?:\\s(?:molecules?|proteins?|receptors?))?',
    ),
    mechanismByChange: { more: 'mechanism:upregulated-checkpoints' },
  },
  {
    words: named(
      /repair/i,
      'repair\\sof\\s(?:the\\s)?(?:(?:[a-z]+-induced|DNA)\\s){0,2}(?:damage|lesions?|adducts?|breaks?)',
      'DNA\\srepair\\s(?:enzymes?|proteins?|genes?)|DNA\\sreparation',
    ),
    mechanismByChange: { more: 'mechanism:dna-repair' },
  },
  {
    words: named(
      /alternat|parallel|compensatory|complementary|redundant/i,
      '(?:alternat(?:iv)?e|parallel|compensatory|complementary|redundant)(?:\\s(?:or|and)\\s(?:alternat(?:iv)?e|parallel|compensatory))?\\s(?:(?:signal{1,2}ing|survival|growth|oncogenic|kinase)\\s){0,2}(?:pathways?|routes?|cascades?|kinases?|receptors?|signal{1,2}ing)',
    ),
    mechanismByChange: { more: 'mechanism:bypass-signaling' },
  },
  {
    words: named(
      /mi(?:cro-?)?RNA|miRs|lncRNA|ncRNA|coding\sRNA/i,
      '(?:(?:specific|certain|several|some|various|many)\\s)?(?:mi(?:cro-?)?RNAs?|miRs|lncRNAs?|ncRNAs?|(?:long\\s)?non-?coding\\sRNAs?)(?:\\sexpression)?',
    ),
    mechanismByChange: { other: 'mechanism:noncoding-rna-dysregulation' },
  },
];
