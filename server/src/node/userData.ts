import { homedir } from 'node:os';
import { join } from 'node:path';

const name = 'resistance-annotations';

/** What Windows has for data of programs that stay on one machine. */
const localData = (): string => process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');

/**
 * The folder of what a user imported, where the system keeps data of programs. `RESISTANCE_DATA` names another one: a folder
 * with nothing in it switches imported data off.
 */
function userDataFolder(): string {
  const chosen = process.env.RESISTANCE_DATA;
  if (chosen) return chosen;
  if (process.platform === 'win32') return join(localData(), name);
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name);
  return join(process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), name);
}

/** The newer CIViC release that was imported, compiled as the base that ships is. */
export const userLayerFile = (): string => join(userDataFolder(), 'civic.bin');

/** The folder of what can be made again: results that are kept by content. */
export function userCacheFolder(): string {
  if (process.platform === 'win32') return join(localData(), name, 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', name);
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), name);
}
