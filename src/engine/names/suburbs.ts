/** Cities by whose names their suburbs and boroughs go abroad: a clinic "in Los Angeles" may stand in Malibu. No city that is one of its own. */
const SUBURBS = `
Los Angeles: Malibu, Santa Monica, Beverly Hills, Hollywood, West Hollywood, Pasadena, Burbank, Glendale, Compton, Inglewood, Culver City, Torrance, Calabasas, Venice, Encino, Van Nuys, Sherman Oaks
New York: Manhattan, Brooklyn, Queens, Bronx, Staten Island, Harlem, Yonkers, Hoboken
San Francisco: Daly City, South San Francisco, Sausalito
Washington: Arlington, Alexandria, Bethesda, Silver Spring, McLean, Georgetown
Boston: Cambridge, Somerville, Brookline, Quincy, Watertown, Newton
Chicago: Evanston, Oak Park, Cicero, Skokie, Rosemont
Philadelphia: Chester, Norristown
Miami: Miami Beach, Coral Gables, Hialeah, Miami Gardens, Key Biscayne
Atlanta: Decatur, Marietta, Sandy Springs
Dallas: Irving, Plano, Garland
Houston: Pasadena, Sugar Land
Phoenix: Scottsdale, Tempe, Mesa, Glendale
Seattle: Bellevue, Redmond
Denver: Aurora, Lakewood, Littleton
Detroit: Dearborn, Warren, Pontiac
Minneapolis: Saint Paul, St. Paul, Bloomington
Las Vegas: Henderson, Paradise
Toronto: Mississauga, Brampton, Scarborough, North York
Vancouver: Burnaby, Surrey, Richmond
London: Westminster, Wembley, Croydon, Greenwich, Hackney, Tottenham, Brixton, Heathrow, Wimbledon, Twickenham, Ealing
Manchester: Salford, Stockport, Bolton
Paris: Saint-Denis, Neuilly-sur-Seine, Versailles, Boulogne-Billancourt, Clichy, Nanterre
Berlin: Kreuzberg, Charlottenburg
Rome: Ostia
Sydney: Parramatta, Bondi, Liverpool, Penrith
Melbourne: St Kilda, Footscray, Dandenong
Mumbai: Thane, Navi Mumbai
Delhi: Gurgaon, Noida
Johannesburg: Soweto, Sandton
Tel Aviv: Jaffa, Ramat Gan, Holon
`;

const CITIES_OF = new Map<string, ReadonlySet<string>>();
for (const line of SUBURBS.trim().split('\n')) {
	const [city = '', suburbs = ''] = line.toLowerCase().split(': ');
	for (const suburb of suburbs.split(', ')) CITIES_OF.set(suburb, new Set([...(CITIES_OF.get(suburb) ?? []), city]));
}

/** Whether one of two towns is often called by the other's name. Towns farther off share some of the names. */
export const isSuburbOf = (a: string, b: string): boolean => lies(a, b) || lies(b, a);
const lies = (suburb: string, city: string): boolean =>
	CITIES_OF.get(suburb.toLowerCase())?.has(city.toLowerCase()) === true;
