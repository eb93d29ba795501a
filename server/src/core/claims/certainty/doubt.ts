/**
 * Why a claim is not held against its writer, with the word that gives rise to the doubt if it is one word.
 *
 * - `stance`: it is hedged, denied, asked or told as the view of others.
 * - `relation`: it is of a kind that evidence cannot disagree with.
 * - `place`: it is in a heading, or in a cell without the row of its table.
 * - `names`: its cause or its treatment is not named.
 * - `quoted`: it is in the words of others.
 * - `joined`: no words join cause, effect and treatment as a plain statement does.
 * - `row`: the row of its table, or what stands above, says more.
 * - `around`: its heading or the sentences beside it may mean something else (`surroundings.ts`).
 * - `qualified`, `laboratory`, `takenBack`, `changed`: a word sets it apart from what holds in general (`words/qualifying.ts`).
 * - `more`: a word is none of those of which a plain statement is made (`words/plainWords.ts`).
 * - `treatments`, `causes`: another treatment, or another cause, is named (`only/`).
 * - `cause`: it is not told as the cause (`toldAsCause.ts`, `wordings/`).
 */
export interface Doubt {
  readonly kind:
    | 'stance'
    | 'relation'
    | 'place'
    | 'names'
    | 'quoted'
    | 'joined'
    | 'row'
    | 'around'
    | 'qualified'
    | 'laboratory'
    | 'takenBack'
    | 'changed'
    | 'more'
    | 'treatments'
    | 'cause'
    | 'causes';
  readonly word?: string;
}
