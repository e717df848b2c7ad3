/** Words of which a line consists that only says when something was published. */
const WORDS =
	/\b(?:first|last|originally|posted|published|updated|modified|created|date|on|at|am|pm|a\.m|p\.m|by|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|gmt|utc|bst|[ecmp][sd]?t|ist|cest|cet|hrs?|hours?|mins?|minutes?|days?|ago|min read|read|ed|time|today|yesterday)\b/gi;

/** "Published 10:02 AM EST Nov 19, 2019": a date, and nothing but a date. */
export function isDateline(text: string): boolean {
	if (!/\d/.test(text)) return false;
	const rest = text.replace(WORDS, '').replace(/[\d\s:.,|/()·•–—+-]|(?:st|nd|rd|th)\b/gi, '');
	return rest === '' && /\d{4}|\bago\b|\d:\d\d/i.test(text);
}
