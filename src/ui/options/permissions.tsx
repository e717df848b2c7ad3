import { useEffect, useState } from 'preact/hooks';
import { allSitesAllowed, giveUpAllSites, watchAllSites } from '../../platform/all-sites.ts';
import { message } from '../../platform/i18n.ts';

/** What the browser lets us do, in plain words, and the way to take back what was given. */
export function Permissions() {
	const [allSites, setAllSites] = useState<boolean>();
	useEffect(() => {
		const look = () => void allSitesAllowed().then(setAllSites, console.error);
		look();
		return watchAllSites(look);
	}, []);
	return (
		<section aria-labelledby="permissions">
			<h2 id="permissions">{message('permissionsTitle')}</h2>
			<ul class="permissions">
				<li>{message('permissionPage')}</li>
				<li>{message('permissionStorage')}</li>
				<li>
					{allSites === true ? message('permissionAllSites') : message('permissionNoSites')}
					{allSites === true && (
						<p>
							<button type="button" onClick={() => void giveUpAllSites().catch(console.error)}>
								{message('takeBackPermission')}
							</button>
						</p>
					)}
				</li>
			</ul>
		</section>
	);
}
