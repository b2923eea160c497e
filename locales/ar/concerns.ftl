### Entry tiles, questions, concerns, fees and themes of the catalogue.

## Tiles of the first question

tile-appointment = لدي موعد
    .hint = أو رقم
tile-collect = استلام بطاقة أو ورقة
tile-permit = تصريح الإقامة
    .hint = جديد، تمديد، دائم
tile-lost = فقدان، جواز سفر جديد
    .hint = رقم سري، عنوان جديد
tile-urgent = الأمر عاجل
tile-invite = دعوة شخص
    .hint = أو إحضار العائلة
tile-citizenship = الجنسية الألمانية
    .hint = التجنّس
tile-other = شيء آخر
    .hint = العمل، المال، اللغة، السكن، الصحة …
tile-help-urgent = عاجل اليوم
tile-help-quiet = مساعدة بسرية

## Further questions and their answers

question-collect-letter = هل لديك رسالة للاستلام؟
answer-collect-letter-letter = نعم، لدي رسالة
answer-collect-letter-no-letter = لا، ليس لدي رسالة

question-which-paper = ما الوثيقة التي لديك؟
answer-which-paper-eu = جواز من الاتحاد الأوروبي أو سويسرا
    .hint = أو بطاقة هوية
answer-which-paper-card = بطاقة بلاستيكية
answer-which-paper-visa = تأشيرة في جواز السفر
answer-which-paper-fiction = ورقة لفترة الانتظار
answer-which-paper-asylum-permit = ورقة إجراءات اللجوء
answer-which-paper-toleration = وثيقة الدولدونغ
answer-which-paper-ukraine = حماية أوكرانيا
answer-which-paper-none = لا شيء من هذا
    .hint = مثلًا: الدخول بدون تأشيرة

question-eu-purpose = ما الموضوع؟
answer-eu-purpose-new-here = أعيش أو أعمل هنا
answer-eu-purpose-five-years = شهادة إقامة دائمة
answer-eu-purpose-family = عائلة بدون جواز من الاتحاد الأوروبي
answer-eu-purpose-swiss = أنا من سويسرا

question-card-purpose = ماذا تريد؟
answer-card-purpose-same = تمديد
    .hint = للسبب نفسه كما في السابق
answer-card-purpose-other = تغيير سبب الإقامة
    .hint = مثلًا العمل بدل الدراسة
answer-card-purpose-forever = البقاء بشكل دائم
answer-card-purpose-travel-document = وثيقة سفر
    .hint = إذا لم يكن ممكنًا الحصول على جواز سفر
answer-card-purpose-employer = عمل جديد أو صاحب عمل جديد
answer-card-purpose-abroad = السفر لمدة طويلة
    .hint = أكثر من 6 أشهر
answer-card-purpose-certificate = شهادة

question-visa-purpose = ما سبب إقامتك في ألمانيا؟
answer-visa-purpose-work = العمل
answer-visa-purpose-blue-card = العمل بشهادة جامعية
answer-visa-purpose-study = الدراسة في الجامعة
answer-visa-purpose-training = التدريب المهني
answer-visa-purpose-family-german = عائلة بجواز سفر ألماني
answer-visa-purpose-family-foreigner = عائلة بدون جواز سفر ألماني
answer-visa-purpose-job-search = البحث عن عمل
    .hint = أيضًا بطاقة الفرص
answer-visa-purpose-visit = زيارة فقط
    .hint = تمديد الزيارة

question-fiction-what = ما موضوع ورقتك؟
answer-fiction-what-ending = ستنتهي صلاحيتها قريبًا
    .hint = خلال 7 أيام أو انتهت بالفعل
answer-fiction-what-waiting = أنتظر القرار

question-asylum-what = ما الذي تحتاج إليه؟
answer-asylum-what-extend = تمديد الورقة
answer-asylum-what-work = إذن بالعمل
answer-asylum-what-hearing = المقابلة أو الطعن
answer-asylum-what-refugee = حصلت على حق اللجوء
answer-asylum-what-subsidiary = حصلت على الحماية

