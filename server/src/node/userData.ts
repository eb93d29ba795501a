import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder of what a user imported, where the system keeps data of programs. `RESISTANCE_DATA` names another one; an empty
 * folder there switches imported data off.
 */
function userDataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const chosen = environment.RESISTANCE_DATA;
  if (chosen) return chosen;
  const name = 'resistance-annotations';
  if (process.platform === 'win32') return join(environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), name);
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name);
  return join(environment.XDG_DATA_HOME || join(homedir(), '.local', 'share'), name);
}

/** The newer CIViC release that was imported, compiled as the base that ships is. */
export const userLayerFile = (folder = userDataFolder()): string => join(folder, 'civic.bin');

/** The folder of what can be made again: results that are kept by content. */
export function userCacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const name = 'resistance-annotations';
  if (process.platform === 'win32')
    return join(environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), name, 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', name);
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), name);
}
