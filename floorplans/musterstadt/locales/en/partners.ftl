### The partners of the office Musterstadt, as they stand on cards, in lists and on the network map.
### For each partner: one sentence what it does for the visitor; .name = short name for map and list;
### .say = one sentence that the visitor says or shows there.
### Machine draft from the German reference; no person has reviewed it yet.

partner-citizens-office = Here you register where you live and change your address.
    .name = Citizens’ office
    .say = I would like to register where I live.
say-citizens-office-tax-id = I need my tax ID. Can you give me the number?
say-citizens-office-address-change = I have moved and would like to register my new address.

partner-migration-advice = We advise adults aged 27 and over about life in Germany.
    .name = Migration advice (MBE)
    .say = I need advice. Can I talk to somebody today?

partner-migration-advice-riverside = We advise adults and help them with applications.
    .name = Migration advice Riverside
    .say = I need help with an application. I would like an appointment.

partner-youth-migration-service = We help young people aged 12 to 26 with school, training and daily life.
    .name = Youth migration service
    .say = I am new here and I am looking for help with school and training.

partner-refugee-law-clinic = We explain your rights and help with letters from the authorities.
    .name = Refugee Law Clinic
    .say = I have a letter from an authority and do not understand it. Can you explain it to me?

partner-district-court = Here you apply for legal advice aid. It helps if you have no money for a lawyer.
    .name = Local court, legal advice aid
    .say = I need a lawyer and have little money. I would like to apply for legal advice aid.

partner-lawyer-search = Here you find a lawyer for immigration law.
    .name = Lawyer search
    .say = I am looking for a lawyer for immigration law. Who speaks my language?

partner-asylum-procedure-advice = We explain the asylum procedure and prepare you for the interview.
    .name = Asylum procedure advice
    .say = I have questions about my asylum procedure.

partner-adult-education-centre = Here you find German courses and integration courses.
    .name = Adult education centre
    .say = I would like to take a German course. Which course is right for me?

partner-recognition-advice = We help you to have your foreign profession or degree recognised.
    .name = Recognition advice
    .say = I would like to have my profession recognised in Germany.

partner-jobcenter = Here you apply for money to live on if your income is not enough.
    .name = Jobcenter
    .say = I would like to apply for money to live on. Which forms do I need?

partner-employment-agency = Here you look for work and register as unemployed.
    .name = Employment agency
    .say = I am looking for work and would like to register.

partner-housing-help = We help you to find a home, and when you are about to lose your home.
    .name = Housing help
    .say = I am looking for a home and need help.

partner-family-benefits-office = Here you apply for child benefit.
    .name = Family benefits office
    .say = I would like to apply for child benefit.

partner-health-insurance-advice = We help people without health insurance and advise on health insurers.
    .name = Health insurance advice
    .say = I have no health insurance and need help.

partner-return-advice = We advise you in confidence if you are thinking about going back.
    .name = Return advice
    .say = I would like some advice. The conversation should be confidential.

partner-violence-helpline = Women who suffer violence get help by telephone here, day and night, free and without giving a name.
    .name = Helpline 116 016
    .say = I need help. I speak only a little German.

partner-visa-missions = You apply for a visa abroad, at the German embassy or consulate.
    .name = German embassies
    .say = I would like to apply for a visa for Germany.

partner-authority-line = Here you are told by telephone which authority is responsible.
    .name = Authority line 115
    .say = Which authority is responsible for me?

partner-driving-licence-office = Here you exchange your foreign driving licence.
    .name = Driving licence office
    .say = I would like to exchange my driving licence.

partner-ukraine-association = We help people from Ukraine to settle in and with letters.
    .name = Ukrainian association
    .say = I come from Ukraine and I am new here. Can you help me?

partner-consulates = There you apply for a new passport of your country. Asylum, protection or in the procedure? Ask the advice centre first.
    .name = Consulates of home countries
    .say = I would like to apply for a new passport. Please confirm that I was here.

