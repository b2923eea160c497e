### Names of the rooms of the office Musterstadt.
### Machine draft from the German reference; no person has reviewed it yet.

## Rooms: the name beside the number on the door, on the plan and in directions

# On the plan: second floor B 2.12.
room-appeals = الاعتراضات
# On the plan: basement A U.01, A U.03, A U.05.
room-archive = أرشيف الملفات
# On the plan: ground floor A 0.08.
room-asylum-benefits = إعانات طالبي اللجوء
# On the plan: first floor C 1.19.
room-audit = مراجعة الحسابات
# On the plan: ground floor B 0.22.
room-bicycles = غرفة الدراجات
# On the plan: second floor C 2.12.
room-birch = غرفة اجتماعات البتولا
# On the plan: ground floor B 0.09.
room-building-authority = الرقابة على البناء
# On the plan: ground floor C 0.05.
room-canteen = المطعم
# On the plan: first floor D 1.03.
room-ceremony = احتفالات التجنيس
# On the plan: ground floor C 0.04.
room-chairs = مخزن الكراسي
# On the plan: basement A U.07.
room-changing = غرفة تبديل الملابس
# On the plan: second floor B 2.01.
room-chestnut = غرفة اجتماعات الكستناء
# On the plan: first floor A 1.03.
room-childcare = مكتب رعاية الأطفال
# On the plan: ground floor A 0.01.
room-citizens-office = مكتب خدمة المواطنين
# On the plan: ground floor A 0.18.
room-citizens-office-back = مكتب خدمة المواطنين (للموظفين)
# On the plan: basement C U.01.
room-city-archive = أرشيف المدينة، المخزن
# On the plan: basement; second floor.
room-cleaning = النظافة
# On the plan: first floor.
room-copies = غرفة النسخ
# On the plan: second floor A 2.12.
room-copper-beech = غرفة اجتماعات الزان
# On the plan: second floor C 2.05.
room-council-chamber = قاعة المجلس
# On the plan: second floor.
room-council-foyer = ردهة قاعة المجلس
# On the plan: second floor.
room-council-gallery = رواق المجلس
# On the plan: second floor C 2.01.
room-council-office = مكتب المجلس
# On the plan: ground floor; first floor.
room-court = الفناء الداخلي
# On the plan: ground floor.
room-court-bay = منطقة انتظار الفناء
# On the plan: first floor C 1.13.
room-culture = مكتب الثقافة
# On the plan: ground floor.
room-east-forecourt = الساحة الشرقية
# On the plan: ground floor B 0.10.
room-elections = مكتب الانتخابات
# On the plan: basement C U.07; ground floor B 0.20.
room-electrics = غرفة الكهرباء
# On the plan: ground floor B 0.12.
room-environment = مكتب البيئة
# On the plan: first floor C 1.18.
room-equality = مكتب المساواة
# On the plan: first floor C 1.16.
room-exhibition = قاعة المعارض
# On the plan: first floor A 1.05.
room-family-benefits-desk = إعانات الوالدين
# On the plan: ground floor A 0.13, D 0.12; first floor C 1.17, B 1.15, D 1.08; second floor C 2.03, A 2.11.
room-files = غرفة الملفات
# On the plan: second floor A 2.09.
room-finance = مكتب المالية
# On the plan: ground floor.
room-first-aid = غرفة الإسعافات الأولية
# On the plan: ground floor.
room-forecourt = ساحة البلدية
# On the plan: basement A U.06.
room-furniture = مخزن الأثاث
# On the plan: first floor.
room-gallery = الرواق
# On the plan: first floor A 1.04.
room-guardianship = الوصاية
# On the plan: ground floor.
room-hall = بهو البلدية
# On the plan: first floor.
room-hall-void = فراغ فوق البهو
# On the plan: first floor B 1.06.
room-hardship = الحالات الإنسانية
# On the plan: second floor A 2.07.
room-hearing = غرفة الاستماع
# On the plan: basement A U.10; ground floor D 0.09.
room-heating = التدفئة
# On the plan: ground floor D 0.05.
room-housing = المساعدة في السكن
# On the plan: second floor A 2.05.
room-integration-officer = مسؤولة الاندماج
# On the plan: first floor C 1.12.
room-interpreters = المترجمون
# On the plan: ground floor B 0.01.
room-issue = استلام الوثائق
# On the plan: ground floor B 0.07.
room-issue-back = استلام الوثائق (للموظفين)
# On the plan: ground floor C 0.06.
room-kitchen = المطبخ
# On the plan: first floor A 1.09; second floor A 2.10, B 2.18.
room-kitchenette = مطبخ الموظفين
# On the plan: second floor B 2.22.
room-land-survey = مكتب المساحة
# On the plan: first floor B 1.16.
room-legal-office = المكتب القانوني
# On the plan: first floor C 1.14.
room-library = مكتبة المجلس
# On the plan: first floor A 1.06.
room-linden = غرفة اجتماعات الزيزفون
# On the plan: basement A U.02.
room-lost-property = مكتب المفقودات
# On the plan: first floor A 1.10.
room-maple = غرفة اجتماعات القيقب
# On the plan: second floor A 2.01.
room-mayor = رئيسة البلدية
# On the plan: second floor A 2.02.
room-mayor-office = مكتب رئيسة البلدية
# On the plan: ground floor A 0.05.
room-migration-advice = استشارات الهجرة (⁨MBE⁩)
# On the plan: first floor B 1.01.
room-oak = غرفة اجتماعات البلوط
# On the plan: ground floor B 0.04.
room-parking-permits = تصاريح وقوف السكان
# On the plan: second floor C 2.09.
room-parliament-groups = كتل المجلس
# On the plan: second floor A 2.08.
room-personnel = شؤون الموظفين
# On the plan: ground floor B 0.05.
room-photo = جهاز الصور الشخصية
# On the plan: first floor C 1.01.
room-planning-office = مكتب تخطيط المدينة
# On the plan: basement C U.05.
room-plant = غرفة التهوية
# On the plan: ground floor D 0.06.
room-playroom = غرفة الألعاب
# On the plan: ground floor.
room-podium = شرفة المدخل
# On the plan: ground floor.
room-post = غرفة البريد
# On the plan: second floor C 2.11.
room-press = المكتب الصحفي
# On the plan: basement A U.04.
room-print-shop = المطبعة
# On the plan: second floor C 2.10.
room-protocol = محاضر الجلسات
# On the plan: ground floor.
room-quiet = غرفة الهدوء
# On the plan: basement C U.03.
room-reading-room = قاعة مطالعة أرشيف المدينة
# On the plan: ground floor A 0.03.
room-registration = تسجيل العناوين
# On the plan: ground floor C 0.02.
room-registry = مكتب الأحوال المدنية
# On the plan: ground floor C 0.01.
room-registry-files = مكتب الأحوال المدنية، السجلات
# On the plan: ground floor B 0.06.
room-road-office = مكتب الطرق
# On the plan: ground floor D 0.02; first floor A 1.07.
room-schools = مكتب المدارس
# On the plan: ground floor.
room-security = الأمن
# On the plan: basement C U.09; second floor B 2.06.
room-server = غرفة الخوادم
# On the plan: ground floor B 0.03.
room-service-point = نقطة الخدمة
# On the plan: ground floor A 0.11.
room-social-service = الخدمة الاجتماعية
# On the plan: ground floor; first floor.
room-south-passage = الممر الجنوبي
# On the plan: first floor C 1.15.
room-sport = مكتب الرياضة
# On the plan: first floor C 1.20.
room-staff-council = مجلس الموظفين
# On the plan: ground floor A 0.07.
room-talk = غرفة الاستشارة
# On the plan: ground floor C 0.07.
room-tax-office = مكتب الضرائب المحلية
# On the plan: first floor D 1.06.
room-test = غرفة الاختبار
# On the plan: basement; ground floor; first floor; second floor.
room-toilet-men = مرحاض الرجال
# On the plan: basement; ground floor; first floor; second floor.
room-toilet-women = مرحاض النساء
# On the plan: ground floor B 0.14.
room-traffic = مكتب رخص القيادة
# On the plan: ground floor C 0.08.
room-training = غرفة التدريب
# On the plan: ground floor A 0.02; first floor A 1.02; second floor A 2.04.
room-waiting-a = منطقة الانتظار ⁨A⁩
# On the plan: ground floor B 0.02; first floor B 1.04; second floor B 2.16.
room-waiting-b = منطقة الانتظار ⁨B⁩
# On the plan: first floor.
room-waiting-c = منطقة الانتظار ⁨C⁩
# On the plan: ground floor D 0.01; first floor D 1.01.
room-waiting-d = منطقة الانتظار ⁨D⁩
# On the plan: basement A U.08.
room-water = غرفة المياه
# On the plan: ground floor C 0.03.
room-wedding = قاعة عقد الزواج
# On the plan: ground floor A 0.10, A 0.12.
room-welfare = مكتب الشؤون الاجتماعية
# On the plan: basement A U.09.
room-workshop = ورشة الصيانة
# On the plan: ground floor D 0.03, D 0.04.
room-youth = خدمات الشباب
# On the plan: first floor A 1.01.
room-youth-office = مكتب رعاية الشباب
