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
chief head heads leader lead leads led leading boss commander command chair chairman director
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
district districts
city cities town towns capital capitals centre center
country countries nation nations state
village villages hamlet
airstrike airstrikes strike strikes bombing bombardment raid
reduce reduced cut shrink draw drawing lower fewer scale
begin began begun start started starting launch launched since
start started > found founded founding create created establish established
stop stopped end ended halt cease
weapon weapons arms ammunition guns munitions equipment
money pay pays paid paying fund funds funding finance finances salary salaries wages cash payment
bribe bribes bribery corruption
revive revived resurrect resurrected restore reactivate bring
announce announced declare declared
promise promised vow vowed pledge pledged guarantee swore assure
warn warned warning caution alarm
school schools education schooling
women woman girls girl female
border borders bordering frontier neighbour neighbours neighbouring neighboring
oust ousted topple toppled overthrow overthrown drove driven drive remove removed depose defeat defeated power
base airbase airfield camp
video footage clip film
arrest arrested detain detained
offer offered ready propose proposed
help aid assist assistance support supply
continue continued keep still
surrender surrendered giving yield capitulate
anonymous anonymity unnamed name
side sides direction directions
family families household
reject rejected refuse refused deny denied
call called demand demanded urge urged appeal appealed ask asked
protect defend defended defending secure
damage damaged destroy destroyed
reopen reopened reopening open
pact alliance
aim goal purpose designed objective strategy plan
allow allowed let
fan fans supporter supporters
job jobs post posts work
worker workers employee employees staff workforce
fare fares ticket tickets
beat beaten defeat defeated > win won rival
price prices cost costs expensive cheap
car cars vehicle vehicles van lorry truck
plane planes aircraft helicopter helicopters jet bombers
vote voted voting votes ballot election elected turnout
house houses home homes
apologise apologised apology sorry regret
married marry wife husband wedding divorce
baby babies birth maternity newborn
stay staying stayed sleep sleeping sleeps > night shelter shelters
sack sacked fire dismiss dismissed
rise rose risen climb climbed increase increased higher
drop dropped decline declined lower
trial court jury judge
monitor monitored monitoring observe observers watch watched
owner own owns owned
militia militias uprising
peace
`;

/** Countries, their people, and where their governments sit, which stands for these. */
const COUNTRIES = `
afghanistan afghan afghans
america american americans us > washington pentagon biden
russia russian russians > moscow kremlin
tajikistan tajik tajiks
uzbekistan uzbek uzbeks
turkmenistan turkmen
iran iranian iranians > tehran
china chinese > beijing
pakistan pakistani pakistanis > islamabad
india indian indians
turkey turkish turks > ankara
germany german germans > berlin
france french > paris
britain british uk > london
qatar qatari qataris
iraq iraqi iraqis
syria syrian syrians
israel israeli israelis
ukraine ukrainian ukrainians > kyiv kiev
saudi saudis
egypt egyptian egyptians
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