partner-antidiscrimination-advice = We help if you are treated badly because of your origin, religion or sex.
    .name = Anti-discrimination advice
    .say = I was treated badly and would like to talk about it.

partner-language-cafe = Here you practise German by talking, without registration.
    .name = Language café
    .say = I would like to practise speaking German.

partner-fair-integration = We help with problems about wages, working hours and dismissal.
    .name = Fair Integration
    .say = I have problems at work and need advice.

partner-chamber-welcome-centre = We advise skilled workers, and companies that look for them.
    .name = Welcome centre of the chambers
    .say = I have learned a profession and am looking for a suitable job.

partner-international-office = We advise foreign students at the university.
    .name = International Office
    .say = I would like to study here. Which papers do I need?

partner-youth-office = We help families and find places in kindergarten.
    .name = Youth office
    .say = My child needs a place in a kindergarten or at a school.

partner-schools-office = Here you enrol your child at a school.
    .name = Schools office
    .say = I would like to enrol my child at a school.

partner-registry-office = Here you register a birth or a marriage.
    .name = Registry office
    .say = I would like to register a birth or get married. What do I need for that?

partner-family-centre = Parents with small children meet here and get advice.
    .name = Family centre North
    .say = I have a small child and would like to meet other parents.

partner-pregnancy-advice = We advise pregnant women and help with money for baby things.
    .name = Pregnancy advice
    .say = I am pregnant and need advice.

partner-social-welfare-office = People who cannot work get help here.
    .name = Social welfare office
    .say = I cannot work and need money to live on.

partner-asylum-benefits-office = Asylum seekers get money and a voucher for the doctor here.
    .name = Benefits for asylum seekers
    .say = I am in the asylum procedure and need a voucher for the doctor.

partner-debt-advice = We help if you cannot pay your bills.
    .name = Debt advice
    .say = I have debts and need help.

partner-doctor-line = Here you find a doctor in the evening, at night and at weekends.
    .name = Doctors at night: 116 117
    .say = I need a doctor today. Where do I find one?

partner-psychosocial-centre = We help people who have lived through war, flight or violence.
    .name = Psychosocial centre
    .say = I am not well. I would like to talk to somebody.

partner-mens-helpline = Men who suffer violence get help by telephone here.
    .name = Helpline for men
    .say = I need help and do not want to give my name.

partner-children-helpline = Children and young people can talk about their worries by telephone here.
    .name = Children’s helpline 116 111
    .say = I have worries and would like to talk to somebody.

partner-trafficking-advice = We help people who are forced into work or prostitution. Free, and without your name.
    .name = Advice against trafficking
    .say = I am being forced. I would like to talk to somebody safely.

partner-womens-shelter = Women and their children are safe here; the address is secret.
    .name = Women’s shelter
    .say = I am not safe at home. I need a place.

partner-emergency-police = The police come at once if you are in danger. The call costs nothing.
    .name = Police 110
    .say = I am in danger. Please come quickly.

partner-emergency-ambulance = Fire brigade and ambulance come at once for fire, accident or illness.
    .name = Fire brigade and ambulance 112
    .say = Somebody is hurt. Please come quickly.

partner-police-station = Here you report theft, loss or violence. In danger: 110.
    .name = Police station Centre
    .say = I would like to report a crime.

partner-bamf-branch = Here you apply for asylum and have your interview.
    .name = BAMF branch office
    .say = I would like to apply for asylum.

partner-mosque-association = Here you meet people, pray and get advice for daily life.
    .name = Mosque community at the Park
    .say = I am new in town and would like to get to know the community.

partner-migrant-women = Women meet, learn together and help each other.
    .name = Migrant women Musterstadt
    .say = I would like to meet other women. When is the next meeting?

partner-sports-club = Here you do sports, even without German and without a fee in the first year.
    .name = Sports club 1898
    .say = I would like to join in. Can I try a training session?
