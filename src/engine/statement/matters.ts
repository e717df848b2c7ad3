import type { Slot } from '../lexicon/circumstances.ts';

/** Of whoever does it; all else is told of the one to whom it is done. */
export const OF_ACTOR: ReadonlySet<Slot> = new Set(['vehicle', 'medium', 'armed with', 'side']);

export type Matter = {
	readonly slot: Slot;
	/** The verbs that it is told with. */
	readonly verbs: string;
	/** Behind which preposition its value stands: near by, or as the head of a phrase where `parts` say so. */
	readonly preps?: RegExp;
	/** The parts of its clause that its value stands in. */
	readonly parts?: readonly Part[];
	/** The noun that the value tells of: a "critical condition". */
	readonly of?: RegExp;
	/** What it is told of, where any verb will do for many things: a fire. */
	readonly about?: RegExp;
};
export type Part = 'oblique' | 'object' | 'doer' | 'oneself' | 'verb' | 'adverb';

/** Which verbs open a slot, and where its value stands. Without a place the verb is the value. */
const MATTERS: readonly Matter[] = [
	{ slot: 'cause of death', verbs: 'die succumb perish', preps: /^(?:of|from|to)$/ },
	{ slot: 'place of death', verbs: 'die perish pass pronounce', preps: /^(?:at|on|in)$/ },
	{ slot: 'vehicle', verbs: 'flee escape abscond roar speed drive race', preps: /^(?:in|on|by|aboard)$/ },
	{ slot: 'departure', verbs: 'fire dismiss sack oust resign quit step' },
	{ slot: 'weapon', verbs: 'shoot stab strangle drown poison bludgeon' },
	{
		slot: 'medium',
		verbs: 'talk speak meet confer negotiate hold consult apologize apologise resign testify',
		preps: /^(?:by|over|via|in|on|during|through)$/,
		parts: ['oblique', 'object', 'adverb'],
	},
	{
		slot: 'cause of fire',
		verbs: 'cause spark ignite start trigger blame set',
		preps: /^(?:by|on|from|with)$/,
		parts: ['oblique', 'doer'],
		about: /^(?:fire|blaze|inferno|wildfire)$/,
	},
	{
		slot: 'place of a deed',
		verbs: 'find discover shoot stab kill strangle collapse hide trap die',
		preps: /^(?:in|inside)$/,
		parts: ['oblique'],
	},
	{
		slot: 'wound',
		verbs: 'shoot stab hit strike wound bite kick punch cut slash',
		preps: /^(?:in|to)$/,
		parts: ['oblique'],
	},
	{
		slot: 'what hit',
		verbs: 'hit strike kill run knock crush mow',
		preps: /^by$/,
		parts: ['oblique', 'doer'],
	},
	{
		slot: 'armed with',
		verbs: 'arm threaten attack kill stab beat shoot rob',
		preps: /^with$/,
		parts: ['oblique'],
	},
	{ slot: 'armed with', verbs: 'wield brandish carry pull draw', preps: /^with$/, parts: ['object'] },
	{
		slot: 'degree',
		verbs: 'charge convict plead indict acquit accuse find',
		preps: /^(?:of|with|to|for)$/,
		parts: ['oblique'],
		of: /^degree$/,
	},
	{
		slot: 'condition',
		verbs: 'condition remain list describe hospitalize hospitalise take stay lie',
		preps: /^in$/,
		parts: ['oblique', 'verb'],
		of: /^condition$/,
	},
	{
		slot: 'found or saved by',
		verbs: 'find discover',
		preps: /^by$/,
		parts: ['oblique', 'doer'],
		about: /^(?:body|remains|corpse|skeleton|victim|baby|wreckage|wreck|bomb|device|package|weapon|gun)$/,
	},
	{
		slot: 'found or saved by',
		verbs: 'rescue save pull drag lift free carry subdue tackle overpower disarm restrain',
		preps: /^by$/,
		parts: ['oblique', 'doer'],
	},
	{ slot: 'shot by', verbs: 'shoot kill', preps: /^by$/, parts: ['oneself', 'doer'] },
	{
		slot: 'killing',
		verbs: 'charge convict plead indict acquit',
		preps: /^(?:of|with|to|in|for)$/,
		parts: ['oblique'],
	},
	{
		slot: 'floor',
		verbs: 'find discover live fall jump start break shoot burn die kill trap hide',
		preps: /^(?:in|on|from|to)$/,
		parts: ['oblique'],
		of: /^(?:floor|storey|story)$/,
	},
	{
		slot: 'side',
		verbs: 'injure hurt sprain tear break fracture lose shoot hit strain dislocate stab bite',
		preps: /^(?:in|to)$/,
		parts: ['object', 'oblique'],
		of: /^(?:knee|ankle|leg|arm|shoulder|hand|foot|hamstring|elbow|wrist|hip|eye|thumb|thigh|calf|ear|side)$/,
	},
	{ slot: 'vote', verbs: 'vote approve pass reject adopt back elect', preps: /^by$/, parts: ['adverb'] },
	{ slot: 'sentence', verbs: 'sentence condemn', preps: /^to$/, parts: ['oblique'] },
];

/** What a verb may tell of how it happened. */
export const mattersOf = (verb: string): readonly Matter[] => BY_VERB.get(verb) ?? NONE;
const NONE: readonly Matter[] = [];
const BY_VERB = new Map<string, Matter[]>();
for (const matter of MATTERS)
	for (const verb of matter.verbs.split(' ')) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), matter]);