question-toleration-what = ما الذي تحتاج إليه؟
answer-toleration-what-extend = تمديد الدولدونغ
answer-toleration-what-work = عمل أو تدريب مهني
answer-toleration-what-advice = استشارة قانونية
answer-toleration-what-return = استشارة حول العودة
answer-toleration-what-stay = البقاء بشكل دائم
    .hint = عند الاندماج الجيد

question-ukraine-what = هل لديك بطاقة؟
answer-ukraine-what-valid = نعم، كانت سارية في 1 فبراير 2026
answer-ukraine-what-no-card = لا، ليس بعد
answer-ukraine-what-moved = غيّرت مكان سكني

question-no-paper-what = ما الموضوع؟
answer-no-paper-what-asylum = أطلب الحماية
answer-no-paper-what-visa-free = دخلت بدون تأشيرة
    .hint = أستراليا، بريطانيا، إسرائيل، اليابان، كندا، نيوزيلندا، كوريا الجنوبية، الولايات المتحدة
answer-no-paper-what-other-country = من بلد آخر
    .hint = دخلت بدون تأشيرة
answer-no-paper-what-child-born = وُلد طفلي هنا

question-lost-what = ماذا حدث؟
answer-lost-what-lost = البطاقة ضاعت أو سُرقت
answer-lost-what-passport = لدي جواز سفر جديد
answer-lost-what-pin = نسيت الرقم السري
answer-lost-what-address = عنوان جديد
answer-lost-what-home-passport = جواز سفر بلدي
    .hint = مفقود أو منتهي

question-urgent-what = ما هو الأمر العاجل؟
answer-urgent-what-expired = صلاحية وثيقتي تنتهي
    .hint = خلال 7 أيام أو انتهت بالفعل
answer-urgent-what-work = العمل أو المعونة في خطر
    .hint = أو التدريب المهني
answer-urgent-what-travel = عليّ السفر بشكل عاجل
answer-urgent-what-danger = مساعدة عند الخطر

question-invite-what = من الذي سيأتي؟
answer-invite-what-visit = زيارة حتى 90 يومًا
answer-invite-what-long = ضيف لمدة أطول
answer-invite-what-family = العائلة للعيش هنا
answer-invite-what-eu-family = عائلة مواطن من الاتحاد الأوروبي
answer-invite-what-employer = شركتي تستقدم عاملًا ماهرًا

question-other-what = في أي أمر تحتاج إلى مساعدة؟
answer-other-what-work = العمل والمهنة
answer-other-what-money = المال
answer-other-what-language = الألمانية والمدرسة والجامعة
answer-other-what-housing = السكن والدوائر
    .hint = العنوان والإيجار ورخصة القيادة
answer-other-what-family = العائلة والأطفال
answer-other-what-health = الصحة
answer-other-what-advice = الاستشارة والقانون
    .hint = أيضًا اللجوء والعودة
answer-other-what-danger = مساعدة عند الخطر

question-other-learning = ماذا تريد أن تتعلّم؟
answer-other-learning-german = تعلّم الألمانية
answer-other-learning-study = الدراسة في الجامعة
answer-other-learning-school = روضة أو مدرسة

question-other-work = ما الذي تحتاج إليه للعمل؟
answer-other-work-search = أبحث عن عمل
answer-other-work-recognition = الاعتراف بمهنتي
answer-other-work-employer = صاحب عمل جديد
answer-other-work-rights = مشكلة مع الأجر أو صاحب العمل

question-other-money = لماذا تحتاج إلى المال؟
answer-other-money-living = للمعيشة
answer-other-money-child = للأطفال
answer-other-money-asylum = خلال إجراءات اللجوء
answer-other-money-tax = رقم التعريف الضريبي

question-other-housing = ما الموضوع؟
answer-other-housing-new-here = وصلت حديثًا إلى المدينة
answer-other-housing-moved = غيّرت مكان سكني
answer-other-housing-home = مسكن أو إيجار
answer-other-housing-licence = رخصة القيادة
answer-other-housing-office = دائرة أخرى

question-other-family = ما موضوع العائلة؟
answer-other-family-child-benefit = إعانة للأطفال
answer-other-family-bring = إحضار العائلة إلى ألمانيا
answer-other-family-child-born = وُلد طفلي هنا
answer-other-family-school = روضة أو مدرسة
answer-other-family-marriage = ولادة أو زواج
    .hint = شهادة من مكتب الأحوال المدنية
