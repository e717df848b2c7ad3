import { wordSet } from '../text/word-set.ts';

/** Verbs that need more words to say what happens, and the plain verb for it. Particles and prepositions, with a noun or without: "step down", "come out against", "go on strike". */
const PHRASES = `
step down: resign
stand down: resign
call off: cancel
put off: delay
push back: delay
turn down: reject
vote down: reject
vote against: oppose
vote for: support
vote in favour: support
vote in favor: support
come out against: oppose
come out in favour: support
come out in favor: support
speak out against: oppose
rule against: oppose
rule for: support
rule in favour: support
rule in favor: support
object to: oppose
agree to: accept
consent to: accept
throw out: dismiss
strike down: overturn
comply with: obey
abide by: obey
adhere to: obey
withdraw from: leave
clear of: acquit
stay on: stay
go ahead with: proceed
shut down: close
close down: close
carry out: commit
set off: trigger
blow up: explode
go off: explode
break out: start
give up: surrender
turn in: surrender
pull out: withdraw
back out: withdraw
pass away: die
make up: invent
run over: hit
hand over: deliver
let go: release
set free: release
go through: pass through
travel through: pass through
pass through: pass through
go on strike: walk out
go on trial: stand trial
come into force: take effect
come into effect: take effect
go into effect: take effect
take into custody: arrest
place under arrest: arrest
`;
const phrases = new Map(
	PHRASES.trim()
		.split('\n')
		.map((line) => {
			const [phrase = '', plain = ''] = line.split(': ');
			return [phrase, plain] as const;
		}),
);

/** Verbs whose object makes the meaning: "took the stand". */
const WITH_OBJECT = new Map([
	['take stand', 'testify'],
	['take part', 'participate'],
	['take office', 'inaugurate'],
	['lose life', 'die'],
	['open fire', 'shoot'],
	['stand trial', 'stand trial'],
	['take effect', 'take effect'],
	['give birth', 'give birth'],
	['claim responsibility', 'claim responsibility'],
	['take control', 'occupy'],
	['seize control', 'occupy'],
	['gain control', 'occupy'],
]);

/** What is done with a thing of a sort, and done to it all the same: "met its target". */
const WITH_SORT = new Map(
	`
meet: target deadline goal promise: fulfil
miss: target deadline goal: breach
keep: promise pledge vow word: fulfil
break: promise pledge vow word law rule ceasefire truce: breach
survive: vote challenge: win
get: award prize medal honour honor knighthood: accept
receive: award prize medal honour honor knighthood: accept
collect: award prize medal honour honor knighthood: accept
take: bribe kickback payoff: accept
receive: bribe kickback payoff: accept
pocket: bribe kickback payoff: accept
take: town city village district base airport port capital outpost: occupy
capture: town city village district base airport port capital outpost: occupy
seize: town city village district base airport port capital outpost: occupy
leave: job post position: resign
lose: job post position: dismiss
follow: order rule instruction advice law guideline warning: obey
`
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [verb = '', sorts = '', plain = ''] = line.split(': ');
			return sorts.split(' ').map((sort) => [`${verb} ${sort}`, plain] as const);
		}),
);

/** Nouns that say on which side someone stands, once they are voiced. */
const STANCES = new Map([
	['support', 'support'],
	['backing', 'support'],
	['opposition', 'oppose'],
]);
const VOICING = wordSet('express voice declare announce state reiterate signal');

export const verbForSort = (verb: string, sort: string): string | undefined => WITH_SORT.get(`${verb} ${sort}`);

/** "Support" of "voiced support". */
export const stanceOf = (verb: string, noun: string): string | undefined =>
	VOICING.has(verb) ? STANCES.get(noun) : undefined;

/** The plain verb that a verb with its particle, preposition or object stands for. */
export const plainVerb = (verb: string, second: string | undefined): string | undefined =>
	second === undefined ? undefined : (phrases.get(`${verb} ${second}`) ?? WITH_OBJECT.get(`${verb} ${second}`));
