/**
 * Places of Afghanistan that must not be taken for one another: provinces, their capitals, other towns, and the
 * districts that reports name most. A line is a place: its spellings, the usual one first, then its forms in Persian
 * and Pashto. A spelling needs a place here only where it is a name of its own ("Firozkoh" for Chaghcharan), or the
 * usual one.
 */
export const AFGHANISTAN = `
Afghanistan | افغانستان
Kabul, Cabool, Cabul | کابل
Kandahar, Qandahar | کندهار, قندهار
Herat | هرات
Mazar-e-Sharif, Mazar | مزار شریف
Balkh | بلخ
Jalalabad | جلال آباد
Nangarhar, Ningrahar | ننگرهار
Kunduz | کندز, قندوز
Taloqan | تالقان
Takhar | تخار
Faizabad | فیض آباد
Badakhshan | بدخشان
Baghlan | بغلان
Pul-e-Khumri | پل خمری, پلخمری
Samangan | سمنگان
Aybak, Haibak | ایبک
Sheberghan | شبرغان
Jowzjan | جوزجان
Sar-e-Pul | سرپل
Faryab | فاریاب
Maimana | میمنه
Badghis | بادغیس
Qala-e-Naw | قلعه نو
Ghor | غور
Chaghcharan, Firozkoh, Feroz Koh | چغچران, فیروزکوه
Farah | فراه
Nimroz | نیمروز
Zaranj | زرنج
Helmand | هلمند
Lashkar Gah, Bost | لشکرگاه, لښکرګاه
Uruzgan | ارزگان, اروزگان
Tarinkot, Tirin | ترین کوت, ترینکوت
Zabul | زابل
Qalat | قلات
Ghazni | غزنی
Paktia | پکتیا
Gardez | گردیز
Paktika | پکتیکا
Sharana | شرنه, شرن
Khost, Matun | خوست
Logar | لوگر
Pul-e-Alam | پل علم
Wardak, Maidan Wardak | وردک, میدان وردک
Maidan Shahr | میدان شهر
Bamiyan | بامیان
Daykundi | دایکندی
Nili | نیلی
Parwan | پروان
Charikar | چاریکار
Kapisa | کاپیسا
Mahmud-e-Raqi | محمود راقی
Panjshir | پنجشیر
Bazarak | بازارک
Laghman | لغمان
Mehtarlam | مهترلام
Kunar | کنر
Asadabad, Chaghasarai, Chagha Sarai | اسعد آباد, اسدآباد
Nuristan | نورستان
Parun | پارون
Ab Band | آب بند
Ab Kamari, Sang Atesh | آب کمری
Achin | اچین
Adraskan | ادرسکن
Ahmad Aba | احمد آبه
Ai Khanoum
Ajristan | اجرستان
Alasay | اله سای
Ali Abad | علی آباد
Alingar | علینگار
Alishing | علیشنگ
Almar | المار
Anaba, Onaba, Anawa | عنابه
Anar Dara | اناردره
Andar, Shilgar | اندر
Andarab | اندراب
Andkhoy | اندخوی
Aqcha | آقچه
Aqtash | آقتاش
Arghandab | ارغنداب
Arghanj Khwa | ارغنج خواه
Arghistan | ارغستان
Argo | ارگو
Ashtarlay | اشترلی
Atghar | اتغر
Azra | ازره
Bad Pash, Bad Pakh | بادپش
Baghlan-e-Jadid, Baghlan Jadid | بغلان جدید
Baghran | باغران
Bagram | بگرام
Bagrami | بگرامی
Baharak | بهارک
Bak | باک
Bakwa, Sultan-e-Bakwa | بکوا
Bala Buluk | بالا بلوک
Bala Murghab, Murghab | بالامرغاب, مرغاب
Balkhab | بلخاب
Bangi | بنگی
Bar Kunar, Asmar
Baraki Barak | برکی برک
Barg-e-Matal | برگ متال
Barmal | برمل
Bati Kot | بتی کوت
Behsud | بهسود
Bilchiragh | بلچراغ
Burka | برکه
Chah Ab | چاه آب
Chahar Kint, Charkent | چهارکنت
Chak, Chak-e-Wardak | چک
Chakhansur | چخانسور
Chapa Dara | چپه دره
Chaparhar | چپرهار
Char Asiab | چهارآسیاب
Char Bolak | چهاربولک
Char Burjak | چهاربرجک
Char Dara | چهاردره
Charkh | چرخ
Charsada | چارسده
Chawkay, Sawkai, Tsawkay | چوکی
Chemtal | چمتال
Chesht-e-Sharif | چشت شریف
Chinarto | چنارتو
Chora | چوره
Dahana-e-Ghori | دهنه غوری
Daichopan | دایچوپان
Daman | دامان
Dand | دند
Dand-e-Patan | دند پتان
Dangam | دانگام
Dara-e-Hazara, Abdullah Khel | دره هزاره
Dara-e-Nur | دره نور
Dara-e-Pech, Manogai, Pech, Pech Dara, Manogay | دره پیچ
Dara-e-Suf | دره صوف
Dara-e-Suf-e-Bala, Dara-e-Suf Bala | دره صوف بالا
Dara-e-Suf-e-Payin, Dara-e-Suf Payin | دره صوف پایین
Darayim | درایم
Darqad | درقد
Darwaz, Nusay, Darwaz-e-Payin | درواز, نسی
Darwaz-e-Bala, Shekay | درواز بالا
Darzab | درزاب
Dasht-e-Archi, Archi | دشت ارچی
Dasht-e-Qala | دشت قلعه
Dawlat Shah | دولت شاه
Dawlat Yar | دولتیار
Dawlatabad | دولت آباد
Day Mirdad | دایمیرداد
Deh Bala, Haska Mina | ده بالا
Deh Rawud | دهراود
Deh Sabz | ده سبز
Deh Salah | ده صلاح
Deh Yak | ده یک
Dehdadi | دهدادی
Delaram | دلارام
Dila, Khushamand, Dila wa Khushamand | دیله
Dishu | دیشو
Doshi | دوشی
Du Ab | دوآب
Du Layna | دولینه
Dur Baba | دوربابا
Eshkamish | اشکمش
Farkhar | فرخار
Farsi | فرسی
Farza | فرزه
Fereng, Fereng wa Gharu | فرنگ
Firoz Nakhchir | فیروز نخچیر
Garmsir, Hazarjuft, Darweshan | گرمسیر
Gayan | گیان
Gelan | گیلان
Gerda Serai, Gerda Tserai | گرده سیری
Gereshk, Nahr-e-Saraj, Nahr-e-Seraj | گرشک, نهر سراج
Ghaziabad | غازی آباد
Ghorak | غورک
Ghorband, Siahgird, Siagird Ghorband | غوربند, سیاهگرد
Ghormach | غورماچ
Ghoryan | غوریان
Giro | گیرو
Gizab | گیزاب
Gomal | گومل
Gosfandi | گوسفندی
Goshta | گوشته
Guldara | گلدره
Gulistan | گلستان
Gulran | گلران
Gurbuz | گربز
Gurziwan | گرزیوان
Guzara | گذره
Guzargah-e-Nur | گذرگاه نور
Hairatan | حیرتان
Hazar Sumuch | هزار سموچ
Hazrat-e-Sultan | حضرت سلطان
Hesa Awal Behsud, Hesa-e-Awal-e-Behsud | حصه اول بهسود
Hesa Awal Kohistan, Hesa-e-Awal-e-Kohistan | حصه اول کوهستان
Hesa Duwum Kohistan, Hesa-e-Duwum-e-Kohistan | حصه دوم کوهستان
Hesarak | حصارک
Imam Sahib | امام صاحب
Injil | انجیل
Ishkashim | اشکاشم
Islam Qala, Kafir Qala | اسلام قلعه
Istalif | استالف
Jabal Saraj, Jabal us Saraj, Jabal os Saraj | جبل سراج
Jaghatu | جغتو
Jaghori, Sang-e-Masha | جاغوری
Jaji Maidan, Zazi Maidan | جاجی میدان
Jaji, Zazi, Jaji Aryub, Zazi Aryub, Aryub Zazi | جاجی
Jalrez | جلریز
Jani Khel | جانی خیل
Jawand | جوند
Jurm | جرم
Kahmard | کهمرد
Kajaki | کجکی
Kakar, Khak-e-Afghan
Kalafgan | کلفگان
Kalakan | کلکان
Kaldar | کلدار
Kama | کامه
Kamdesh | کامدیش
Kang | کنگ
Karokh | کرخ
Keshem | کشم
Keshendeh, Aqkupruk | کشنده
Khadir | خدیر
Khak-e-Jabbar | خاک جبار
Khaki Safed | خاک سفید
Khakrez | خاکریز
Khamyab | خمیاب
Khan Abad | خان آباد
Khan-e-Char Bagh | خان چارباغ
Khaniqa | خانقاه
Kharwar | خروار
Khas Kunar | خاص کنر
Khas Uruzgan | خاص ارزگان
Khash Rod, Ghurghuri, Lokhi | خاشرود
Khash | خاش
Khenj, Hesa Awal Panjshir | خنج
Khinjan | خنجان
Khogyani | خوگیانی
Khoshi | خوشی
Khost wa Fereng | خوست و فرنگ
Khulm, Tashqurghan | خلم, تاشقرغان
Khuram wa Sarbagh | خرم و سارباغ
Khwahan | خواهان
Khwaja Bahauddin, Khwaja Bahawuddin | خواجه بهاالدین
Khwaja Du Koh | خواجه دوکوه
Khwaja Ghar | خواجه غار
Khwaja Hijran, Jelga | خواجه هجران, جلگه
Khwaja Omari | خواجه عمری
Khwaja Sabz Posh | خواجه سبزپوش
Kijran | کجران
Kiti | کیتی
Kofab, Kuf Ab | کوف آب
Kohband | کوه بند
Kohi Safi | کوه صافی
Kohistan, Lolash | کوهستان, لولاش
Kohistanat | کوهستانات
Kohsan | کهسان
Kot | کوت
Kuran wa Munjan | کران و منجان
Kushk, Rabat-e-Sangi, Kushk-e-Rabat-e-Sangi | کشک
Kushk-e-Kohna | کشک کهنه
Kuz Kunar, Khewa | کوز کنر
Lal Pur | لعل پوره
Lal wa Sarjangal | لعل و سرجنگل
Lash wa Juwayn, Lash-e-Juwayn | لاش و جوین
Lija Mangal, Laja Mangal, Lazha Mangal, Ahmad Khel, Lija Ahmad Khel, Laja Ahmad Khel, Lazha Ahmad Khel | لجه منگل, احمد خیل, لجه احمد خیل
Maiwand, Kushk-e-Nakhud | میوند
Malistan | مالستان
Mandol | مندول
Mandozai, Ismail Khel | مندوزی
Marawara | مروره
Mardyan | مردیان
Marjah | مارجه
Markaz-e-Behsud, Behsud Markazi | مرکز بهسود
Marmul | مارمل
Maruf | معروف
Mata Khan | مته خان
Maymay | مایمی
Mingajik | منگجیک
Mir Bacha Kot | میربچه کوت
Miramor | میرامور
Mirzaka | میرزکه
Miyanishin | میانشین
Mizan | میزان
Mohammad Agha, Muhammad Agha | محمد آغه
Momand Dara, Muhmand Dara | مهمند دره
Muqur | مقر
Musa Khel | موسی خیل
Musa Qala | موسی قلعه
Musahi | موسهی
Nad Ali | نادعلی
Nadir Shah Kot | نادرشاه کوت
Nahr-e-Shahi | نهر شاهی
Nahrin | نهرین
Naka | نیکه
Namak Ab | نمک آب
Narang, Narang wa Badil, Narang aw Badil | نرنگ
Nari, Barikot | ناری
Naw Bahar | نوبهار
Nawa | ناوه
Nawa-e-Barakzai | ناوه بارکزایی
Nawur | ناور
Nawzad | نوزاد
Nazyan | نازیان
Nesh | نیش
Nijrab | نجراب
Nirkh | نرخ
Nurgal | نورگل
Nurgaram, Nurgram | نورگرام
Obe | اوبه
Omna | اومنه
Pachir wa Agam | پچیر و آگام
Paghman | پغمان
Panjab, Panjao | پنجاب
Panjwayi | پنجوایی
Paryan | پریان
Pasaband | پسابند
Pashtun Kot | پشتون کوت
Pashtun Zarghun | پشتون زرغون
Pul-e-Hisar | پل حصار
Pur Chaman | پرچمن
Pusht Rod | پشت رود
Qadis | قادس
Qaisar | قیصار
Qala-e-Kah, Pusht-e-Koh | قلعه کاه, پشت کوه
Qala-e-Zal | قلعه ذال
Qalandar | قلندر
Qarabagh | قره باغ
Qaram Qol | قرم قل
Qarghayi | قرغه ای
Qarqin | قرقین
Qurghan | قرغان
Qush Tepa | قوش تپه
Raghistan, Ziraki, Ragh | راغستان, راغ
Rashidan | رشیدان
Reg-e-Khan Neshin, Khan Neshin, Khanashin, Khan Nashin | ریگ خان نشین
Registan | ریگستان
Rodat | رودات
Rohani Baba | روحانی بابا
Roi Du Ab | روی دوآب
Rokha | رخه
Rustaq | رستاق
Sabari | صبری
Saghar | ساغر
Salang | سالنگ
Sancharak, Sangcharak, Sang Charak, Tukzar | سانچارک
Sang-e-Takht, Sang-e-Takht wa Bandar | سنگ تخت
Sangin | سنگین
Sar Hawza, Sar Rawza | سرحوضه, سرروضه
Sarobi | سروبی
Saydabad, Sayed Abad | سیدآباد
Sayed Karam, Sayid Karam | سید کرم
Sayed Khel | سیدخیل
Sayghan | سیغان
Sayyad | صیاد
Shah Wali Kot | شاه ولیکوت
Shahid-e-Hassas, Char China, Chahar Chino, Char Chino | شهید حساس
Shahjoy | شاه جوی
Shahr-e-Buzurg | شهر بزرگ
Shahrak | شهرک
Shahristan | شهرستان
Shakardara | شکردره
Shaygal, Shigal wa Sheltan, Shaygal wa Shiltan | شیگل
Shaykh Ali | شیخ علی
Sherin Tagab | شیرین تگاب
Sherzad | شیرزاد
Shib Koh | شیب کوه
Shibar | شیبر
Shighnan | شغنان
Shindand, Sabzawar | شیندند
Shinkay | شینکی
Shinwar, Ghani Khel | شینوار
Shinwari | شینواری
Sholgara, Boyni Qara | شولگره
Shomulzay | شملزایی
Shor Tepa | شورتپه
Shorabak | شورابک
Shuhada | شهدا
Shutul | شتل
Shwak | شواک
Sirkanay | سرکانو
Spera | سپیره
Spin Boldak | سپین بولدک
Sra Rogha | سره روضه
Surkh Rod | سرخ رود
Surkh-e-Parsa | سرخ پارسا
Suzma Qala | سوزمه قلعه
Tagab | تگاب
Taiwara | تیوره
Takhta Pul | تخته پل
Tala wa Barfak, Barfak | تاله و برفک
Tani | تنی
Tarnak wa Jaldak, Shahr-e-Safa | ترنک و جلدک, شهر صفا
Terezai | تریزی
Teshkan | تشکان
Torghundi | تورغندی
Torkham | تورخم
Torwa, Tarwe | تروه
Tulak | تولک
Urgun | ارگون
Waghaz | واغز
Waigal, Wanat, Want | وایگل, وانت
Wakhan, Khandud | واخان
Wali Muhammad Shahid, Khogyani | ولی محمد شهید
Wama | واما
Waras | ورس
Warduj | وردوج
Warsaj | ورسج
Washir | واشیر
Watapur | وته پور
Waza Khwa | وازه خوا
Waza Zadran, Waza Jadran, Wuza Dzadran | وزه ځدران
Wor Mamay | ورممی
Yaftal | یفتل
Yaftal-e-Sufla, Yaftal-e-Payin | یفتل سفلی, یفتل پایین
Yahya Khel | یحیی خیل
Yakawlang | یکاولنگ
Yamgan, Girwan | یمگان
Yangi Qala | ینگی قلعه
Yawan | یاوان
Yosuf Khel | یوسف خیل
Zana Khan | زنه خان
Zaray, Zhari, Zharay | ژری
Zarghun Shahr, Khairkot, Katawaz | زرغون شهر
Zari | زاری
Zawol | زاول
Zebak | زیباک
Zendajan, Pushang, Fushanj | زنده جان
Ziruk | زیروک
Zurmat | زرمت
`;