question-other-health = ما الذي تحتاج إليه للصحة؟
answer-other-health-doctor = طبيب
answer-other-health-insurance = التأمين الصحي

question-other-advice = ما الاستشارة التي تبحث عنها؟
answer-other-advice-adult = الحياة في ألمانيا
    .hint = من سن 27 سنة
answer-other-advice-young = للشباب
    .hint = من 12 إلى 26 سنة
answer-other-advice-law = القانون
answer-other-advice-asylum = اللجوء
answer-other-advice-return = العودة
answer-other-advice-discrimination = عوملت معاملة سيئة

## Concerns

concern-check-in = لدي موعد
    .hint = يُرجى تسجيل الوصول أولًا
concern-extend = بطاقتي ستنتهي صلاحيتها
    .hint = تمديد تصريح الإقامة
concern-work-first = أريد أن أعمل هنا
    .hint = مع مهنة أو عقد عمل
concern-blue-card = أعمل بشهادة جامعية
    .hint = البطاقة الزرقاء الأوروبية
concern-study = أدرس في الجامعة
concern-training = أتعلّم مهنة (تدريب مهني)
    .hint = أو تدريب إضافي
concern-purpose-change = أريد تغيير سبب إقامتي
    .hint = مثلًا العمل بدل الدراسة
concern-family-german = عائلتي ألمانية
    .hint = زوج أو زوجة أو طفل أو والد بجواز سفر ألماني
concern-family-foreigner = عائلتي تعيش هنا
    .hint = بدون جواز سفر ألماني
concern-settlement = أريد البقاء بشكل دائم
    .hint = تصريح إقامة بلا تاريخ انتهاء
concern-eat-pickup = أريد استلام بطاقتي
    .hint = أو وثيقة سفر
concern-eat-new-passport = لدي جواز سفر جديد
    .hint = يجب أن تطابق البطاقة الجواز الجديد
concern-eat-loss = بطاقتي مفقودة
    .hint = ضاعت أو سُرقت
concern-eat-pin = أحتاج إلى رقم سري جديد
    .hint = للهوية الإلكترونية عبر الإنترنت
concern-fiction = أحتاج إلى ورقة لفترة الانتظار
    .hint = تم تقديم الطلب ولم تصل البطاقة بعد
concern-asylum-permit = تمديد ورقة إجراءات اللجوء
concern-toleration = تمديد وثيقة الدولدونغ
concern-ukraine = الحماية للقادمين من أوكرانيا
    .hint = طلب البطاقة الأولى
concern-ukraine-wait = هل ما زالت حمايتي سارية؟
    .hint = بطاقة حسب المادة 24، أوكرانيا
concern-travel-document = أحتاج إلى وثيقة سفر
    .hint = إذا لم يكن ممكنًا الحصول على جواز سفر
concern-obligation = أريد دعوة شخص
    .hint = المُضيف يتحمّل التكاليف إذا احتاج الضيف إلى مساعدة
concern-naturalisation = أريد الجنسية الألمانية
concern-eu-citizen = لدي جواز سفر من الاتحاد الأوروبي
    .hint = يكفي عادة تسجيل عنوان السكن
concern-registration = وصلت حديثًا إلى المدينة
    .hint = تسجيل عنوان السكن
concern-address-change = غيّرت مكان سكني
    .hint = الإبلاغ عن العنوان الجديد وتغييره على البطاقة
concern-migration-advice-adults = استشارة للبالغين
    .hint = الحياة والعمل والأوراق في ألمانيا
concern-youth-migration-service = استشارة للشباب
    .hint = المدرسة والتدريب المهني والحياة اليومية
concern-legal-advice = أحتاج إلى استشارة قانونية
concern-asylum-procedure = اللجوء: الطلب والمقابلة والقرار
concern-integration-course = أريد تعلّم اللغة الألمانية
    .hint = منذ فبراير 2026 لا أماكن طوعية جديدة مع إجراءات اللجوء أو الدولدونغ أو المادة 24 أو جواز أوروبي. يمكنك الدفع بنفسك.
