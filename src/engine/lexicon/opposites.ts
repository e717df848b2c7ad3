/**
 * Directions in which news moves, and their contraries: lemmas on either side of the bar exclude one another when said of the
 * same thing at the same time. After "~" stand those that may follow one another: who is hired is fired one day. WordNet's
 * antonyms cover about half of what reporters use, hence our own table.
 */
const OPPOSITES = `
rise increase gain grow jump surge soar rally advance rebound | fall drop decline decrease slip slump plunge tumble sink shrink slide
raise hike lift boost increase expand widen | cut reduce slash lower trim shrink curb narrow
accept approve endorse back support pass ratify allow permit authorize grant adopt favor favour | reject spurn rebuff refuse decline oppose block ban deny forbid prohibit outlaw bar defeat dismiss
confirm clear | block reject
elect | defeat
reinstate | overturn dismiss
lift end | extend prolong
raise hike increase lift | freeze
cut lower reduce trim | freeze
resign quit step | stay remain
resign quit | dismiss fire sack
cancel scrap | proceed
confirm acknowledge admit concede | deny dispute rebut contradict
win | lose
acquit clear exonerate | convict
~ arrest detain jail imprison hold | release free
~ open reopen | close shut
~ start begin launch resume | stop end halt suspend cancel abandon
~ impose introduce | lift remove scrap repeal drop
~ join enter | leave quit exit
~ hire recruit appoint | fire dismiss sack
survive live recover withstand | die perish collapse kill destroy
~ escape | capture arrest catch
escalate intensify worsen deteriorate | ease calm improve
~ strengthen | weaken
~ tighten | loosen relax
~ buy purchase acquire | sell
agree | disagree refuse
succeed | fail
~ arrive come enter | leave depart
~ restore reconnect | cut disconnect lose
uphold affirm | overturn reverse strike quash void annul invalidate
attend | skip boycott miss
extend prolong | shorten
accelerate quicken | slow
~ gain add | lose shed
love praise welcome hail applaud commend | condemn criticize criticise denounce deplore blast slam
~ evacuate | stay remain
confess admit | deny
comply obey heed respect observe | defy ignore flout disobey violate breach
fulfil fulfill keep honor honour | break breach violate renege
~ include add | exclude omit
~ enable activate arm | disable deactivate disarm
~ lock seal | unlock unseal
reveal disclose divulge publish | conceal hide withhold
remember recall | forget
~ deploy send | withdraw recall
~ tie bind handcuff shackle | untie unbind uncuff
~ unite merge | split separate
encourage urge | discourage dissuade
overestimate exaggerate overstate | underestimate understate
pass | flunk fail
~ promote | demote
~ nominate | withdraw
~ borrow | lend repay
prove verify corroborate | disprove refute debunk
trust believe | doubt disbelieve distrust
respect | disregard
~ stabilise stabilize | destabilise destabilize
~ legalise legalize decriminalise decriminalize | ban outlaw criminalise criminalize prohibit
~ nationalise nationalize | privatise privatize
~ reinstate restore | suspend revoke
renew | expire lapse cancel
protect defend shield | attack endanger expose
exonerate absolve | blame implicate
vindicate | discredit
outperform beat | underperform trail
~ build construct erect | demolish dismantle raze
sign enact | veto
`;

