const TITLE =
  /^(?:mr|mrs|ms|dr|president|minister|governor|general|commander|mayor|chief|senator|king|queen|prince|princess|professor|inspector|captain|coach|manager|spokes\w+|judge|chancellor|secretary)$/;

/** Whether a word, in lower case, is an office that stands before a name. */
export const isTitle = (key: string): boolean => TITLE.test(key);
