/** Verbs that need a second word to say what happens, and the plain verb for it. Particles and prepositions: "step down". */
const PHRASES = `
step down: resign
stand down: resign
call off: cancel
put off: delay
push back: delay
turn down: reject
vote down: reject
throw out: dismiss
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
]);

/** The plain verb that a verb with its particle, preposition or object stands for. */
export const plainVerb = (verb: string, second: string | undefined): string | undefined =>
	second === undefined ? undefined : (phrases.get(`${verb} ${second}`) ?? WITH_OBJECT.get(`${verb} ${second}`));
