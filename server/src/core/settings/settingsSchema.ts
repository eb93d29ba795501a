import * as v from 'valibot';
import { citationScopes, defaultSettings, journalNames, presetNames, runModes, severities } from './settings.ts';

const SeverityOrOff = v.picklist([...severities, 'off']);

/** The one description of every setting, from which the reader, VS Code's settings page and the JSON Schema are derived. */
export const SettingsSchema = v.object({
  enable: v.pipe(
    v.optional(v.boolean(), defaultSettings.enable),
    v.description('Recognise names and report findings.'),
  ),
  preset: v.pipe(
    v.optional(v.picklist(presetNames), defaultSettings.preset),
    v.description(
      'How strict the rules are: `draft` leaves out what is settled at the end, `review` has each rule at the severity of its page, `submission` makes warnings of what editors send back.',
    ),
  ),
  journal: v.pipe(
    v.optional(v.picklist(journalNames), defaultSettings.journal),
    v.description(
      'The journal that the manuscript is written for, where its guidelines for authors ask for more: `gmb` (Genetics and Molecular Biology), `jci` (The Journal of Clinical Investigation), `leukemia` (Leukemia).',
    ),
  ),
  rules: v.pipe(
    v.optional(v.record(v.string(), SeverityOrOff), {}),
    v.description('Severity of single rules, for example `{"drug/brand": "off", "claim/uncited": "information"}`.'),
  ),
  allow: v.pipe(
    v.optional(v.record(v.string(), v.array(v.string())), {}),
    v.description(
      'Spellings that single rules leave alone, capitals counting, for example `{"drug/brand": ["Abraxane"], "gene/alias": ["HER2"]}`.',
    ),
  ),
  claims: v.pipe(
    v.optional(
      v.object({
        citationScope: v.pipe(
          v.optional(v.picklist(citationScopes), defaultSettings.claims.citationScope),
          v.description(
            'How near a citation must stand for a claim to count as cited: in its sentence, there or in the next, or anywhere in its paragraph. The default is the paragraph: one citation often closes a run of sentences, and the narrower scopes report what it covers.',
          ),
        ),
      }),
      defaultSettings.claims,
    ),
    v.description('How claims are judged.'),
  ),
  citations: v.pipe(
    v.optional(
      v.object({
        bibliographies: v.pipe(
          v.optional(v.array(v.string()), []),
          v.description(
            'Bibliography files besides those that a manuscript (`bibliography:` in its front matter) or its project (`_quarto.yml`, `myst.yml`) names; relative to the manuscript or the workspace folder.',
          ),
        ),
        complete: v.pipe(
          v.optional(v.boolean(), defaultSettings.citations.complete),
          v.description('Offer citation keys after `@`. Switch it off where another extension offers them.'),
        ),
      }),
      defaultSettings.citations,
    ),
    v.description('How citations are completed and checked.'),
  ),
  maxFileSize: v.pipe(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1000)), defaultSettings.maxFileSize),
    v.description('Documents longer than this many characters are not analysed; the editor says so.'),
  ),
  exclude: v.pipe(
    v.optional(v.array(v.string()), []),
    v.description(
      'Manuscripts that are not checked, in the patterns of `.gitignore`, seen from the workspace folder or from the folder of the project file that says so.',
    ),
  ),
  run: v.pipe(
    v.optional(v.picklist(runModes), defaultSettings.run),
    v.description(
      'When an editor shows new findings: as you type (but not in the paragraph that you are writing), when you save, or when you run the command “Check Manuscript”.',
    ),
  ),
  maxProblems: v.pipe(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), defaultSettings.maxProblems),
    v.description(
      'An editor shows at most this many findings of one document, the gravest first; the status tells of the others.',
    ),
  ),
  semanticHighlighting: v.pipe(
    v.optional(v.boolean(), defaultSettings.semanticHighlighting),
    v.description('Colour genes, drugs, mutations, mechanisms and diseases in the text.'),
  ),
  previewTooltips: v.pipe(
    v.optional(v.boolean(), defaultSettings.previewTooltips),
    v.description('Explain names in the Markdown preview: a dotted line below them, and a short card as tooltip.'),
  ),
});