concern-recognition = أريد الاعتراف بمهنتي
concern-jobcenter = ليس لدي مال للمعيشة
    .hint = جئت من أوكرانيا منذ أبريل 2025؟ ربما تدفع دائرة أخرى. اسأل مركز الاستشارة.
concern-employment-agency = أبحث عن عمل
concern-housing = مساعدة في السكن والإيجار
concern-family-benefits = إعانة للأطفال
concern-doctor = أحتاج إلى طبيب
    .hint = خطر على الحياة: 112
concern-health-insurance = التأمين الصحي
concern-return-advice = أفكّر في العودة
    .hint = استشارة سرّية ودون ضغط
concern-violence-help = مساعدة بسرية
    .hint = مجانًا ودون ذكر الاسم، ليلًا ونهارًا
concern-visa-abroad = تأشيرة للعائلة
    .hint = يُقدَّم الطلب في الخارج لدى السفارة الألمانية. مع الحماية الثانوية: متوقف حتى 23 يوليو 2027، اسأل مركز الاستشارة.
concern-recognition-stay = مهنتي قيد التقييم
    .hint = أحتاج من أجل ذلك إلى دورة أو عمل
concern-job-search = أبحث هنا عن عمل
    .hint = أيضًا ببطاقة الفرص
concern-self-employed = لدي شركة خاصة
    .hint = أو أعمل عملًا حرًا
concern-research = أعمل في البحث العلمي
    .hint = في جامعة أو معهد
concern-au-pair-volunteer = أوبير أو خدمة تطوعية
    .hint = أيضًا برنامج Working Holiday
concern-school = مدرسة أو دورة لغة
    .hint = أيضًا تبادل الطلاب
concern-refugee = حصلت على حق اللجوء
    .hint = إقامة كلاجئ
concern-subsidiary = حصلت على الحماية
    .hint = الحماية الثانوية
concern-humanitarian = البقاء لأسباب خاصة
    .hint = مثلًا عند الاندماج الجيد
concern-work-condition = عمل جديد أو صاحب عمل جديد
    .hint = تغيير شروط العمل
concern-settlement-skilled = إقامة دائمة: للعمالة الماهرة
    .hint = أيضًا مع البطاقة الزرقاء
concern-settlement-german-family = إقامة دائمة: عائلة ألمانية
    .hint = مع شريك أو طفل أو والد ألماني
concern-settlement-refugee = إقامة دائمة: بعد اللجوء
concern-settlement-youth = إقامة دائمة: من عمر 16
    .hint = لمن جاء وهو طفل
concern-eu-long-term = إقامة دائمة في الاتحاد الأوروبي
    .hint = إقامة طويلة الأمد
concern-certificate = شهادة عن حقي في الإقامة
    .hint = مثلًا للعمل أو البنك
concern-absence = سأسافر لمدة طويلة
    .hint = أكثر من 6 أشهر
concern-asylum-work = العمل أثناء إجراءات اللجوء
    .hint = تصريح عمل
concern-toleration-work = الدولدونغ مع عمل أو تدريب
concern-visa-extend = تمديد الزيارة
    .hint = تمديد التأشيرة
concern-eu-family-card = عائلتي من الاتحاد الأوروبي
    .hint = ليس لدي جواز من الاتحاد الأوروبي
concern-eu-permanent = 5 سنوات هنا بجواز من الاتحاد الأوروبي
    .hint = شهادة إقامة دائمة
concern-swiss = أنا من سويسرا
concern-visa-free-entry = دخلت بدون تأشيرة
    .hint = أستراليا، بريطانيا، إسرائيل، اليابان، كندا، نيوزيلندا، كوريا الجنوبية، الولايات المتحدة. بلدك غير مذكور؟ اسأل مكتب الاستعلامات.
concern-fast-track = شركتي تستقدم عاملًا ماهرًا
    .hint = إجراء سريع للشركات
concern-emergency = الأمر عاجل
    .hint = يرجى إحضار إثبات. الإجازة ليست حالة طارئة.
concern-asylum-benefits = المال أثناء إجراءات اللجوء
concern-fair-work = مشكلة مع الأجر أو صاحب العمل
    .hint = استشارة عن حقوق العمل
