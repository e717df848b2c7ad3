/**
 * Parts of a page that stand within or around an article and are not its text, told by what the page itself calls
 * them. Only small parts: a name such as "has-related" may also be on the element that holds everything.
 */
export function isClutter(element: Element): boolean {
	const name = element.localName;
	if (name === 'nav' || name === 'figcaption') return true;
	if (name === 'figure') return holdsPicture(element);
	if (UNREAD_ROLES.test(element.getAttribute('role') ?? '')) return true;
	if (NEVER.has(name)) return false;
	const values = ['class', 'id', 'itemprop'].map((attribute) => element.getAttribute(attribute) ?? '');
	// A page's own elements say what they are by their names: <amp-ad>, <x-newsletter>.
	const names = [...values, name.includes('-') ? name : ''].join(' ');
	return NAMED.test(names.replace(/([a-z])([A-Z])/g, '$1-$2')) && isSmall(element);
}

const UNREAD_ROLES = /^(?:navigation|menu|menubar|banner|contentinfo|search|alertdialog|dialog|toolbar|tooltip)$/;
const NEVER = new Set(['body', 'main', 'article', 'h1', 'a']);

/** Whole words of class names and ids, however they are joined: "image-caption", "imageCaption", "image__caption". */
const NAMED = wordPattern(`
	captions? figcaption credits? photo-?credit image-?credit photographer
	byline bylines author-?bio author-?box author-?info author-?card about-?author
	dateline timestamp pubdate published-date publish-date updated-date
	newsletter newsletters subscribe subscription signup sign-up paywall-?(?:promo|offer) 
	related recommended recommendations? recirc recirculation read-?more read-?next readmore more-?(?:stories|news|from|on|articles)
	also-?(?:like|read|see) see-?also you-?may top-?stories most-?(?:read|popular|viewed) trending outbrain taboola zergnet
	share sharing shares sharebar share-?(?:bar|tools|buttons|links) social addthis sharethis
	comments? disqus
	promos? promobox promotion promoted sponsors? sponsored adverts? advertisement advertising ads? ad-?(?:slot|unit|container|wrapper|label) dfp
	cookies? consent gdpr onetrust
	breadcrumbs? tags taglist tag-?list topics-?list toolbar skip-?link skip-?to
	sr-only visually-?hidden visuallyhidden screen-?reader(?:-text)? a11y-hidden is-hidden element-invisible
	correction-?link print-?only noprint
`);

function wordPattern(words: string): RegExp {
	const alternatives = words.trim().split(/\s+/).join('|');
	return new RegExp(`(?:^|[\\s_-])(?:${alternatives})(?=$|[\\s_:\\d-])`, 'i');
}

/** Quotations, tables and lists are put into figures too; those are read. */
function holdsPicture(figure: Element): boolean {
	return (
		figure.querySelector('img, picture, video, audio, iframe, svg, canvas, figcaption, [data-src]') !== null &&
		figure.querySelector('table, blockquote, pre, ul, ol') === null
	);
}

/** Some lines of text. The walk ends early, for these elements may be nested by the thousand. */
export function isSmall(element: Element): boolean {
	let characters = 0;
	let nodes = 0;
	let node: Node | null = element;
	while (node) {
		if (node.nodeType === 3) characters += node.nodeValue?.trim().length ?? 0;
		if (characters > MOST_CHARACTERS || ++nodes > MOST_NODES) return false;
		node = following(node, element);
	}
	return true;
}
const MOST_CHARACTERS = 1_600;
const MOST_NODES = 500;

const following = (node: Node, root: Node): Node | null => node.firstChild ?? after(node, root);

/** What comes after a node and all that is in it. */
export function after(node: Node, root?: Node): Node | null {
	let next: Node | null = node;
	while (next && next !== root && !next.nextSibling) next = next.parentNode;
	return next && next !== root ? next.nextSibling : null;
}
