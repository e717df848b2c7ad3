import type { BlockRole } from '../types.ts';

/** What a line is for, by its own look. `mark` is the Markdown mark it stood behind. */
export function lineRole(line: string, at: { readonly mark: string; readonly first: boolean }): BlockRole {
	if (PROMO.some((pattern) => pattern.test(line)) || isLink(line)) return 'promo';
	if (isByline(line)) return 'byline';
	if (isCredit(line) || isCaption(line)) return 'caption';
	if (at.mark.startsWith('#')) return 'heading';
	const words = line.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
	if (at.mark && at.mark !== '>') return endsSentence(line) || words > LONGEST_HEADING ? 'body' : 'list';
	return isHeading(line, words, at.first) ? 'heading' : 'body';
}

/** A full stop or its like, with what may close behind it; or a mark that promises more. */
export function endsSentence(line: string): boolean {
	return /[.!?…:;,。！？][\s"')\]]*$/.test(line.slice(-8));
}

/** The title over a list of links, nothing else on its line. */
export function opensList(line: string): boolean {
	return line.length < 60 && LIST_TITLE.test(line);
}

/** Who took the photo or owns it, alone on its line. */
export function isCredit(line: string): boolean {
	return line.length < 140 && CREDIT.some((pattern) => pattern.test(line));
}

/** Reads like a caption: a scene in the present tense, a position in the picture, or a full date with its weekday or year. */
export function describesPhoto(line: string): boolean {
	return (
		line.length < 400 &&
		!/["]|\b(?:said|told|announced)\b/.test(line) &&
		(POSITION.test(line) || (SCENE.test(line) && /\b(?:19|20)\d\d\b/.test(line)))
	);
}

const LONGEST_HEADING = 14;

function isHeading(line: string, words: number, first: boolean): boolean {
	if (words > (first ? 24 : LONGEST_HEADING)) return false;
	if (/^\*\*.+\*\*$/.test(line)) return true;
	if (/^[a-z]/.test(line)) return false;
	if (!endsSentence(line)) return !/["]\s*$/.test(line) || /^["'].*["'\s]+$/.test(line);
	return /\?['"\s]*$/.test(line) && !line.startsWith('"') && words >= 4 && isTitleCase(line);
}

function isTitleCase(line: string): boolean {
	const long = line.match(/\b[A-Za-zÀ-ỿ]{4,}/gu) ?? [];
	return long.length > 1 && long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7;
}

const LIST_TITLE =
	/^(?:also (?:read|see)|read (?:also|more|next)|see also|related(?: (?:stories|articles|content|coverage|news|topics|links))?|more (?:from|on|in|stories|news|coverage|about)\b.*|recommended(?: (?:stories|for you|reading))?|most (?:read|popular|viewed|shared)(?: .*)?|you (?:may|might) (?:also )?(?:like|be interested in)|don'?t miss|trending(?: now| stories)?|top stories|latest (?:news|stories|updates|headlines)|editors?'?s? (?:picks|choice)|popular now|further reading|in other news|what to read next|up next|story continues below|keep reading|key takeaways\b.*)\s*[:.…>»]*$/i;

const PROMO: readonly RegExp[] = [
	LIST_TITLE,
	/^(?:also read|read also|read more|read next|see also|related|recommended|more|watch|listen|photos|gallery|in pictures|video|live|explainer|don'?t miss|must read|from the archives?)\s*(?:[:|»>–-]|\bhere\b).{0,200}$/i,
	/^(?:read|watch|see|listen)(?: (?:more|also|the full))\b.{0,100}$/i,
	/^(?:sign up|subscribe|unlock|register|log in|sign in|join) .{0,60}\b(?:newsletters?|free|today|now|email|inbox|account|updates|alerts|whatsapp|telegram|channel|briefing)\b/i,
	/^(?:your|a) (?:\w+ )?guide to (?:what|how|the|all)\b[^.]{0,120}$/i,
	/^\[?(?:stay on top of|stay up to date|stay informed|get (?:the latest|our|more|breaking|all the|unlimited)|follow (?:us|our|@|the latest)|like us on|download (?:our|the) \w* ?app|want more|want to (?:read|know) more|click here|tap here|share (?:this|on|via)|share$|tweet (?:this)?$|(?:leave|post|view|show|read) (?:a |the |all )?comments?|comments?(?: \(\d+\))?$|advertisement|sponsored|scroll (?:down )?(?:to|for)|continue reading|story continues|article continues|back to top|skip (?:to|past|advert)|source link|source:? https?:|support (?:our|us)|donate|print this|email this|copy link|toggle )/i,
	/^(?:©|\(c\) ?\d|copyright\b)/i,
	/\ball rights reserved\b|\bmay not be (?:published|reproduced|republished|broadcast|reprinted)\b|\bfirst published on\b/i,
	/\bpic\.twitter\.com\/|^https?:\/\/\S+$|^www\.\S+$/,
	/^(?:this (?:article|story|report) (?:was|has been|originally|first) (?:originally |first )?(?:published|appeared|produced|written|generated|syndicated)|this is a breaking (?:news )?story|editor'?s note:|correction:|disclaimer:|disclosure:)/i,
	/^\W{0,2}this (?:article|story|report|post|piece) (?:was|has been) (?:amended|corrected|clarified)\b/i,
	/^(?:corrections?|clarifications?)(?: (?:and|&) clarifications?)?(?:,? \(?(?:\d|[a-z]{3,9}\.? \d)[^:]{0,24})? ?[:–—-]|^a correction was made on\b/i,
	/^this is a developing (?:news )?story\b/i,
	/\b(?:earlier|previous|original) version of this (?:article|story|report|post|headline)\b/i,
	/^(?:for more|more) information,? (?:please )?(?:visit|contact|call|go to|see)\b/i,
];

function isLink(line: string): boolean {
	return /^\[[^\]]{1,200}\]\([^)]{1,300}\)$/.test(line);
}

const AGENCY =
	'(?:reuters|ap|afp|upi|ani|pti|ians|dpa|efe|ansa|tass|xinhua|bloomberg|associated press|the associated press|agence france-presse|press association|pa media|getty images?|agencies|wire (?:reports|services)|staff (?:and agencies|reports?|writers?|reporters?))';
const CAPITAL_NAME =
	"[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ.'-]*(?: (?:de|da|van|von|der|al|el|bin|la|le|[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ.'-]*)){1,4}";
/** Apart from the names, which are seldom asked for. */
const SIGNED = /^(?:By|BY|by|From|Words by|Story by|Analysis by|Report by):? /;
const NAMES = new RegExp(`^${CAPITAL_NAME}(?:,? (?:and|AND|&|,) ${CAPITAL_NAME}){0,4}(?: ?[,|] ?.{0,80})?$`, 'u');
const BYLINES: readonly RegExp[] = [
	new RegExp(`^(?:by |source: ?|via |\\(|– ?|- ?)?${AGENCY}\\)?\\s*[:.|–-]?$`, 'i'),
	/^(?:(?:with )?(?:additional )?(?:reporting|writing|editing|compiled|contributions?|contributed) by|contributing:|reporting:|edited by|written by|photograph(?:s|y)? by|– ?\S.{0,60}\(@\w+\))/i,
	/^\(?(?:with (?:inputs|files|reports?|agency inputs) from|the (?:writer|author) is|follow \w+ \w+ on)\b.{0,140}$/i,
	/^\(?(?:last )?(?:posted|published|updated|modified|created|first published|date)(?: on| at)?(?:\s*:.{0,60}|\s+(?:\w{3,9},? )?)\d/i,
	/\bcontributed (?:reporting|to this (?:report|article|story))\b/,
	/^\S+@\S+\.\w{2,}$/,
	/^.{3,60}(?: is an? | are )(?:\w+ ){0,4}(?:reporter|correspondent|editor|columnist|journalist|staff writer)s?\b.{0,120}$/i,
	/^.{3,50}, (?:staff writer|(?:senior |chief |political |business |\w+ )?(?:reporter|correspondent|editor))(?:,.{0,40})?$/i,
];

function isByline(line: string): boolean {
	return line.length < 220 && (isSigned(line) || BYLINES.some((pattern) => pattern.test(line)) || isDateLine(line));
}

function isSigned(line: string): boolean {
	const by = SIGNED.exec(line)?.[0];
	return by !== undefined && NAMES.test(line.slice(by.length));
}

const DATE_WORD =
	/^(?:\d+(?:st|nd|rd|th|am|pm)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|am|pm|a|p|m|at|on|by|of|last|updated|published|posted|gmt|utc|[ecmp][sd]?t|bst|i?st|cest|cet|aest|uk|edt|est|pst|local|time|minutes?|hours?|days?|ago|min|read|t\d+|z)$/i;

/** A date and a time of day alone on a line: when the article appeared. */
function isDateLine(line: string): boolean {
	if (line.length > 80 || !/\d/.test(line)) return false;
	const words = line.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
	return (
		words.length > 1 &&
		words.every((word) => DATE_WORD.test(word)) &&
		/\d{1,2}[:/. ]+\d{2}|(?:19|20)\d\d|ago$|read$/i.test(line)
	);
}

const CREDIT: readonly RegExp[] = [
	/^[([]?(?:photo(?:graph)?|image|picture|video|graphic|illustration|credit|cover image|file)s?(?: (?:credit|source|by|courtesy(?: of)?|from))?\s*[:|/–-]\s?\S/i,
	/^[([]?(?:photo(?:graph)?|image|picture|video|graphic)s? (?:by|courtesy|via|credit)\b/i,
	/^[([]?(?:courtesy(?: of| photo)?\b|file (?:photo|image|picture)\b|getty images\b|handout\b|screengrab\b|screenshot\b)/i,
	new RegExp(`[|/] ?(?:via )?(?:image: ?|photo: ?)?${AGENCY}\\W*$`, 'i'),
	/^\(?[A-ZÀ-ÞĀ-Ž][^.!?]{0,60} via [A-ZÀ-ÞĀ-Ž][\w ]{1,30}\)?$/u,
	/^[([][A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ.' -]{2,40}\/[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ.' -]{1,40}[)\]]$/u,
];

function isCaption(line: string): boolean {
	return (
		CAPTION.some((pattern) => pattern.test(line)) ||
		(line.trimEnd().endsWith(')') && CREDITED.some((pattern) => pattern.test(line)))
	);
}

/** The credit closes the line. */
const CREDITED: readonly RegExp[] = [
	/\([A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ.' -]{2,40}\/[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ỿ.' -]{1,40}(?: via [A-Za-zÀ-ỿ ]{2,30})?\)\s*$/u,
	/\((?:ap photo|file photo|photo|image|picture|reuters|afp|getty)\b[^)]{0,60}\)\s*$/i,
];
const CAPTION: readonly RegExp[] = [
	/^(?:image|media|photo|video|picture) caption\b|^(?:caption|enlarge|pictured|file photo)\s*[:|–-]/i,
	/\|\s*(?:image|photo|picture|credit|file|via)\b[^|]{0,80}$/i,
	/\b(?:in|on) this (?:undated |handout |file |combination |image |video |still |screen |aerial |satellite |general |booking |police )*(?:photo|image|picture|photograph|frame grab|screengrab)\b/i,
	/\bin this (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:[a-z]{3,9}\.? \d{1,2},? )?(?:(?:19|20)\d\d,? )?(?:file )?(?:photo|image)\b/i,
	/[.!?] (?:REUTERS|AP Photo|AFP(?: Photo)?|EPA)\/[^.!?"]{3,60}$/,
	/^(?!.*\b(?:said|told)\b)[^"]{0,140}(?:, (?:left|right|cent(?:re|er)|far left|far right|second from (?:left|right))(?:,| and\b)|\((?:left|right|cent(?:re|er))\)|\(l\)[^"]{1,80}\(r\))[^"]{0,260}$/i,
];

const POSITION = /, (?:left|right|cent(?:re|er)),|\((?:left|right)\)|\bpictured\b|\bis seen\b|\bare seen\b|\bfile\b/i;
const SCENE =
	/\b(?:speaks?|attends?|walks?|stands?|holds?|waves?|arrives?|leaves?|listens?|looks?|shakes?|meets?|poses?|gestures?|addresses|talks?|sits?|carr(?:y|ies)|works?|gathers?|inspects?|march(?:es)?|smiles?|delivers?|watch(?:es)?|seen|pictured)\b/i;
