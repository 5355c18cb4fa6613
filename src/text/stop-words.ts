import { keyOf } from "./words.ts";

/** Words that say nothing about what a text is about. Left out of a query that has others. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between
  both but by can cannot could did do does doing down during each either else ever every for from further had has
  have having he her here hers herself him himself his how however i if in into is it its itself just let may me
  might more most must my myself neither no nor not now of off on once only or other ought our ours ourselves out
  over own per rather same shall she should since so some still such than that the their theirs them themselves
  then there these they this those through thus to too under until up upon very was we were what when where whether
  which while who whom whose why will with within without would yet you your yours yourself yourselves`.split(
    /\s+/,
  ),
);

/** Words for province, district, city and town in Persian, Pashto, Arabic and Urdu, which names go with there. */
const PLACE_WORDS: ReadonlySet<string> = new Set(
  "ولایت ولسوالی ولسوالۍ ناحیه شهر شهرستان استان بخش ښار ولایات محافظه محافظة مدینه مدينة مقاطعه مقاطعة مدیریه قضا ضلع صوبه"
    .split(" ")
    .map(keyOf),
);

export const isStopWord = (key: string): boolean => STOP_WORDS.has(key) || PLACE_WORDS.has(key);