concern-study-advice = أريد الدراسة في الجامعة
    .hint = استشارة الجامعة
concern-danger-now = خطر: 110 أو 112
    .hint = الشرطة والإطفاء والإسعاف
concern-violence-help-others = مساعدة للرجال والأطفال
    .hint = بالهاتف، مجانًا ودون ذكر الاسم
concern-trafficking-help = يجبرونني على شيء
    .hint = على العمل أو الدعارة، أو أُخذ جوازي
concern-discrimination = عوملت معاملة سيئة
    .hint = بسبب الأصل أو الدين أو الجنس …
concern-tax-id = أحتاج إلى رقم التعريف الضريبي
    .hint = يصل بالبريد
concern-driving-licence = تبديل رخصة القيادة
    .hint = الرخصة الأجنبية صالحة هنا عادة 6 أشهر فقط
concern-childcare-school = روضة أو مدرسة لطفلي
concern-civil-registry = ولادة أو زواج
    .hint = مكتب الأحوال المدنية. وُلد طفلك هنا؟ غالبًا يحتاج أيضًا إلى تصريح من دائرة الأجانب.
concern-home-passport = جواز سفر بلدي
    .hint = لجوء أو حماية أو ما زلت في الإجراءات؟ لا تذهب إلى القنصلية. اسأل مركز الاستشارة أولًا.
concern-other-authority = دائرة أخرى
    .hint = الهاتف 115 يساعدك

## Cases of fees

fee-case-adult = للبالغين
fee-case-adult-minors-ask = للبالغين؛ دون 18 سنة: اسأل عند الشباك
fee-case-minor = دون 18 سنة
fee-case-under-24 = دون 24 سنة
fee-case-child-under-12 = للأطفال دون 12 سنة
fee-case-first = أول تصريح
fee-case-extend-short = تمديد حتى 3 أشهر
fee-case-extend-long = تمديد لأكثر من 3 أشهر
fee-case-highly-qualified = لأصحاب المؤهلات العالية
fee-case-self-employed = لأصحاب العمل الحر
fee-case-loss-report = الإبلاغ عن الفقدان
fee-case-new-card = بطاقة جديدة
fee-case-certificate = شهادة حتى ذلك الحين
fee-case-toleration-new-label = جديدة، ملصق فقط
fee-case-toleration-new-booklet = جديدة، ملصق في كتيّب
fee-case-toleration-renewal-label = تمديد، ملصق فقط
fee-case-toleration-renewal-booklet = تمديد، ملصق في كتيّب
fee-case-per-inviter = لكل مضيف، حتى عند الرفض
fee-case-applicant = لكل شخص
fee-case-child-with-parent = طفل مع أحد الوالدين
fee-case-work-entry = بيان العمل
fee-case-other-entry = بيان آخر
fee-case-skilled = العمالة الماهرة
fee-case-visa-national = تمديد تأشيرة D
fee-case-visa-beyond-90-days = زيارة أكثر من 90 يومًا
fee-case-card = بطاقة
fee-case-card-under-24 = بطاقة، دون 24 سنة
fee-case-paper = على ورق فقط
fee-case-foreigner-document = وثيقة سفر للأجانب

## Exemptions from fees

fee-exemption-benefits = من يحصل على الإعانة الأساسية أو المساعدة الاجتماعية أو إعانة طالبي اللجوء
fee-exemption-protected = من لديه حق اللجوء أو صفة لاجئ أو حماية ثانوية
fee-exemption-scholarship = من لديه منحة من المال العام
fee-exemption-turkish-association = بحقوق من اتفاق الاتحاد الأوروبي وتركيا
fee-exemption-turkish-association-under-24 = بحقوق من اتفاق الاتحاد الأوروبي وتركيا، دون 24 سنة

## Themes

theme-arrival = الوصول
theme-residence = الإقامة
theme-language = اللغة
theme-work = العمل
theme-recognition = الاعتراف
theme-study = الدراسة
theme-school = المدرسة
theme-family = العائلة
theme-housing = السكن
theme-money = المال
theme-health = الصحة
theme-violence = الحماية والمساعدة
theme-asylum = اللجوء
theme-return = العودة
theme-citizenship = الجنسية
theme-culture = الثقافة والترفيه
