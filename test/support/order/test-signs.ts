import { readFileSync } from 'node:fs';

/** What measures time or memory, of which other tests would leave something in the figures. */
const MEASURES =
  /performance\.now|cpuUsage|memoryUsage|support\/(?:main-thread|processor-time|processor-of)\b/;

/** What changes its process, or counts on what that has loaded so far. */
const CHANGES =
  /useFakeTimers|process\.(?:on|chdir)\(|process\.env\['\w+'\] =|seteuid|import 'undici'/;

/** What gives up a connection under way: discord.js leaves its socket open, which fails later. */
const LEAVES = /readyWithinMs/;

/** What starts processes, threads or a browser, and waits for them. */
const STARTS =
  /node:child_process|spawnMain|builtProgram|runScript|startChild|launchBrowser|SourceReader|ThreadAnalyser/;

/** True if a test file needs a process that no other test was in. */
export function isAlone(path: string): boolean {
  const source = readFileSync(path, 'utf8');
  return [MEASURES, CHANGES, LEAVES].some((sign) => sign.test(source));
}

/** True if a test file takes long, as it starts processes. */
export function isSlow(path: string): boolean {
  return STARTS.test(readFileSync(path, 'utf8'));
}
