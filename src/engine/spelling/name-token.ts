import type { Document } from '../document.ts';
import { isGroupWord } from '../names/gazetteer.ts';
import { lexiconEntry } from '../syntax/lexicon.ts';
import type { Sentence, Token } from '../types.ts';

/** Whether a word may be one of a name, or of a name misspelt. */
export function isNameToken({ text }: Document, { tokens }: Sentence, token: Token, at: number): boolean {
	if (!CAPITALIZED.test(token.text) || token.text.length < SHORTEST || RUN_TOGETHER.test(token.text)) return false;
	if (CALENDAR.test(token.lower) || TITLES.test(token.lower) || FEAR.test(token.lower)) return false;
	if (SIC.test(text.slice(token.end, token.end + 10))) return false;
	if (token.pos === 'PROPN') return true;
	// "Vellanq": inside a sentence a capital word that no dictionary has is a name or a name misspelt.
	return at > 0 && (tokens[at + 1]?.pos === 'PROPN' || isGroupWord(token.lower) || lexiconEntry(token.lower) === 0);
}

const CAPITALIZED = /^[A-ZÀ-ÞĀ-Ž][a-zß-ž][A-Za-zÀ-ỿ'-]+$/u;
const SHORTEST = 4;

/** "FoleyShareLikeReplySara": words of a page that ran together. */
const RUN_TOGETHER = /[a-zß-ž][A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ]*[a-zß-ž][A-ZÀ-ÞĀ-Ž]/u;

const CALENDAR =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Of several: "Sens. Ada Brandt and Jon Hale". */
const TITLES = /^(?:sens|reps|govs|gens|profs|messrs)$/;

/** "Russophobia", "Russophobic": words made of a name, and no names. */
const FEAR = /phob(?:ia|ias|ic|es?)$/;

/** "Corran's [sic]": a spelling that the article has already marked as somebody else's. */
const SIC = /^(?:['’]s)? ?[[(]sic[\])]/i;
