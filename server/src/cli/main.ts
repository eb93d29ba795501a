import { endQuietlyWithoutReader } from './output.ts';
import { run } from './program.ts';

endQuietlyWithoutReader(process.stdout);
endQuietlyWithoutReader(process.stderr);
void run(process.argv);
