/** A country's names in English; the first is the one to show. */
export type Country = readonly [string, ...string[]];

/* Countries and territories of ISO 3166-1, with what else they are called. A semicolon ends a country. */
const today = `
Afghanistan; Åland Islands; Albania; Algeria; American Samoa; Andorra; Angola; Anguilla; Antarctica;
Antigua and Barbuda/Antigua; Argentina; Armenia; Aruba; Australia/Commonwealth of Australia; Austria;
Azerbaijan; Bahamas; Bahrain; Bangladesh; Barbados; Belarus/Belorussia/Byelorussia/White Russia;
Belgium; Belize; Benin/Dahomey; Bermuda; Bhutan; Bolivia; Caribbean Netherlands/Bonaire;
Bosnia and Herzegovina/Bosnia/Bosnia-Herzegovina; Botswana; Bouvet Island; Brazil; Brunei;
British Indian Ocean Territory; Bulgaria; Burkina Faso/Upper Volta; Burundi; Cambodia/Kampuchea;
Cameroon; Canada; Cape Verde/Cabo Verde; Cayman Islands; Central African Republic/CAR; Chad; Chile;
China/People’s Republic of China/PRC/Mainland China; Christmas Island; Colombia; Comoros;
Cocos Islands/Cocos Keeling Islands/Keeling Islands; Cook Islands; Costa Rica; Croatia; Cuba; Curaçao;
Republic of the Congo/Congo-Brazzaville/Congo; Cyprus; Czechia/Czech Republic; Denmark; Djibouti;
Democratic Republic of the Congo/Congo-Kinshasa/DR Congo/DRC/Zaire; Dominica; Dominican Republic;
Ecuador; Egypt; El Salvador/Salvador; Equatorial Guinea; Eritrea; Estonia; Eswatini/Swaziland;
Ethiopia/Abyssinia; Falkland Islands/Falklands/Malvinas; Faroe Islands/Faroes; Fiji; Finland; France;
French Guiana; French Polynesia; French Southern Territories; Gabon; Gambia; Georgia; Ghana/Gold Coast;
Germany/Federal Republic of Germany; Gibraltar; Greece/Hellas; Greenland; Grenada; Guadeloupe; Guam;
Guatemala; Guernsey; Guinea; Guinea-Bissau; Guyana; Haiti; Heard and McDonald Islands; Honduras;
Hong Kong; Hungary; Iceland; India/Bharat; Indonesia; Iran/Islamic Republic of Iran; Iraq;
Ireland/Republic of Ireland/Eire; Isle of Man; Israel; Italy; Ivory Coast/Côte d’Ivoire; Jamaica;
Japan; Jersey; Jordan; Kazakhstan; Kenya; Kiribati; Kosovo; Kuwait; Kyrgyzstan/Kirghizia; Laos;
Latvia; Lebanon; Lesotho/Basutoland; Liberia; Libya; Liechtenstein; Lithuania; Luxembourg; Madagascar;
Macao/Macau; Malawi/Nyasaland; Malaysia; Maldives; Mali; Malta; Marshall Islands; Martinique;
Mauritania; Mauritius; Mayotte; Mexico; Micronesia/Federated States of Micronesia; Moldova/Moldavia;
Monaco; Mongolia; Montenegro; Montserrat; Morocco; Mozambique; Myanmar/Burma; Namibia; Nauru; Nepal;
Netherlands/Holland/Kingdom of the Netherlands; New Caledonia; New Zealand/Aotearoa; Nicaragua;
Niger; Nigeria; Niue; Norfolk Island; Northern Mariana Islands; North Macedonia/Macedonia/FYROM;
North Korea/Democratic People’s Republic of Korea/DPRK; Norway; Oman; Pakistan; Palau;
Palestine/Palestinian Territories/State of Palestine; Panama; Papua New Guinea; Paraguay; Peru;
Philippines; Pitcairn Islands/Pitcairn; Poland; Portugal; Puerto Rico; Qatar; Réunion; Romania;
Russia/Russian Federation; Rwanda; Saint Barthélemy/St Barthélemy; Saint Helena/St Helena;
Saint Kitts and Nevis/St Kitts and Nevis; Saint Lucia/St Lucia; Saint Martin/St Martin;
Saint Pierre and Miquelon/St Pierre and Miquelon; Saint Vincent and the Grenadines/St Vincent and the
Grenadines/Saint Vincent/St Vincent; Samoa/Western Samoa; San Marino; São Tomé and Príncipe;
Saudi Arabia/Kingdom of Saudi Arabia/KSA; Senegal; Serbia; Seychelles; Sierra Leone; Singapore;
Sint Maarten; Slovakia/Slovak Republic; Slovenia; Solomon Islands; Somalia; South Africa; South Sudan;
South Georgia and the South Sandwich Islands/South Georgia; South Korea/Republic of Korea/ROK; Spain;
Sri Lanka/Ceylon; Sudan; Suriname; Svalbard and Jan Mayen/Svalbard; Sweden; Switzerland; Syria;
Taiwan/Republic of China/Chinese Taipei/Formosa; Tajikistan; Tanzania/Tanganyika; Thailand/Siam;
Timor-Leste/East Timor; Togo; Tokelau; Tonga; Trinidad and Tobago; Tunisia; Turkey/Türkiye;
Turkmenistan; Turks and Caicos Islands; Tuvalu; Uganda; Ukraine; United Arab Emirates/UAE/Emirates;
United Kingdom/UK/Great Britain/Britain/England/Scotland/Wales/Northern Ireland;
United States/US/USA/United States of America/America; United States Virgin Islands/US Virgin Islands;
British Virgin Islands; United States Outlying Islands/US Outlying Islands; Uruguay; Uzbekistan;
Vanuatu/New Hebrides; Vatican City/Vatican/Holy See; Venezuela; Vietnam/Viet Nam; Wallis and Futuna;
Western Sahara; Yemen; Zambia/Northern Rhodesia; Zimbabwe/Rhodesia`;

/* What is no more, or is no one state: still a country to whoever types it. */
const once = `
Austria-Hungary/Habsburg Empire; Bohemia; Byzantium/Byzantine Empire; Chechnya; Crimea; Czechoslovakia;
East Germany/German Democratic Republic/GDR; West Germany; Korea; Joseon/Chosun; Manchukuo; Manchuria;
North Vietnam; South Vietnam; North Yemen; South Yemen; Ottoman Empire; Persia; Prussia; Ryukyu;
Soviet Union/USSR/Union of Soviet Socialist Republics; Tibet; Transnistria; Yugoslavia; Zanzibar;
Northern Cyprus; Abkhazia; South Ossetia; Somaliland; Sikkim; Indochina/French Indochina; Hawaii`;

/** Every country and territory of ISO 3166-1, and those of the past that a learner may think of. */
export const countries: readonly Country[] = [today, once].flatMap((table) =>
	table.split(';').map(namesIn),
);

function namesIn(entry: string): Country {
	const [first = '', ...more] = entry.split('/').map((name) => name.replace(/\s+/g, ' ').trim());
	return [first, ...more];
}
