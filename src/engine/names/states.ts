/** One US state a line: postal code | name | newspaper abbreviation | people | capital | other towns, counties and parks. */
export const US_STATES = `
AL|Alabama|Ala.|Alabamian,Alabaman|Montgomery|Birmingham,Mobile,Huntsville,Tuscaloosa,Selma,Talladega
AK|Alaska||Alaskan|Juneau|Anchorage,Fairbanks,Wasilla,Nome
AZ|Arizona|Ariz.|Arizonan|Phoenix|Tucson,Scottsdale,Tempe,Mesa,Flagstaff,Glendale,Yuma,Maricopa County,Sedona,Grand Canyon,Chandler
AR|Arkansas|Ark.|Arkansan|Little Rock|Fayetteville,Jonesboro,Bentonville,Fort Smith
CA|California|Calif.|Californian|Sacramento|Los Angeles,San Francisco,San Diego,San Jose,Oakland,Hollywood,Beverly Hills,Fresno,Long Beach,Santa Monica,Malibu,Pasadena,Berkeley,Anaheim,Bakersfield,Riverside,San Bernardino,Santa Barbara,Silicon Valley,Palo Alto,Stanford,Orange County,Burbank,Compton,Santa Ana,Santa Cruz,Santa Clara,Napa,Sonoma,Napa Valley,Modesto,Stockton,Palm Springs,Yosemite,Inglewood,Menlo Park,Mountain View,Cupertino,Sunnyvale,Redwood City,Marin County,Irvine,Newport Beach,Huntington Beach,Torrance,Bel Air,West Hollywood,Culver City,Oxnard,Ventura,Chico,Eureka,Monterey,Carmel,Lake Tahoe,Death Valley,L.A.,LA,Bay Area,Lompoc,Pebble Beach,San Mateo,Calabasas,San Quentin,Alcatraz,Southern California,Northern California
CO|Colorado|Colo.|Coloradan|Denver|Boulder,Aspen,Colorado Springs,Aurora,Vail,Littleton,Fort Collins,Pueblo,Columbine
CT|Connecticut|Conn.||Hartford|New Haven,Bridgeport,Stamford,Newtown,Bristol,Waterbury,Danbury,Norwalk,Fairfield,Sandy Hook
DE|Delaware|Del.||Dover|Wilmington,Rehoboth Beach
FL|Florida|Fla.|Floridian|Tallahassee|Miami,Orlando,Tampa,Jacksonville,Fort Lauderdale,St. Petersburg,Daytona Beach,Palm Beach,West Palm Beach,Key West,Gainesville,Boca Raton,Pensacola,Sarasota,Cape Canaveral,Miami Beach,Broward County,Miami-Dade County,Palm Beach County,Parkland,Coral Gables,Naples,Fort Myers,Clearwater,Hialeah,Everglades,Florida Keys,Mar-a-Lago,Sanford,Ocala,Kissimmee,Doral,South Florida,Cedar Key,Vero Beach,Lakeland,Bradenton,Surfside
GA|Georgia|Ga.||Atlanta|Savannah,Augusta,Macon,Athens,Fulton County,Marietta,Brunswick,Warner Robins,Decatur
HI|Hawaii||Hawaiian|Honolulu|Maui,Oahu,Waikiki,Pearl Harbor,Kauai,Lahaina,Big Island,Hilo
ID|Idaho||Idahoan|Boise|Coeur d'Alene,Pocatello,Sun Valley,Moscow
IL|Illinois|Ill.|Illinoisan|Springfield|Chicago,Rockford,Peoria,Naperville,Evanston,Cook County,Champaign,Joliet,Aurora,O'Hare,Decatur,Elgin,Oak Park,Highland Park
IN|Indiana|Ind.|Hoosier|Indianapolis|Fort Wayne,Bloomington,South Bend,Gary,Evansville,Terre Haute,Lafayette,West Lafayette,Muncie
IA|Iowa||Iowan|Des Moines|Cedar Rapids,Davenport,Iowa City,Ames,Dubuque,Sioux City,Council Bluffs
KS|Kansas|Kan.|Kansan|Topeka|Wichita,Overland Park,Lawrence,Dodge City,Manhattan
KY|Kentucky|Ky.|Kentuckian|Frankfort|Louisville,Lexington,Bowling Green,Paducah,Churchill Downs,Fort Knox
LA|Louisiana|La.||Baton Rouge|New Orleans,Shreveport,Lafayette,French Quarter,Lake Charles,Lake Pontchartrain,Metairie
ME|Maine||Mainer|Augusta|Portland,Bangor,Kennebunkport,Lewiston,Bar Harbor
MD|Maryland|Md.|Marylander|Annapolis|Baltimore,Bethesda,Rockville,Silver Spring,Camp David,Chevy Chase,Prince George's County,Montgomery County,College Park,Gaithersburg,Frederick
MA|Massachusetts|Mass.||Boston|Cambridge,Worcester,Springfield,Lowell,New Bedford,Martha's Vineyard,Cape Cod,Nantucket,Fall River,Quincy,Salem,Plymouth,Foxborough,Lynn,Brockton,Newton,Somerville,Brookline,Fenway Park,Hyannis,Provincetown
MI|Michigan|Mich.||Lansing|Detroit,Ann Arbor,Flint,Grand Rapids,Dearborn,Kalamazoo,Pontiac,Saginaw,Battle Creek,East Lansing,Warren
MN|Minnesota|Minn.|Minnesotan|St. Paul|Minneapolis,Duluth,Rochester,Bloomington,St. Cloud,Hennepin County
MS|Mississippi|Miss.|Mississippian|Jackson|Biloxi,Gulfport,Hattiesburg,Tupelo,Meridian
MO|Missouri|Mo.|Missourian|Jefferson City|St. Louis,Kansas City,Ferguson,Branson,Joplin,Columbia
MT|Montana|Mont.|Montanan|Helena|Billings,Missoula,Bozeman,Butte,Great Falls
NE|Nebraska|Neb.|Nebraskan|Lincoln|Omaha
NV|Nevada|Nev.|Nevadan|Carson City|Las Vegas,Reno,Henderson,Vegas,Mesquite,Clark County
NH|New Hampshire|N.H.||Concord|Manchester,Nashua,Portsmouth,Keene
NJ|New Jersey|N.J.||Trenton|Newark,Jersey City,Atlantic City,Princeton,Hoboken,Camden,Paterson,Edison,East Rutherford,Hackensack,Fort Lee,Bridgeton,Morristown,Teaneck,Asbury Park,Bedminster
NM|New Mexico|N.M.||Santa Fe|Albuquerque,Roswell,Los Alamos,Las Cruces,Taos
NY|New York|N.Y.|New Yorker|Albany|New York City,Manhattan,Brooklyn,Queens,Bronx,the Bronx,Staten Island,Long Island,Buffalo,Rochester,Syracuse,Yonkers,Harlem,White Plains,Ground Zero,Times Square,Central Park,Westchester County,Ithaca,Wall Street,Coney Island,Hudson Valley,West Point,Lower Manhattan,Upstate New York,Nassau County,Suffolk County,Hamptons,the Hamptons,NYC,Greenwich Village,Lake Placid,Saratoga Springs,Flushing,Lockerbie,New Rochelle,Poughkeepsie,Utica,Niagara Falls
NC|North Carolina|N.C.|North Carolinian|Raleigh|Charlotte,Durham,Greensboro,Winston-Salem,Asheville,Chapel Hill,Fayetteville,Fort Bragg,Outer Banks
ND|North Dakota|N.D.|North Dakotan|Bismarck|Fargo,Grand Forks,Minot,Standing Rock
OH|Ohio||Ohioan|Columbus|Cleveland,Cincinnati,Toledo,Akron,Dayton,Youngstown,Canton,East Palestine,Cuyahoga County,Steubenville,Chillicothe
OK|Oklahoma|Okla.|Oklahoman|Oklahoma City|Tulsa,Norman,Moore,Lawton
OR|Oregon|Ore.|Oregonian|Salem|Portland,Eugene,Bend,Medford,Roseburg,Hillsboro
PA|Pennsylvania|Pa.|Pennsylvanian|Harrisburg|Philadelphia,Pittsburgh,Scranton,Allentown,Erie,Gettysburg,Bethlehem,Lancaster,Shanksville,State College,Reading,Bucks County,Hershey,Punxsutawney,Wilkes-Barre
RI|Rhode Island|R.I.|Rhode Islander|Providence|Newport,Warwick,Pawtucket,Cranston
SC|South Carolina|S.C.|South Carolinian|Columbia|Charleston,Greenville,Myrtle Beach,Hilton Head,Spartanburg,Rock Hill
SD|South Dakota|S.D.|South Dakotan|Pierre|Sioux Falls,Rapid City,Mount Rushmore,Sturgis
TN|Tennessee|Tenn.|Tennessean|Nashville|Memphis,Knoxville,Chattanooga,Oak Ridge,Graceland,Murfreesboro
TX|Texas||Texan|Austin|Houston,Dallas,San Antonio,Fort Worth,El Paso,Arlington,Waco,Lubbock,Galveston,Corpus Christi,Crawford,Amarillo,Laredo,Brownsville,Harris County,Fort Hood,Uvalde,Plano,Rio Grande Valley,Harris County,McAllen,Midland,Odessa,Sutherland Springs,Beaumont,Irving,Eagle Pass,Del Rio,Huntsville,Livingston,College Station,Texarkana
UT|Utah||Utahn|Salt Lake City|Provo,Park City,Ogden,Moab,Orem
VT|Vermont|Vt.|Vermonter|Montpelier|Burlington,Brattleboro
VA|Virginia|Va.|Virginian|Richmond|Norfolk,Virginia Beach,Alexandria,Arlington,Charlottesville,Roanoke,Fairfax,Fairfax County,Blacksburg,Quantico,Langley,Mount Vernon,Newport News,Williamsburg,Loudoun County,McLean,Northern Virginia,Lynchburg,Chesapeake,Reston
WA|Washington state,Washington State|Wash.|Washingtonian|Olympia|Seattle,Spokane,Tacoma,Redmond,Bellevue,Everett,Vancouver,Puget Sound,King County,Yakima,Walla Walla
WV|West Virginia|W.Va.|West Virginian|Charleston|Huntington,Morgantown,Wheeling
WI|Wisconsin|Wis.|Wisconsinite|Madison|Milwaukee,Green Bay,Kenosha,Racine,Oshkosh,Waukesha,Appleton,Eau Claire,Sheboygan
WY|Wyoming|Wyo.||Cheyenne|Jackson Hole,Casper,Yellowstone,Yellowstone National Park,Laramie
DC|District of Columbia|D.C.||Washington|Georgetown,Capitol Hill,Foggy Bottom,National Mall,Anacostia
`;
