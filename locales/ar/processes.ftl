### What happens after the visitor has come.

## Process “check-in”

process-check-in-arrive = تسجّل وصولك على جهاز تسجيل الوصول.
process-check-in-wait = تنتظر في منطقة الانتظار.
process-check-in-call = تنادي الدائرة على رقمك ورقم الغرفة.

## Process “permit”

process-permit-application = تقدّم الطلب، غالبًا عبر الإنترنت أو بالبريد.
process-permit-review = تفحص الدائرة الطلب وتعطيك موعدًا.
process-permit-fingerprints = عند الشباك تُظهر أوراقك وتعطي بصماتك.
process-permit-production = تصنع المطبعة الاتحادية البطاقة.
process-permit-collection = تصل البطاقة بالبريد أو تستلمها بنفسك.

## Process “new-document”

process-new-document-papers = عند الشباك تُظهر الأوراق ورمز الصورة.
process-new-document-fingerprints = تعطي بصماتك.
process-new-document-production = تصنع المطبعة الاتحادية الوثيقة.
process-new-document-collection = تصل الوثيقة بالبريد أو تستلمها بنفسك.

## Process “pickup”

process-pickup-pin-letter = ترسل المطبعة الاتحادية أولًا رسالة الرقم السري.
process-pickup-identity = تُظهر الرسالة وجواز السفر والبطاقة القديمة.
process-pickup-handover = تعطيك الدائرة البطاقة الجديدة.

## Process “drop-and-collect”

process-drop-and-collect-drop = تسلّم الورقة.
process-drop-and-collect-renewal = تفحصها الدائرة وتمدّدها.
process-drop-and-collect-collect = تستلمها، غالبًا في يوم آخر.
process-toleration-application-application = تقدّم الطلب وتُظهر العقد.
process-toleration-application-review = تفحص الدائرة هل تستوفي كل الشروط.
process-toleration-application-decision = تتخذ الدائرة القرار. وقد ترفض.
process-toleration-application-handover = عند الموافقة تستلم وثيقة الدولدونغ الجديدة.

## Process “on-the-spot”

process-on-the-spot-papers = تُظهر أوراقك عند الشباك.
process-on-the-spot-review = تفحصها الدائرة فورًا.
process-on-the-spot-payment = تدفع الرسم.
process-on-the-spot-handover = تعطيك الدائرة الورقة مباشرة.

## Process “pin”

process-pin-identity = تُظهر البطاقة وجواز السفر.
process-pin-new-pin = تساعدك الدائرة على وضع رقم سري جديد.

## Process “loss”

process-loss-report = تبلّغ عن الفقدان عبر الإنترنت أو بالبريد.
process-loss-search = تبلّغ الدائرة الشرطة عن البطاقة.
process-loss-appointment = في الموعد تطلب بطاقة جديدة.
process-loss-production = تصنع المطبعة الاتحادية البطاقة.
process-loss-collection = تصل البطاقة بالبريد أو تستلمها بنفسك.

## Process “naturalisation”

process-naturalisation-application = تقدّم الطلب مع كل الأوراق.
process-naturalisation-enquiries = تسأل الدائرة جهات أخرى.
process-naturalisation-decision = تتخذ الدائرة القرار.
process-naturalisation-certificate = تستلم شهادة الجنسية.
process-naturalisation-passport = تطلب جواز السفر الألماني من مكتب خدمة المواطنين.

## Process “ukraine-run-on”

process-ukraine-run-on-regulation = تُمدَّد بطاقتك تلقائيًا بموجب لائحة قانونية.
process-ukraine-run-on-keep = احتفظ بالبطاقة حتى لو انتهى تاريخها.

## Process “free-movement”

process-free-movement-no-permit = مواطنو الاتحاد الأوروبي لا يحتاجون هنا إلى تصريح إقامة.
process-free-movement-register = سجّل عنوان سكنك في مكتب خدمة المواطنين.

## Process “work-permission”

process-work-permission-form = تقدّم نموذج صاحب العمل.
process-work-permission-review = تفحصه الدائرة وغالبًا تسأل وكالة العمل.
process-work-permission-answer = تغيّر الدائرة البيان في وثيقتك.

## Process “address”

process-address-show = تعرض البطاقة وتبلّغ عن العنوان الجديد.
process-address-change = تغيّر الدائرة العنوان على البطاقة.

## Process “emergency”

process-emergency-desk = تقول في مكتب الاستعلامات ما هو العاجل.
process-emergency-proof = تنظر الدائرة في الإثبات.
process-emergency-next = تساعدك الدائرة فورًا أو تعطيك موعدًا.

## Process “fast-track”

process-fast-track-agreement = تعقد الشركة اتفاقًا مع الدائرة.
process-fast-track-checks = تسأل الدائرة جهات الاعتراف والعمل.
process-fast-track-approval = توافق الدائرة مسبقًا.
process-fast-track-visa = تمنح السفارة العامل التأشيرة.

## What can go wrong

risk-appointment-missed = فاتك الموعد؟ احجز موعدًا جديدًا فورًا.
risk-papers-missing = إذا نقصت ورقة يطول الأمر. أحضرها لاحقًا.
risk-pin-letter-missing = لم تصل رسالة الرقم السري؟ تساعدك الدائرة برقم جديد.
risk-not-ready = ليست جاهزة؟ اطلب ورقة مؤقتة.
risk-card-missing = هل معك البطاقة؟ لا يتم ذلك بدونها.
risk-card-found = وجدت البطاقة؟ اعرضها على الدائرة فورًا.
risk-test-missing = ينقص الاختبار أو شهادة اللغة؟ يمكنك استدراك ذلك.
risk-not-valid-then = هل كانت البطاقة غير سارية في 1 فبراير 2026؟ اسأل مكتب الاستعلامات.
risk-job-not-yet = لا تبدأ قبل أن توافق الدائرة.
risk-no-proof = بدون إثبات لا تساعد الدائرة غالبًا في اليوم نفسه.

## What one can do against a refusal

remedy-objection = هل رفضت الدائرة؟ لديك عادة شهر واحد للاعتراض. الطريقة مكتوبة في نهاية الرسالة.
