/** The text of `check --help` after the options, in the order of a manual page. */
export const checkManual = `
Description:
  Every manuscript is read with the settings, tables and baseline of its folder
  and of the folders around it, up to that of a repository, as editors read it.
  Files that are named are checked whatever they are called, unless the project
  or --exclude leaves them out. Results come in the order of the arguments.
  --include and --exclude take one pattern each and may be repeated.

  --changed-since compares with the point where HEAD parted from the commit and
  reports what was not found there: in new files everything, in changed ones
  what the changes bring about, wherever it shows.

  Safe fixes are those that nobody could want otherwise; what needs a look is
  never changed. Findings that stay after --fix are reported.

Exit codes: 0 nothing at or above --fail-on, 1 something, 2 something could not be checked.

Files:
  .resistance.yaml           settings; nearer folders override single keys
  .resistance/*.yaml, *.tsv  names, drugs and evidence of the project
  .resistance/baseline.json  parked findings (resistance baseline --help)

Environment:
  NO_COLOR         no colours on terminals
  RESISTANCE_DATA  folder of imported releases

Examples:
  resistance check                              all manuscripts below this folder
  resistance check --format github --fail-on warning
  resistance check --changed-since origin/main  what a pull request brings about
  resistance check --fix-dry-run | git apply    look first, then change
  resistance check --stdin-filename review.md - < draft

See also: resistance baseline, resistance explain, server/docs/cli.md`;