/** The same of adjectives, nouns and adverbs: in one place of one sentence one of the two is true. */
const STATES = `
guilty | innocent
increase rise gain growth jump surge rally upturn | decrease fall drop decline slump plunge reduction downturn dip cut
expansion | contraction
thrive thriving flourishing prosper prosperous booming successful triumphant | struggle struggling fail failing ailing troubled floundering embattled beleaguered
keep retain preserve | abolish scrap
before | after
above | below
more | less fewer
with | without
for | against
inside | outside
up | down
first | last
all every | no none
always | never
both | neither
majority | minority
minimum | maximum
highest | lowest
higher | lower
best | worst
better | worse
earlier | later
oldest eldest | youngest
largest biggest | smallest
faster | slower
stronger | weaker
longer | shorter
cheaper | dearer
north-facing | south-facing
positive | negative
hot hotter warm warmer | cold colder cool cooler
wet | dry
open | closed
alive unharmed unhurt safe | dead lifeless
conscious | unconscious
stable | unstable critical
safe | unsafe dangerous
peaceful | violent
domestic | foreign
temporary temporarily | permanent permanently
majority-owned | minority-owned
optimistic | pessimistic
support supporter | opponent opposition
ally friend | rival enemy foe
friendly | hostile
ahead | behind
forward | backward backwards
accurate | inaccurate
adequate sufficient enough | inadequate insufficient
appropriate | inappropriate
authorised authorized | unauthorised unauthorized
available | unavailable
aware | unaware
capable | incapable
certain | uncertain
compulsory mandatory obligatory | voluntary optional
constitutional | unconstitutional
deliberate deliberately intentional intentionally purposely | accidental accidentally unintentional unintentionally inadvertent inadvertently
direct directly | indirect indirectly
dependent | independent
eligible | ineligible
employed | unemployed jobless
empty vacant | full occupied
fair | unfair
false untrue | true
favorable favourable | unfavorable unfavourable
fit | unfit
full-time | part-time
healthy | unhealthy sick ill
internal | external
justified | unjustified
known | unknown
major significant | minor insignificant negligible
unilateral | bilateral multilateral
necessary | unnecessary
official | unofficial
openly | secretly covertly
partly partially | fully completely wholly entirely totally
partial | full complete total
popular | unpopular
possible | impossible
presence | absence
profitable | unprofitable loss-making
prosecution | defense defence
qualified | unqualified
reliable | unreliable
rich wealthy | poor
rural | urban
senior | junior
slowly | quickly rapidly fast
strong strongly | weak weakly
visible | invisible
willing | unwilling
partisan | nonpartisan bipartisan
asleep | awake
early | late
earliest | latest
heaviest | lightest
hottest warmest | coldest coolest
longest tallest | shortest
strongest | weakest
fastest quickest | slowest
richest wealthiest | poorest
safest | riskiest
most | least few
heavier | lighter
warmer hotter | cooler colder
wider broader | narrower
richer | poorer
safer | riskier
easier | harder tougher
upward upwards | downward downwards
upper | lower
outer | inner
incoming | outgoing
front | rear back
top | bottom
unanimous unanimously | divided split narrow narrowly
surplus | deficit
asset | liability
demand | supply
lender creditor | borrower debtor
inflow | outflow
arrival | departure
entry | exit
opening reopening | closing closure
acceptance approval endorsement | rejection refusal disapproval
agreement consensus | disagreement
conviction | acquittal
guilt | innocence
appointment hiring recruitment | dismissal sacking firing
introduction imposition | abolition repeal removal
construction | demolition
promotion | demotion relegation
improvement recovery | deterioration worsening
victory triumph | defeat
amateur | professional
attacker assailant | victim
upgrade | downgrade
optimism | pessimism
confidence | doubt distrust
stability | instability
competence | incompetence
legality | illegality
equality | inequality
`;

const ROWS = `${OPPOSITES.trim()}\n${STATES.trim()}`.split('\n');

const sides = new Map<string, string[]>();
ROWS.forEach((line, row) => {
	line.split('|').forEach((words, side) => {
		for (const word of words.replace('~', '').trim().split(/\s+/))
			sides.set(word, [...(sides.get(word) ?? []), `${row}${side === 0 ? '+' : '-'}`]);
	});
});

const SUCCESSIVE = new Set(ROWS.flatMap((line, row) => (line.startsWith('~') ? [row] : [])));

/** Contraries that may both be true of one thing, one after the other. */
export function maySucceed(a: string, b: string): boolean {
	const rows = (verb: string): number[] => (sides.get(verb) ?? []).map((side) => Number.parseInt(side, 10));
	const shared = rows(a).filter((row) => rows(b).includes(row));
	return shared.length > 0 && shared.every((row) => SUCCESSIVE.has(row));
}

/** The lines of opposites that a verb stands in: without a common one two verbs are no opposites. */
export const oppositesOf = (verb: string): readonly string[] =>
	(sides.get(verb) ?? []).map((side) => `opposite ${Number.parseInt(side, 10)}`);

/** Whether a word has a contrary at all, and so tells something although it may be in every sentence. */
export const hasOpposite = (word: string): boolean => sides.has(word);

/** Whether two words say contrary things of what they are said of. */
export function areOpposite(a: string, b: string): boolean {
	const [left, right] = [sides.get(a), sides.get(b)];
	if (left === undefined || right === undefined || left.some((side) => right.includes(side))) return false;
	return left.some((side) => right.includes(side.endsWith('+') ? `${side.slice(0, -1)}-` : `${side.slice(0, -1)}+`));
}
