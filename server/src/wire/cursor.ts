import type { Position } from './places.ts';

/** From client to server, optional: it releases held findings before the pause is over. */
export const cursorMethod = 'resistance/cursor';

/** New position of the cursor. */
export interface CursorParams {
  readonly uri: string;
  readonly position: Position;
}
