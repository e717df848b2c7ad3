import { actOf } from '../lexicon/acts.ts';
import { concept } from '../lexicon/concepts.ts';
import { type Frame, roles } from '../syntax/frames.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../types.ts';
import { chamberOf, meaningOf } from './meaning.ts';

/** What happens, as a concept; undefined of a verb that tells nothing by itself. */
export function predicateOf(frame: Frame, tokens: readonly Token[]): string | undefined {
	const meaning = meaningOf(frame, tokens);
	if (meaning !== undefined) return actOf(concept(meaning.verb));
	// "exclude" and "rule out" are used of the same things.
	if (frame.lemma === 'exclude') return 'rule out';
	const object = lightObject(frame, tokens);
	if (object !== undefined) return concept(object.lemma);
	if (EMPTY.has(frame.lemma) || frame.copular) return undefined;
	// "accused" is not yet "charged".
	if (frame.lemma === 'accuse') return undefined;
	// "named as a defendant" is no hiring.
	if (frame.lemma === 'name') return 'name';
	// "The complaint charged that".
	if (frame.lemma === 'charge' && !frame.passive && frame.object === undefined) return undefined;
	if (frame.lemma === 'plead') {
		const plea = tokens.findIndex((token, at) => at > frame.verb && at - frame.verb <= 3 && token.lower === 'guilty');
		return plea < 0 ? 'plead' : tokens[plea - 1]?.lower === 'not' ? 'plead not guilty' : 'plead guilty';
	}
	return actOf(concept(frame.lemma)) + (frame.particle === undefined ? '' : ` ${frame.particle}`);
}

/** Verbs that leave it to their object to say what happens. */
const LIGHT = wordSet(
	'file bring press make hold take give launch issue reach conduct carry enter cast lay level extend submit lodge stage mount',
);
/** Light verbs whose subject is the one it happens to: "faces charges". */
const SUFFERED = wordSet('face get receive undergo suffer');
/** Verbs about saying and being: reporters use them of anything. */
const EMPTY = wordSet(
	'be have do say tell add note ask state know think believe suspect allege see want go come get make take give put let seem appear try start ' +
		'begin continue happen mean need use expect plan intend hope keep like look feel claim suggest turn help speak talk report describe',
);

const lightObject = (frame: Frame, tokens: readonly Token[]): Token | undefined => {
	const light = LIGHT.has(frame.lemma) || SUFFERED.has(frame.lemma);
	const at = light ? (frame.passive ? frame.subject : frame.object) : undefined;
	const token = at === undefined ? undefined : tokens[at];
	return token?.pos === 'NOUN' && EVENTFUL.test(token.lemma) && token.lemma !== 'chance' ? token : undefined;
};

/** Nouns that name an act. */
const EVENTFUL =
	/(?:tion|sion|ment|ing|al|ance|ence)$|^(?:charge|attack|vote|raid|search|strike|deal|talk|plea|lawsuit|suit|complaint|appeal|bid|offer|speech|visit|trip|arrest|claim|protest|march|rally|surgery|operation|test|probe|inquiry|debate|oath|office|break|lead|ban|order|warning|apology|report|tax|cut|loan|loss|blow|victory|win|defeat|start|call)$/;

/** The heads of whoever does it and of whom it is done to. */
export type Participants = { readonly actor?: number; readonly undergoer?: number };

export function participants(frame: Frame, tokens: readonly Token[]): Participants {
	if (frame.lemma === 'plead') return frame.subject === undefined ? {} : { actor: frame.subject };
	const meaning = meaningOf(frame, tokens);
	if (meaning?.parties !== undefined) return meaning.parties;
	const object = meaning === undefined ? lightObject(frame, tokens) : undefined;
	if (object === undefined)
		return meaning === undefined && isMutual(frame.lemma) ? mutual(frame, tokens) : plainly(frame, tokens);
	if (SUFFERED.has(frame.lemma)) return frame.subject === undefined ? {} : { undergoer: frame.subject };
	const target = frame.obliques.find(({ prep }) => /^(?:against|on|over|with|for|of)$/.test(prep))?.head;
	const actor = frame.passive ? frame.agent : frame.subject;
	return { ...(actor === undefined ? {} : { actor }), ...(target === undefined ? {} : { undergoer: target }) };
}

/** "Was rejected in the Senate": by it. */
function plainly(frame: Frame, tokens: readonly Token[]): Participants {
	const taking = roles(frame);
	const chamber = frame.passive && taking.actor === undefined ? chamberOf(frame, tokens) : undefined;
	return chamber === undefined ? taking : { ...taking, actor: chamber };
}

/** What two do with one another: whoever is named first, it is one event. */
export const isMutual = (predicate: string): boolean => MUTUAL.has(predicate);
const MUTUAL = wordSet('meet talk speak confer negotiate debate clash spar dine');

/** "Brandt met Moll", "met with Moll", "Brandt and Moll met". */
function mutual(frame: Frame, tokens: readonly Token[]): Participants {
	const { actor, undergoer } = roles(frame);
	const other =
		undergoer ??
		frame.obliques.find(({ prep }) => /^(?:with|to|against)$/.test(prep))?.head ??
		tokens.findIndex(({ head, rel }) => rel === 'conj' && head === frame.subject);
	return { ...(actor === undefined ? {} : { actor }), ...(other < 0 ? {} : { undergoer: other }) };
}

/** "Faces arraignment on Friday": to come. Whoever faces charges has been charged. */
export const isFaced = (frame: Frame, tokens: readonly Token[]): boolean =>
	frame.lemma === 'face' && FACED.has(tokens[frame.object ?? -1]?.lemma ?? '');
const FACED = wordSet('arraignment trial sentencing extradition deportation surgery');
