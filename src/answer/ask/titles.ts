const TITLE =
  /^(?:mr|mrs|ms|dr|president|minister|governor|general|gen|commander|mayor|chief|head|director|commissioner|senator|king|queen|prince|princess|professor|inspector|captain|coach|manager|spokes\w+|judge|chancellor|secretary)$/;

/** "Prime", "Defence": what stands before an office and is part of it. */
const OF_TITLE = /^(?:prime|deputy|vice|interior|defen[cs]e|foreign|finance|provincial|press|high)$/;

/** Whether a word, in lower case, is an office that stands before a name. */
export const isTitle = (key: string): boolean => TITLE.test(key);

/** Whether it is that, or part of one. */
export const isOfTitle = (key: string): boolean => isTitle(key) || OF_TITLE.test(key);
