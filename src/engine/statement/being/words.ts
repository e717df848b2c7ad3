import { byFirstWord } from '../../text/word-set.ts';

/** What something may be, each with its contrary. After "~" stands what changes from one hour to the next: two reports of it must be of one moment. */
const TRAITS = `
armed | unarmed
safe | unsafe dangerous
known | unknown
legal lawful | illegal unlawful
compulsory mandatory obligatory | voluntary optional
valid | invalid
alive | dead
sober | drunk intoxicated
effective | ineffective
guilty | innocent
married | unmarried
constitutional | unconstitutional
true | false untrue
accurate | inaccurate
insured | uninsured
licensed licenced | unlicensed unlicenced
registered | unregistered
vaccinated | unvaccinated
authorised authorized | unauthorised unauthorized
justified | unjustified
eligible | ineligible
qualified | unqualified
aware | unaware
related connected linked | unrelated unconnected
damaged | undamaged intact
harmed | unharmed
deliberate intentional | accidental unintentional
suspicious | unsuspicious
responsible
involved | uninvolved
toxic | non-toxic
contagious
pregnant
hereditary
binding | non-binding nonbinding
necessary | unnecessary
adequate sufficient | inadequate insufficient
profitable | unprofitable
genuine authentic | fake forged
inhabited | uninhabited
habitable | uninhabitable
conclusive | inconclusive
manned crewed | unmanned uncrewed
suspect
member
citizen
target
under-investigation
under-arrest
at-fault
on-board
on-duty | off-duty
~ in-custody
~ on-strike
~ open | closed shut
~ conscious | unconscious
~ awake | asleep
~ present | absent
`;

export type Trait = { readonly name: string; readonly contrary: boolean; readonly passing: boolean };

/** By its words; of two words with a hyphen between them. */
export const TRAIT: ReadonlyMap<string, Trait> = new Map(
	TRAITS.trim()
		.split('\n')
		.flatMap((line) => {
			const [for_ = '', against = ''] = line.replace('~', '').split('|');
			const [words, contraries] = [for_, against].map((side) => side.trim().split(/\s+/).filter(Boolean));
			const [name = ''] = words ?? [];
			const trait = (contrary: boolean) => (word: string) =>
				[word, { name, contrary, passing: line.startsWith('~') }] as const;
			return [...(words ?? []).map(trait(false)), ...(contraries ?? []).map(trait(true))];
		}),
);

/** What one has or has not. */
export const HELD = byFirstWord([
	'licence license',
	'permit',
	'permission',
	'authorisation authorization',
	'visa',
	'passport',
	'insurance',
	'alibi',
	'record',
	'child',
	'degree',
	'warrant',
	'weapon',
	'gun',
	'power',
	'authority',
	'jurisdiction',
	'right',
	'access',
	'contract',
	'plan',
	'intention',
	'majority',
	'mandate',
	'quorum',
	'knowledge',
	'connection link tie',
	'symptom',
	'fever',
	'motive',
	'alarm',
	'sprinkler',
	'airbag',
	'helmet',
	'parachute',
	'ticket',
	'certificate',
	'stake',
	'veto',
	'pulse',
]);

/** What there is or is not. */
export const PRESENT = byFirstWord([
	'survivor',
	'sign indication',
	'evidence proof',
	'trace',
	'warning',
	'witness',
	'casualty',
	'injury',
	'fatality',
	'damage',
	'leak',
	'explosion',
	'agreement deal',
	'link connection',
	'delay',
	'plan',
	'alarm',
	'ban',
	'quorum',
	'majority',
	'vacancy',
	'shortage',
]);
