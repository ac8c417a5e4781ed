/** What a call of `atlas` returns to the shell; from 64 on as in sysexits.h. */
export const exitCode = {
  fine: 0,
  faultyPackage: 1,
  notComputable: 2,
  undecided: 3,
  usage: 64,
  unreadable: 66,
  unexpected: 70,
  notWritable: 73
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
