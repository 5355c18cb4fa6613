import { isStopWord } from "../../text/stop-words.ts";
import { rootOf } from "../../text/wordnet/lemmas.ts";

/**
 * Words that a question and a report use for the same thing: a line is a class, with the forms that their stems do
 * not tell. What stands behind ">" is said for what stands before it, and not the other way round.
 */
const CLASSES = `
capture captured fall falls fell fallen collapse collapsed lose losing lost loss seize seized seizure take taken took overrun overran conquer occupy
retake retaken retook retaking recapture recaptured regain reclaim win won > control
repel repelled rebuff thwart push pushed pushing beaten retreat fighting defeated
control controlled hold held rule govern grip hands
attack attacked assault offensive storm stormed raid siege besieged push advance operation fire fired shell shelled bomb bombed strike struck
surround surrounded encircle encircled besiege besieged siege
fight fights fought fighting battle clash clashes combat conflict war
war fighting conflict
invade invaded invading invasion
people civilians > families residents civilians villagers people locals inhabitants
fight fighting > attack assault siege offensive
flee fleeing fled escape escaped cross crossed abandon abandoned run ran retreat shelter refuge
go went gone travel move flee fled seeking
leave leaving left depart departure quit vacate vacated exit withdraw withdrew withdrawn withdrawal pull pulled pullout evacuate out
go > visited arrived flew
replace replaced succeed succeeded succeeding successor
enter entered entering entry breach breached
visit visited arrive arrived fly flew flown flight travel
kill killed killing die died dying dead death assassinate assassinated assassination murder murdered slain shot > casualties
casualty casualties victim victims toll > killed killing died dead deaths slain wounded injured hurt
wound wounded injure injured hurt
displace displaced uproot homeless refugee homes
soldier soldiers troop troops forces military personnel serviceman army
fighter fighters militant militants insurgent insurgents rebel rebels terrorist terrorists gunmen
prisoner prisoners inmate inmates detainee detainees convict
prison jail gaol
chief head heads leader lead leads led leading boss commander command chair chairman director > governor mayor
run runs ran > head chief commander governor
governor governors
official officials officer officers authority authorities
deputy vice
defence defense
minister ministers secretary
president presidents
premier
king
spokesman spokesmen spokesperson spokeswoman speaks
talks talk negotiation negotiations negotiate negotiating dialogue meeting
meet met meeting talks hosted
agreement deal accord pact treaty
province provinces provincial region
border borders bordering frontier frontiers boundary
district districts
city cities town towns capital capitals centre center
country countries nation nations state
airstrike airstrikes strike strikes bombing bombardment raid
begin began begun start started starting launch launched since
start started > found founded founding create created establish established
stop stopped end ended halt cease
money pay pays paid paying fund funds funding finance finances salary salaries wages cash payment
oust ousted topple toppled overthrow overthrown drove driven drive remove removed depose defeat defeated power
base airbase airfield camp
video footage clip film
post posted tweet tweeted share shared upload uploaded publish published
important importance vital crucial key strategic strategically significant
team delegation squad
offer offered ready propose proposed
help aid assist assistance support supply
surrender surrendered giving yield capitulate
family families household
reopen reopened reopening open
pact alliance
aim goal purpose designed objective strategy plan
fan fans supporter supporters
beat beaten defeat defeated > win won rival
car cars vehicle vehicles van lorry truck
vote voted voting votes ballot election elected turnout
apologise apologised apology sorry regret
stay staying stayed sleep sleeping sleeps > night shelter shelters
monitor monitored monitoring observe observers watch watched
peace
`;

/** Countries, their people, and where their governments sit, which stands for these. */
const COUNTRIES = `
afghanistan afghan afghans
america american americans us usa > washington pentagon
russia russian russians > moscow kremlin
tajikistan tajik tajiks > dushanbe
uzbekistan uzbek uzbeks > tashkent
turkmenistan turkmen > ashgabat
iran iranian iranians > tehran
china chinese > beijing
pakistan pakistani pakistanis > islamabad
india indian indians > delhi
turkey turkish turks > ankara
germany german germans > berlin
france french > paris
britain british uk > london
qatar qatari qataris > doha
iraq iraqi iraqis > baghdad
syria syrian syrians > damascus
israel israeli israelis
ukraine ukrainian ukrainians > kyiv kiev
saudi saudis > riyadh
egypt egyptian egyptians > cairo
japan japanese > tokyo
un nations
`;

/** What else says the same: stems, the word's own among them. */
export const stemsLike = (key: string): ReadonlySet<string> =>
  LIKE.get(rootOf(key)) ?? new Set([rootOf(key)]);

/** Whether it is a common word of reports, which is no name though titles write it with a capital. */
export const isCommon = (key: string): boolean => LIKE.has(rootOf(key));

/** The other names of a country and its people, in lower case. */
export const countryNames = (key: string): readonly string[] => [...(NAMES.get(key) ?? [])];

/** "Russian", "Afghans": those of a country, and not the country. */
export function isPeople(key: string): boolean {
  const [country] = countryNames(key);
  return country !== undefined && country !== key && key.length > 2;
}

export const isDayOrMonth = (key: string): boolean => DAY_OR_MONTH.test(key);

const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** What is mostly called by its initials, in full. */
export const IN_FULL: ReadonlyMap<string, string> = new Map([
  ["us", "united states"],
  ["un", "united nations"],
  ["uk", "united kingdom"],
]);

/** The names of the country of which a capital is one, or whose government sits there, in lower case. */
export const countryOf = (capital: string): readonly string[] =>
  NAMES.has(capital) ? [] : [...NAMES].flatMap(([name, names]) => (names.has(capital) ? name : []));

const LIKE = readClasses(CLASSES, rootOf);
const NAMES = readClasses(COUNTRIES, (key) => key);

function readClasses(
  lines: string,
  formOf: (key: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const like = new Map<string, Set<string>>();
  for (const line of lines.trim().split("\n")) {
    const [said = [], standing = []] = line
      .split(" > ")
      .map((part) => part.split(" ").filter((key) => !isStopWord(key)));
    for (const form of said.map(formOf))
      like.set(form, new Set([...(like.get(form) ?? []), ...[...said, ...standing].map(formOf)]));
  }
  return like;
}
