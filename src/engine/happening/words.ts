import { MONTHS, WEEKDAYS } from '../facts/dates/date-words.ts';
import { concept } from '../lexicon/concepts.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../types.ts';

/** Verbs and nouns with which newspapers tell one and the same happening; the commonest first. Lemmas; see `happening`. */
const HAPPENINGS = `
vote pass approve adopt reaffirm ratify passage approval
disappear vanish disappearance
begin start open launch beginning opening liftoff commence
end finish conclude ending
find discover recover discovery
resign quit resignation
beat defeat edge victory win
lose loss
marry wed wedding marriage
divorce separate split
bear birth born
meet talk talks summit meeting
hit strike shake rock jolt rattle walkout stoppage
crash collide collision
dismiss sack oust dismissal
fire blaze burn
hire appoint name appointment become
fall slip plunge tumble
announce unveil announcement
appear arraign appearance arraignment
bury funeral burial
escape flee
graduate graduation
elect election
steal rob robbery theft heist
move relocate
retire retirement
convene hold
shoot gun shooting gunfire
publish issue release print publication
close shut closure shutdown
cancel suspend halt scrap cancellation suspension
found establish create foundation founding
build construct erect construction
check enter admit admission
receive award earn prize
convict conviction
surrender
arrive reach arrival
leave depart
sign signing
damage destroy devastate gut ravage
arrest detain apprehend nab capture seize
place put
transfer transport
hang suicide
postpone delay adjourn
visit travel trip tour
speak address speech
land touchdown
flood overflow burst inundate
fail founder
rescue free
kill drown killing slaying
sentence sentencing
stab stabbing
kidnap abduct abduction kidnapping
attack firebomb ambush
cease stop
conduct administer
collapse
sink capsize
decide decision
rule ruling
propose proposal
plead plea
nominate nomination
air broadcast
`;

const groups = new Map<string, string>();
for (const line of HAPPENINGS.trim().split('\n')) {
	const words = line.split(' ');
	for (const word of words) if (!groups.has(word)) groups.set(word, words[0] ?? word);
}

/** What happens where this word tells it: its line here, else its concept. */
export const happening = (lemma: string): string => groups.get(lemma) ?? groups.get(concept(lemma)) ?? concept(lemma);

/** Whether a noun tells of something that happens: "the shooting", "the verdict", not "the harbour". */
export const isEventNoun = (lemma: string): boolean => isKnownEvent(lemma) || ACT.test(lemma);

/** The same of words that are listed: "the government" ends as "the appointment" does. */
export const isKnownEvent = (lemma: string): boolean =>
	groups.has(lemma) || groups.has(concept(lemma)) || EVENTS.has(concept(lemma));
const EVENTS = wordSet(
	'kill injure arrest charge sentence acquit plead sue shoot stab bomb explode quake aftershock storm flood fire rescue ' +
		'evacuate sale merge deal truce talk vote election match season host show tour launch release statement report claim ' +
		'nominate protest riot clash attack robbery concert trial hearing verdict speech visit trip raid strike race final ' +
		'ceremony service festival interview surgery conference session game referendum auction blast flight debut funeral',
);
const ACT = /(?:tion|sion|ment|ing)$/;

