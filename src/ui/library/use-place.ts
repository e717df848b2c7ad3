import { useEffect, useState } from 'preact/hooks';
import { type LibraryPlace, libraryPlace } from '../../platform/library-address.ts';

/** The view that the address names, so that the browser's own back button leads back. */
export function usePlace(): LibraryPlace {
	const [hash, setHash] = useState(location.hash);
	useEffect(() => {
		const onChange = () => setHash(location.hash);
		addEventListener('hashchange', onChange);
		return () => removeEventListener('hashchange', onChange);
	}, []);
	return libraryPlace(hash);
}
