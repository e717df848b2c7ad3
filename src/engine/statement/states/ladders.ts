import { byFirstWord } from '../../text/word-set.ts';
import { type Ladder, ladder } from './ladder.ts';

const ADVERBS =
	'(?:still |now |currently |also |all |both |largely |mostly |completely |fully |temporarily |partially |tonight |later |since |finally |quickly |already |officially |reportedly )*';
/** A state that lasts: "was closed" may be over, "is", "remained" and "is likely to remain" are not. */
const IS = `(?:is|are|'s|'re|remains?|remained|stays?|stayed|(?:has|have) (?:been|remained)|will (?:remain|stay|continue to be)|(?:expected|likely|due|set) to (?:remain|stay|be)|(?:was|were) still) ${ADVERBS}`;
const WAS = `(?:is|are|was|were|been|being) ${ADVERBS}`;
const THE = '(?:the|all|both|its|their|a|an|that|this|his|her)';

/** What may be closed to those who use it. */
const WAYS = byFirstWord([
	'road street highway motorway freeway route avenue lane interstate expressway',
	'bridge',
	'airport runway airspace',
	'school classroom',
	'college university campus',
	'station',
	'border crossing',
	'beach',
	'park zoo',
	'tunnel',
	'port harbor harbour',
	'exchange',
	'plant factory mill refinery smelter',
	'store shop supermarket mall',
	'restaurant bar pub cafe',
	'museum gallery library',
	'embassy consulate',
	'government',
	'mine pit',
	'pipeline',
	'canal channel strait',
	'line railway subway metro',
	'courthouse court',
	'hospital clinic',
	'theater theatre cinema',
]);

const PEOPLE = byFirstWord([
	'resident people family villager homeowner neighbor neighbour tenant householder evacuee inhabitant community dozen hundred thousand',
]);

const FIRES = byFirstWord(['fire blaze wildfire bushfire inferno flame']);

const SUPPLIES = byFirstWord([
	'power electricity',
	'water',
	'gas',
	'phone telephone line',
	'internet broadband cable connection connectivity',
	'service',
	'train',
	'flight',
	'traffic',
]);

const RULES = byFirstWord([
	'lockdown',
	'curfew',
	'ban',
	'warning alert watch',
	'advisory',
	'blockade',
	'siege',
	'embargo',
	'emergency',
	'quarantine',
	'moratorium',
	'restriction',
	'sanction',
	'freeze',
]);

const SEARCHES = byFirstWord(['search hunt manhunt searching combing scouring']);
const STRIKES = byFirstWord(['strike walkout stoppage', 'lockout', 'boycott', 'standoff', 'occupation']);
const INQUIRIES = byFirstWord(['investigation inquiry probe', 'review', 'audit']);
const BILLS = byFirstWord([
	'bill legislation measure resolution budget package',
	'reform',
	'treaty',
	'motion',
	'amendment',
]);
const BODIES = byFirstWord(['body corpse remains']);
const TALKS = byFirstWord(['talk negotiation']);
const OCCASIONS = byFirstWord([
	'meeting summit talk negotiation',
	'hearing',
	'debate',
	'vote ballot referendum',
	'election',
	'match game fixture',
	'fight bout',
	'race',
	'concert show gig',
	'funeral',
	'rally march',
	'ceremony',
	'launch',
	'conference',
	'address speech',
	'visit trip',
	'festival',
	'parade',
	'auction',
	'execution',
]);

const CLOSED = '(?:closed|shut|shut down|shuttered|blocked|cordoned off|sealed off|impassable|off limits)';
const BURNING = '(?:burning|raging|blazing|alight|ablaze|smouldering|smoldering)';
const CHAMBER =
	'(?:senate|house|congress|legislature|parliament|assembly|council|floor|committee|governor|president|lawmakers|commons|lords)';

