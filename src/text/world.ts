/**
 * Places of the wider world that the news is full of, and that must not be taken for one another: countries, and
 * cities with a near namesake. Written as the lines of afghanistan.ts.
 */
export const WORLD = `
Albania
Algeria
Algiers
Aleppo, Halab | حلب
Amman | عمان
Angola
Ankara
Argentina
Armenia
Ashgabat
Athens
Australia
Austria
Azerbaijan
Baghdad | بغداد
Bahrain
Baku
Bali
Bangladesh
Basra | بصره
Beirut | بيروت
Belarus
Belgium
Benghazi
Bolivia
Bosnia
Brazil
Britain
Bucharest
Budapest
Bulgaria
Burkina Faso
Burma, Myanmar
Burundi
Cairo, Al Qahira | القاهره
Cambodia
Cameroon
Canada
Chad
Chernihiv
Chernivtsi
Chile
China
Colombia
Congo
Croatia
Cuba
Cyprus
Damascus, Dimashq | دمشق
Delhi
Denmark
Deraa, Daraa | درعا
Dhaka
Dakar
Doha | دوحه
Dnipro
Donetsk
Dubai
Dushanbe
Egypt
Eritrea
Estonia
Ethiopia
Finland
Fallujah | الفلوجه
France
Gabon
Gambia
Gaza | غزه
Georgia
Germany
Ghana
Giza
Greece
Grozny
Guinea
Guyana
Haiti
Hama | حماه
Hamas
Hebron
Hezbollah
Homs | حمص
Houthi
Hungary
Iceland
Idlib | ادلب
India
Indonesia
Iran | ایران
Iraq | عراق
Ireland
Islamabad | اسلام آباد
Israel
Istanbul
Italy
Japan
Jenin
Jordan
Kazakhstan
Kenya
Kherson
Kharkiv, Kharkov
Kyiv, Kiev
Kosovo
Kuwait
Kyrgyzstan
Lahore
Laos
Latvia
Lebanon
Lesotho
Liberia
Libya
Lithuania
London
Luhansk, Lugansk
Lviv, Lvov
Macedonia
Madrid
Malawi
Malaysia
Mali
Malta
Mariupol
Mauritania
Mauritius
Mecca
Medina
Mexico
Moldova
Mongolia
Montenegro
Morocco
Moscow, Moskva
Mosul | موصل
Mozambique
Mykolaiv, Nikolaev
Namibia
Nepal
Netherlands
Nicaragua
Niger
Nigeria
Norway
Odesa, Odessa
Oman
Pakistan | پاکستان
Palestine
Panama
Paraguay
Paris
Peru
Peshawar | پشاور
Philippines
Poland
Portugal
Qatar
Qaeda
Quetta
Rafah | رفح
Ramallah
Raqqa | رقه
Romania
Russia
Rwanda
Sanaa | صنعاء
Saudi
Senegal
Serbia
Slovakia
Slovenia
Somalia
Spain
Sudan
Sumy
Sweden
Switzerland
Syria
Taiwan
Tajikistan
Taliban | طالبان
Tanzania
Tashkent
Tehran
Thailand
Tbilisi
Tikrit | تکریت
Togo
Tonga
Tripoli, Tarabulus | طرابلس
Tunis
Tunisia
Turkey, Turkiye
Turkmenistan
Uganda
Ukraine
Uruguay
Uzbekistan
Venezuela
Vietnam
Warsaw
Yemen
Zambia
Zaporizhzhia, Zaporozhye
Zimbabwe
`;
