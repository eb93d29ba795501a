import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CompiledLayer, openLayer } from '../core/knowledge/layer.ts';

/** Returns the knowledge that the last build compiled. */
export function builtLayer(): CompiledLayer {
  const file = path.resolve(__dirname, '../../../dist/knowledge.bin');
  if (!existsSync(file)) throw new Error('There is no dist/knowledge.bin. Run `npm run build`.');
  const read = openLayer('shipped', readFileSync(file));
  if ('problem' in read) throw new Error(read.problem);
  return read.layer;
}