export const LADDERS: readonly Ladder[] = [
	ladder(
		'way',
		WAYS,
		{
			closed: {
				'closed|shut|blocked|cordoned|sealed|impassable|limits': [
					`${IS}${CLOSED}(?! to (?!traffic|motorists|cars|vehicles|the public)| for (?:good|ever|repairs?|renovations?|the (?:season|winter|summer)))`,
				],
				closure: [
					"(?:road|street|school|lane|highway|airport|bridge|border) closures?[a-z' -]{0,40} (?:are|is|has been|have been|remains?|will remain) (?:still )?(?:put )?(?:in place|in effect|in force)",
				],
			},
			open: {
				'reopened|re-opened|opened': [
					'(?<!be )(?:reopened|re ?-? ?opened)(?! (?:the|a|an|old) (?:debate|case|inquiry|wound))',
				],
				open: [
					`${WAS}(?:open again|back open|open to traffic again)`,
					`${IS}open(?! (?:to (?!traffic)|for|about|and|until|from|on|every|daily|at|in|with))`,
				],
			},
		},
		[['closed', 'open']],
	),
	ladder(
		'home',
		PEOPLE,
		{
			away: {
				evacuated: [
					`(?:is|are|'re|(?:was|were) still) ${ADVERBS}being evacuated`,
					`(?:has|have) ${ADVERBS}been ${ADVERBS}evacuated`,
					`remain(?:s|ed)? ${ADVERBS}evacuated`,
				],
				'leave|evacuate|displaced': [
					`(?:has|have) ${ADVERBS}been (?:displaced|(?:ordered|told|forced|advised|asked) to (?:leave|evacuate))`,
					`(?:are|'re) ${ADVERBS}being (?:ordered|told|forced|advised|asked) to (?:leave|evacuate)`,
					`remain(?:s|ed)? ${ADVERBS}displaced`,
				],
				'shelter|center|centre': [
					`(?:are|remain|remained|were still) ${ADVERBS}in (?:emergency |temporary |evacuation )?(?:shelters?|evacuation cent(?:er|re)s?)`,
				],
				return: [
					"(?:unable|waiting|(?:not|n't) (?:yet )?(?:been )?(?:allowed|able|permitted)|cannot|can not|ca n't) (?:yet )?(?:to )?return (?:home|to their)",
				],
			},
			back: {
				'return|back|home': [
					`(?:been|were|was|are|is|being) ${ADVERBS}(?:allowed|permitted|able|told|cleared) (?:(?:that )?(?:they|it) (?:could|can|may) |to )?(?:back|home|return|go back|go home|move back)`,
				],
				'returned|returning|back': [
					'(?:returned|returning|moved back|moving back|went back|came back|back) (?:in|into|to) their (?:own )?(?:homes?|houses?|properties|property|apartments?|flats?|villages?|neighbou?rhoods?)',
				],
				evacuation: [
					`evacuation (?:orders?|notices?) (?:has |have |had )?${WAS}(?:lifted|canceled|cancelled|rescinded)`,
				],
			},
		},
		[['away', 'back']],
	),
	ladder(
		'fire',
		FIRES,
		{
			raging: {
				control: [
					"(?:(?:is|are|was still|were still) (?:still |now |burning |raging )*out of control|(?:not|n't) (?:yet )?(?:been )?(?:brought )?under control)",
				],
			},
			burning: {
				'burning|raging|blazing|alight|ablaze|smouldering|smoldering': [
					`(?:is|are|'s|(?:was|were) still) (?:still )?${BURNING}`,
				],
				continu: [`continu(?:es|ed|ing|e) (?:to (?:burn|rage|spread)|burning|raging|spreading)`],
				'battling|fighting|tackling|trying|struggling': [
					`(?:are|(?:was|were) still) ${ADVERBS}(?:(?:battling|fighting|tackling)|(?:trying|struggling) to (?:control|contain|put out|extinguish|douse))`,
				],
			},
			controlled: {
				'control|contained': [
					`${WAS}(?:under control|brought under control|contained)`,
					'(?:brought|got|had) (?:the|all) [a-z]+ (?:largely |mostly )*under control',
				],
			},
			out: {
				'extinguished|out|doused': [
					`${WAS}(?:extinguished|put out|doused|snuffed out)`,
					'(?:extinguished|doused|put out|snuffed out) (?:the|all)',
					`(?:fires?|blazes?|flames|wildfires?) ${WAS}out(?! of)`,
				],
			},
		},
		[
			['raging', 'controlled'],
			['raging', 'out'],
			['burning', 'out'],
		],
	),
	ladder(
		'supply',
		SUPPLIES,
		{
			out: {
				without: [
					"(?:is|are|remains?|remained|(?:was|were) still|still|have been|has been) (?:[a-z' -]{0,20} )?without (?:any |running )*(?:power|electricity|water|gas|heat|phone service|internet|service)",
				],
				'out|down|cut|severed|disrupted|interrupted|suspended': [
					`${IS}(?:out|down|cut|cut off|severed|knocked out|disrupted|interrupted|suspended|grounded|at a standstill)(?! (?:of|on|to|by) )`,
				],
			},
			restored: {
				'restored|reconnected|repaired|resumed|back|normal': [
					`${WAS}(?:restored|reconnected|repaired|resumed|back (?:on|up|online|to normal)|operating normally|running normally)`,
					`(?:restored|resumed|repaired) (?:full |normal |the |all )*(?:power|electricity|water|gas|phone|telephone|internet|services?|cables?|connections?|flights?|traffic|connectivity)`,
					'(?:power|electricity|services?|flights|trains|traffic) (?:resumed|returned to normal|came back)',
					'(?:has|have|had) (?:resumed|returned to normal|come back)',
				],
			},
		},
		[['out', 'restored']],
	),
	ladder(
		'rule',
		RULES,
		{
			on: {
				'in effect|in force|in place|active': [`${IS}(?:in (?:effect|force|place)|active)`],
				'on|under': [
					`${IS}(?:on|under) (?:a |an |strict |full |complete )*(?:lockdown|curfew|quarantine|siege|blockade|emergency)`,
				],
			},
			over: {
				'lifted|canceled|cancelled|rescinded|withdrawn|revoked|ended|over': [
					`${WAS}(?:lifted|canceled|cancelled|called off|rescinded|withdrawn|revoked|ended|over)`,
					`(?:lifted|rescinded|canceled|cancelled|revoked|ended) ${THE}`,
				],
			},
		},
		[['on', 'over']],
	),
	ladder(
		'search',
		SEARCHES,
		{
			on: {
				'continu|resum|under|ongoing': [
					`(?:search|hunt|manhunt)[a-z' -]{0,50} (?:(?:was |were )?continu(?:es|ed|ing)|resum(?:es|ed|ing)|(?:is|was|are) (?:still )?(?:under ?way|ongoing))`,
				],
				'searching|combing|scouring': [`(?:are|is|were still|was still) ${ADVERBS}(?:searching|combing|scouring)`],
			},
			off: {
				'off|suspended|abandoned|halted|ended|over': [
					`${WAS}(?:called off|suspended|abandoned|halted|ended|over)(?! (?:for|until|because|overnight|at night))`,
					`(?:called off|suspended|abandoned|halted|ended) ${THE}(?! day)`,
				],
			},
		},
		[['on', 'off']],
	),
	ladder(
		'strike',
		STRIKES,
		{
			ahead: {
				'go ahead|begin|start': [
					"(?:strike|walkout|stoppage|lockout|boycott)[a-z' -]{0,30} (?:(?:will|would) (?:still )?|(?:is|are) (?:still )?(?:set |due |expected )?to )(?:go ahead|begin|start)",
				],
			},
			on: {
				'on strike': [`(?:is|are|remain|remains|remained|(?:was|were) still) ${ADVERBS}on strike`],
				'strike|walkout|stoppage|lockout|boycott|standoff|occupation': [
					"(?:strike|walkout|stoppage|lockout|boycott|standoff|occupation)[a-z' -]{0,30} (?:continues|continued|dragged on|drags on|entered its|enters its|(?:is|was) (?:still )?under ?way)",
				],
			},
			over: {
				'over|ended|off|settled|suspended|averted': [
					`${WAS}(?:over|ended|called off|suspended|settled|averted)`,
					'(?:strike|walkout|stoppage|lockout|boycott|standoff|occupation) ends?',
					'(?:has|have|had) ended',
					`(?:ended|called off|suspended) ${THE}`,
				],
			},
		},
		[
			['ahead', 'over'],
			['on', 'over'],
		],
	),
	ladder(
		'inquiry',
		INQUIRIES,
		{
			considered: {
				'considering|weighing|mulling': [
					`(?:is|are) ${ADVERBS}(?:considering|weighing|mulling) (?:whether to (?:open|launch|begin|start) )?(?:a|an) (?:[a-z]+ ){0,2}(?:investigation|inquiry|probe|review|audit)`,
				],
			},
			begun: {
				'opened|launched|begun|started': [`(?:opened|launched|begun|started) (?:a|an|its|their)`],
			},
			open: {
				'ongoing|under|continuing|open|active|progress': [
					`${IS}(?:ongoing|on - going|on-going|under ?way|continuing|open|active|in progress)`,
				],
				continu: ['(?:investigation|inquiry|probe|review|audit) continu(?:es|ed)'],
			},
			closed: {
				'closed|completed|concluded|dropped|ended|finished': [
					`${WAS}(?:closed|completed|concluded|dropped|ended|finished|complete|over)`,
					`(?:closed|completed|concluded|dropped|ended|finished) ${THE}`,
				],
			},
		},
		[
			['open', 'closed'],
			['considered', 'begun'],
		],
	),
	ladder(
		'body',
		BODIES,
		{
			sought: {
				'searching|looking|search': [
					`(?:(?:are|is|were still|was still) ${ADVERBS}(?:searching|looking)|search[a-z' -]{0,20} continu(?:es|ed)) for (?:the|his|her|their|a) (?:[a-z]+ ){0,2}(?:body|bodies|remains)`,
				],
				"not|n't|unable|yet": [
					"(?:(?:has|have|had) (?:not|n't) (?:yet )?been (?:found|recovered|retrieved)|(?:(?:not|n't) (?:yet )?been able|unable|yet) to (?:recover|retrieve|reach|find) (?:the|his|her|their))",
				],
			},
			recovered: {
				'recovered|retrieved|found': [
					`(?:was|were|been) ${ADVERBS}(?:recovered|retrieved|found)`,
					'(?<!be )(?:recovered|retrieved|found) (?:the|his|her|their)',
				],
			},
		},
		[['sought', 'recovered']],
	),
	ladder(
		'talks',
		TALKS,
		{
			on: {
				'continu|resum|under': [
					'(?:will|would|are to|are set to|are expected to) (?:continue|resume)',
					'(?:talks|negotiations) (?:[a-z]+ ){0,4}?(?:continue|are (?:still )?(?:continuing|under ?way|ongoing))',
				],
			},
			failed: {
				'broke|broken|collapsed|failed|stalled|ended|without': [
					'(?:talks|negotiations) (?:[a-z]+ ){0,4}?(?:(?:have |had )?(?:broken|broke) (?:down|off|up without)|(?:have |had )?collapsed|(?:have |had )?failed|(?:have |had )?ended (?:without|in failure))',
				],
			},
			agreed: {
				'ended|produced|led|yielded': [
					'(?:talks|negotiations) (?:[a-z]+ ){0,4}?(?:ended (?:with|in)|(?:have |had )?(?:produced|led to|yielded)) (?:a|an) (?:[a-z]+ ){0,2}(?:deal|agreement|accord|pact|breakthrough|compromise)',
				],
			},
		},
		[
			['on', 'failed'],
			['failed', 'agreed'],
		],
	),
	ladder(
		'bill',
		BILLS,
		{
			before: {
				'go|come|head|move|sent|vote': [
					`(?:would|will|to|could) (?:now |soon |then |next )*(?:go|come|head|move|be taken up|be sent|be voted on|be debated)(?: back)? (?:before|to|in|by|on) (?:the )?(?:full |state |us |u\\. s\\. )*${CHAMBER}`,
				],
				'vote|debate|take|consider|pass|approve': [
					`(?:will|plans? to|expected to|set to|scheduled to|due to|preparing to|about to) (?:then |soon |now )*(?:vote on|debate|take up|consider|pass|approve) ${THE}`,
				],
				'pending|awaiting|stalled': [`(?:is|are|remains?) (?:still )?(?:pending|awaiting|stalled)`],
			},
			unsigned: {
				sign: [
					`(?:prepared|ready|expected|willing|planning|plans?|promised|vowed|set|intends?|intended|likely) to sign`,
					'(?:will|would) sign',
				],
			},
			passed: {
				'passed|approved|adopted|cleared': [
					`(?<!be )(?:passed|approved|adopted|cleared) ${THE}`,
					`(?:has|have|was|were|been) ${ADVERBS}(?:passed|approved|adopted)`,
				],
			},
			signed: { signed: ['(?<!be )signed (?:it|the|a|an|into|that|this)'] },
		},
		[
			['before', 'passed'],
			['before', 'signed'],
			['unsigned', 'signed'],
		],
	),
	ladder(
		'occasion',
		OCCASIONS,
		{
			ahead: {
				'scheduled|set|planned|due|expected|slated': [
					"(?:is|are|'s|'re) (?:still |now |tentatively |also )*(?:scheduled|set|planned|due|expected|slated) (?:for|to (?:be held|take place|begin|start|go ahead|go forward))",
				],
				'will|could': ['(?:will|could) (?:still |now |also )*(?:be held|take place|go ahead|go forward)'],
			},
			off: {
				'canceled|cancelled|postponed|off|scrapped|delayed|adjourned': [
					`${WAS}(?:indefinitely |abruptly )*(?:canceled|cancelled|postponed|called off|put off|scrapped|delayed|adjourned)`,
					`(?<!be )(?:canceled|cancelled|postponed|called off|scrapped) ${THE}`,
				],
				"not|n't": [
					"(?:will|would|wo) (?:not|n't) (?:be held|take place|go ahead|go forward|happen)",
					"(?:is|are) (?:not|n't) (?:planned|scheduled|going ahead)",
				],
			},
		},
		[['ahead', 'off']],
	),
];
