/**
 * Places of Afghanistan that must not be taken for one another: provinces, their capitals, other towns, and the
 * districts that reports name most. A line is a place: its spellings, the usual one first, then its forms in Persian
 * and Pashto. A spelling needs a place here only where it is a name of its own ("Firozkoh" for Chaghcharan), or the
 * usual one.
 */
export const AFGHANISTAN = `
Afghanistan | افغانستان
Kabul, Cabool | کابل
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
Aybak | ایبک
Sheberghan | شبرغان
Jowzjan | جوزجان
Sar-e-Pul | سرپل
Faryab | فاریاب
Maimana | میمنه
Badghis | بادغیس
Qala-e-Naw | قلعه نو
Ghor | غور
Chaghcharan, Firozkoh | چغچران, فیروزکوه
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
Khost | خوست
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
Asadabad | اسعد آباد, اسدآباد
Nuristan | نورستان
Parun | پارون
Ab Kamari | آب کمری
Achin | اچین
Adraskan | ادرسکن
Ai Khanoum
Ajristan | اجرستان
Alasay | اله سای
Ali Abad | علی آباد
Alingar | علینگار
Alishing | علیشنگ
Almar | المار
Anar Dara | اناردره
Andar | اندر
Andarab | اندراب
Andkhoy | اندخوی
Aqcha | آقچه
Aqkupruk
Aqtash | آقتاش
Arghandab | ارغنداب
Arghanj Khwa | ارغنج خواه
Arghistan | ارغستان
Argo | ارگو
Atghar | اتغر
Azra | ازره
Baghran | باغران
Baharak | بهارک
Bagram | بگرام
Bagrami | بگرامی
Bak | باک
Bakwa | بکوا
Bala Buluk | بالا بلوک
Bala Murghab | بالامرغاب
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
Chahar Kint | چهارکنت
Chak | چک
Chakhansur | چخانسور
Chapa Dara | چپه دره
Chaparhar | چپرهار
Char Asiab | چهارآسیاب
Char Bolak | چهاربولک
Char Burjak | چهاربرجک
Char Dara | چهاردره
Charkh | چرخ
Charsada | چارسده
Chawkay | چوکی
Chemtal | چمتال
Chesht-e-Sharif | چشت شریف
Chora | چوره
Dahana-e-Ghori | دهنه غوری
Daichopan | دایچوپان
Daman | دامان
Dand | دند
Dand-e-Patan | دند پتان
Dangam | دانگام
Dara-e-Pech, Manogai | دره پیچ
Dara-e-Suf | دره صوف
Darayim | درایم
Darqad | درقد
Darwaz | درواز
Darzab | درزاب
Dasht-e-Archi | دشت ارچی
Dasht-e-Qala | دشت قلعه
Dawlat Shah | دولت شاه
Dawlat Yar | دولتیار
Dawlatabad | دولت آباد
Deh Bala, Haska Mina | ده بالا
Deh Rawud | دهراود
Deh Sabz | ده سبز
Deh Salah | ده صلاح
Deh Yak | ده یک
Dehdadi | دهدادی
Delaram | دلارام
Dila | دیله
Dishu | دیشو
Doshi | دوشی
Du Layna | دولینه
Dur Baba | دوربابا
Eshkamish | اشکمش
Farkhar | فرخار
Farsi | فرسی
Farza | فرزه
Fereng | فرنگ
Firoz Nakhchir | فیروز نخچیر
Garmsir | گرمسیر
Gayan | گیان
Gelan | گیلان
Gereshk, Nahr-e-Saraj | گرشک, نهر سراج
Ghaziabad | غازی آباد
Ghorak | غورک
Ghorband | غوربند
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
Guzara | گذره
Guzargah-e-Nur | گذرگاه نور
Hairatan | حیرتان
Hazrat-e-Sultan | حضرت سلطان
Hesarak | حصارک
Imam Sahib | امام صاحب
Injil | انجیل
Ishkashim | اشکاشم
Islam Qala, Kafir Qala | اسلام قلعه
Istalif | استالف
Jabal Saraj | جبل سراج
Jaghatu | جغتو
Jaghori | جاغوری
Jaji Maidan | جاجی میدان
Jaji | جاجی
Jalrez | جلریز
Jani Khel | جانی خیل
Jawand | جوند
Jurm | جرم
Kahmard | کهمرد
Kajaki | کجکی
Kakar, Khak-e-Afghan
Kalafgan | کلفگان
Kaldar | کلدار
Kama | کامه
Kamdesh | کامدیش
Kang | کنگ
Karokh | کرخ
Keshem | کشم
Keshendeh | کشنده
Khaki Safed | خاک سفید
Khakrez | خاکریز
Khamyab | خمیاب
Khan Abad | خان آباد
Khan-e-Char Bagh | خان چارباغ
Khaniqa | خانقاه
Kharwar | خروار
Khas Kunar | خاص کنر
Khas Uruzgan | خاص ارزگان
Khash Rod | خاشرود
Khash | خاش
Khenj | خنج
Khinjan | خنجان
Khogyani | خوگیانی
Khoshi | خوشی
Khost wa Fereng | خوست و فرنگ
Khulm, Tashqurghan | خلم, تاشقرغان
Khuram wa Sarbagh | خرم و سارباغ
Khwahan | خواهان
Khwaja Bahauddin | خواجه بهاالدین
Khwaja Du Koh | خواجه دوکوه
Khwaja Ghar | خواجه غار
Khwaja Omari | خواجه عمری
Khwaja Sabz Posh | خواجه سبزپوش
Kijran | کجران
Kiti | کیتی
Kohband | کوه بند
Kohistan | کوهستان
Kohistanat | کوهستانات
Kohsan | کهسان
Kot | کوت
Kuran wa Munjan | کران و منجان
Kushk, Rabat-e-Sangi | کشک
Kushk-e-Kohna | کشک کهنه
Kuz Kunar | کوز کنر
Lal Pur | لعل پوره
Lal wa Sarjangal | لعل و سرجنگل
Lash wa Juwayn | لاش و جوین
Lija Mangal, Lija Ahmad Khel | لجه منگل, لجه احمد خیل
Lolash | لولاش
Maiwand, Kushk-e-Nakhud | میوند
Malistan | مالستان
Mandol | مندول
Mandozai, Ismail Khel | مندوزی
Marawara | مروره
Mardyan | مردیان
Marjah | مارجه
Marmul | مارمل
Maruf | معروف
Mata Khan | مته خان
Maymay | مایمی
Mir Bacha Kot | میربچه کوت
Miramor | میرامور
Miyanishin | میانشین
Mizan | میزان
Mohammad Agha | محمد آغه
Momand Dara | مهمند دره
Muqur | مقر
Murghab | مرغاب
Musa Khel | موسی خیل
Musa Qala | موسی قلعه
Musahi | موسهی
Nad Ali | نادعلی
Nadir Shah Kot | نادرشاه کوت
Nahr-e-Shahi | نهر شاهی
Nahrin | نهرین
Naka | نیکه
Narang | نرنگ
Nari | ناری
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
Nurgaram | نورگرام
Nusay | نسی
Obe | اوبه
Omna | اومنه
Pachir wa Agam | پچیر و آگام
Paghman | پغمان
Panjab, Panjao | پنجاب
Panjwayi | پنجوایی
Pasaband | پسابند
Pashtun Kot | پشتون کوت
Pashtun Zarghun | پشتون زرغون
Pul-e-Hisar | پل حصار
Pur Chaman | پرچمن
Pusht Rod | پشت رود
Qadis | قادس
Qaisar | قیصار
Qala-e-Kah | قلعه کاه
Qala-e-Zal | قلعه ذال
Qalandar | قلندر
Qarabagh | قره باغ
Qaram Qol | قرم قل
Qarghayi | قرغه ای
Qarqin | قرقین
Qurghan | قرغان
Qush Tepa | قوش تپه
Ragh | راغ
Raghistan | راغستان
Rashidan | رشیدان
Reg-e-Khan Neshin, Khan Neshin | ریگ خان نشین
Registan | ریگستان
Rodat | رودات
Roi Du Ab | روی دوآب
Rustaq | رستاق
Sabari | صبری
Saghar | ساغر
Salang | سالنگ
Sancharak, Sangcharak | سانچارک
Sangin | سنگین
Sarobi | سروبی
Saydabad | سیدآباد
Sayed Karam | سید کرم
Sayghan | سیغان
Sayyad | صیاد
Shah Wali Kot | شاه ولیکوت
Shahid-e-Hassas, Char China | شهید حساس
Shahjoy | شاه جوی
Shahr-e-Buzurg | شهر بزرگ
Shahr-e-Safa | شهر صفا
Shahrak | شهرک
Shahristan | شهرستان
Shakardara | شکردره
Shaygal | شیگل
Shaykh Ali | شیخ علی
Sherin Tagab | شیرین تگاب
Sherzad | شیرزاد
Shib Koh | شیب کوه
Shibar | شیبر
Shighnan | شغنان
Shindand, Sabzawar | شیندند
Shinkay | شینکی
Shinwar | شینوار
Shinwari | شینواری
Sholgara | شولگره
Shomulzay | شملزایی
Shor Tepa | شورتپه
Shorabak | شورابک
Shuhada | شهدا
Shwak | شواک
Siahgird | سیاهگرد
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
Tala wa Barfak | تاله و برفک
Tani | تنی
Tarnak wa Jaldak | ترنک و جلدک
Terezai | تریزی
Teshkan | تشکان
Torghundi | تورغندی
Torkham | تورخم
Torwa | تروه
Tulak | تولک
Urgun | ارگون
Waghaz | واغز
Waigal | وایگل
Wakhan | واخان
Wama | واما
Wanat, Want | وانت
Waras | ورس
Warduj | وردوج
Warsaj | ورسج
Washir | واشیر
Watapur | وته پور
Waza Khwa | وازه خوا
Wor Mamay | ورممی
Yaftal | یفتل
Yahya Khel | یحیی خیل
Yakawlang | یکاولنگ
Yamgan | یمگان
Yangi Qala | ینگی قلعه
Yawan | یاوان
Yosuf Khel | یوسف خیل
Zana Khan | زنه خان
Zaray, Zhari | ژری
Zarghun Shahr, Khairkot, Katawaz | زرغون شهر
Zari | زاری
Zebak | زیباک
Zendajan | زنده جان
Zurmat | زرمت
`;