/** Verbs that mean what they do with a word soon behind them. */
const PHRASES: readonly (readonly [lemma: string, word: RegExp, verb: string])[] = [
	['find', /^guilty$/, 'convict'],
	['find', /^dead$/, 'die'],
	['pass', /^away$/, 'die'],
	['take', /^(?:life|lives)$/, 'die'],
	['turn', /^(?:in|over)$/, 'surrender'],
	['give', /^up$/, 'surrender'],
	['let', /^go$/, 'dismiss'],
	['lay', /^off$/, 'dismiss'],
	['step', /^down$/, 'resign'],
	['take', /^place$/, 'occur'],
	['break', /^out$/, 'occur'],
	['catch', /^fire$/, 'burn'],
	['go', /^down$/, 'sink'],
	['go', /^off$/, 'explode'],
	['blow', /^up$/, 'explode'],
	['pick', /^up$/, 'sign'],
	['gun', /^down$/, 'shoot'],
	['open', /^fire$/, 'shoot'],
	['make', /^off$/, 'steal'],
	['call', /^off$/, 'cancel'],
	['put', /^off$/, 'postpone'],
	['walk', /^out$/, 'strike'],
	['break', /^down$/, 'fail'],
	['cave', /^in$/, 'collapse'],
	['give', /^way$/, 'collapse'],
	['lift', /^off$/, 'launch'],
	['blast', /^off$/, 'launch'],
	['touch', /^down$/, 'land'],
	['lose', /^jobs?$/, 'dismiss'],
	['go', /^polls?$/, 'elect'],
	['date', /^back$/, 'found'],
	['take', /^(?:over|office|charge|reins)$/, 'appoint'],
	['win', /^(?:prize|award|medal|oscar|trophy|title)$/, 'receive'],
	['close', /^doors$/, 'shut'],
	['open', /^doors$/, 'begin'],
	['kick', /^off$/, 'begin'],
	['get', /^(?:way|underway)$/, 'begin'],
	['come', /^(?:force|effect)$/, 'apply'],
	['enter', /^(?:force|effect)$/, 'apply'],
	['take', /^effect$/, 'apply'],
	['tie', /^knot$/, 'marry'],
	['lay', /^rest$/, 'bury'],
	['come', /^ashore$/, 'land'],
	['make', /^landfall$/, 'land'],
	['take', /^stand$/, 'testify'],
];
const NEAR = 4;

/** The lemma of the word at `at`, or of the verb that it makes up with one behind or before it: "was found guilty" tells of a conviction. */
export function eventLemma(tokens: readonly Token[], at: number): string {
	const lemma = tokens[at]?.lemma ?? '';
	// A fire is no dismissal, and who opens fire dismisses nobody.
	if (lemma === 'fire' && tokens[at]?.pos === 'VERB' && tokens[at - 1]?.lemma !== 'open') return 'dismiss';
	// A campaign stop is no end.
	if (lemma === 'stop' && tokens[at]?.pos === 'NOUN') return 'visit';
	if (isAwaited(lemma)) return awaitedAt(tokens, at) ?? lemma;
	// "Her first novel came out in 1987", not out of the house.
	if (
		lemma === 'come' &&
		tokens[at + 1]?.lower === 'out' &&
		!/^(?:of|and|with|for|to)$/.test(tokens[at + 2]?.lower ?? '')
	)
		return 'publish';
	const next = tokens[at + 2];
	// "Take on Sotherby", not "take on Friday".
	if (lemma === 'take' && tokens[at + 1]?.lower === 'on' && next?.pos === 'PROPN' && !isCalendar(next.lower))
		return 'meet';
	if (
		lemma === 'lose' &&
		tokens.some(({ head, rel, lemma }) => head === at && /^(?:nsubj:pass|obj)$/.test(rel) && SHIP.test(lemma))
	)
		return 'sink';
	const { lower = '' } = tokens[at] ?? {};
	const phrase = PHRASES.find(
		([verb, word]) =>
			(verb === lemma && tokens.slice(at + 1, at + NEAR).some(({ lower }) => word.test(lower))) ||
			(word.test(lower) && tokens.slice(Math.max(0, at + 1 - NEAR), at).some(({ lemma }) => verb === lemma)),
	);
	return phrase === undefined ? lemma : phrase[2];
}

/** "Is due in Ardmore", "is expected in the capital on 4 May": somebody comes there; "is due in court" appears. */
function awaitedAt(tokens: readonly Token[], at: number): string | undefined {
	if (!/^(?:in|at)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
	const place = tokens.slice(at + 2, at + 2 + NEAR).find(({ pos }) => pos !== 'DET' && pos !== 'ADJ');
	if (place?.lower === 'court') return 'appear';
	const isPlace = place?.pos === 'PROPN' && !isCalendar(place.lower);
	return isPlace || /^(?:capital|city|town|country|region)$/.test(place?.lower ?? '') ? 'visit' : undefined;
}
export const isAwaited = (lemma: string): boolean => lemma === 'due' || lemma === 'expect';

const isCalendar = (lower: string): boolean => MONTHS.has(lower) || WEEKDAYS.has(lower);
/** What goes down with all hands is lost. */
const SHIP = /^(?:ship|boat|trawler|ferry|freighter|tanker|steamer|liner|submarine|vessel|yacht|barge|schooner)$/;
