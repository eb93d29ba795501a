import type * as v from 'valibot';
import type { OverlayName, overlays } from '../overlayRecords.ts';
import type { TableName, tables } from '../records.ts';
import type { PlacedRecord } from '../validate.ts';

/** All tables after the schema check, with the places of their rows. */
export type PlacedTables = { readonly [T in TableName]: readonly PlacedRecord<v.InferOutput<(typeof tables)[T]>>[] };
export type PlacedOverlays = {
  readonly [O in OverlayName]: readonly PlacedRecord<v.InferOutput<(typeof overlays)[O]>>[];
};
