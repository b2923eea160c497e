### Words for the search. Nobody reads them; they are only compared with what somebody types.
### Commas stand between the words. The first word is the place in the list from A to Z.

## Concerns

search-check-in =
    Appointment, check-in, I am here for my appointment, invitation letter, waiting number,
    ticket number, booking
search-extend =
    Extension, extend, renew, renewal, residence permit extension, permit expires, card expired,
    expiry date, prolong, renew residence permit, visa extension
search-work-first =
    Work permit, work, working, job, employment, skilled worker, work visa, job contract,
    employment contract, labour permit, labor permit, IT specialist, nurse
search-blue-card =
    Blue Card, EU Blue Card, bluecard, university degree, graduate, highly qualified, engineer,
    shortage occupation, salary threshold
search-study =
    Studies, study, student, student visa, university, college, enrolment, enrollment,
    degree course, semester, master, bachelor, study permit
search-training =
    Vocational training, training, apprenticeship, apprentice, trainee, trade school,
    further training, training contract, Ausbildung
search-purpose-change =
    Change of purpose, change purpose, switch permit, from student to worker, change of status,
    do something else, different reason
search-family-german =
    German spouse, German family, married to a German, German husband, German wife, German child,
    spouse visa, parent of a German child
search-family-foreigner =
    Family reunification, family reunion, bring my family, spouse, husband, wife, children,
    newborn, baby, dependants, parents, join family
search-settlement =
    Permanent residence, settlement permit, permanent resident, PR, unlimited residence,
    stay forever, indefinite leave, long-term residence, settlement
search-eat-pickup =
    Card collection, collect card, pick up card, pickup, residence card, eAT, collect document,
    card is ready, BRP, electronic residence permit
search-eat-new-passport =
    New passport, passport transfer, transfer permit to new passport, transfer stamp,
    passport renewed, passport number changed
search-eat-loss =
    Loss, lost, stolen, lost card, lost passport, theft, stolen card, replacement card,
    missing card, damaged card, lost residence permit
search-eat-pin = PIN, PIN letter, eID, online ID, PUK, forgot PIN, online identification, reset PIN
search-fiction =
    Interim certificate, Fiktion, fictional certificate, bridging certificate,
    temporary certificate, fiktionsbescheinigung, paper while waiting
search-asylum-permit =
    Asylum seeker permit, permission to reside, asylum paper, asylum seeker card, gestattung,
    extend asylum paper, proof of arrival
search-toleration =
    Toleration, duldung, tolerated stay, tolerated, deportation, suspension of deportation,
    extend duldung
search-ukraine =
    Ukraine, temporary protection, paragraph 24, section 24, Ukrainian, war refugee,
    refugee from Ukraine
search-ukraine-wait =
    Continued protection, protection extended automatically, Ukraine extension,
    section 24 extension, paragraph 24 extended
search-travel-document =
    Travel document, refugee travel document, convention passport, blue passport, grey passport,
    refugee passport, passport substitute, stateless
search-obligation =
    Declaration of commitment, invite, invitation, invite someone, guest, sponsor, visitor visa,
    guarantee, formal obligation, invitation letter, Schengen visa, visit
search-naturalisation =
    Naturalisation, naturalization, citizenship, German citizenship, German passport,
    become German, nationality, citizenship test, dual citizenship
search-eu-citizen =
    EU citizen, EU passport, freedom of movement, European, EEA, union citizen, free movement
search-registration =
    Registration, register address, Anmeldung, registration certificate, register residence,
    city registration, new in town, proof of address
search-address-change =
    Address change, moved, moving, change address, new address, relocation, new flat,
    I moved house
search-migration-advice-adults =
    Migration advice, MBE, counselling, advice centre, advice, help with forms,
    social counselling, help with letters, integration advice
search-youth-migration-service =
    Youth migration service, JMD, advice for young people, youth counselling, teenager,
    young people, youth
search-legal-advice =
    Legal advice, lawyer, attorney, appeal, objection, court, legal aid, law clinic, rejected,
    refusal, solicitor
search-asylum-procedure =
    Asylum, apply for asylum, asylum application, asylum procedure, BAMF, hearing, interview,
    refugee, Dublin, asylum claim
search-integration-course =
    Integration course, German course, language course, learn German, German lessons,
    German class, B1 course, orientation course
search-recognition =
    Recognition, recognise qualification, recognize degree, diploma recognition,
    credential evaluation, foreign qualification, certificate recognition, equivalence
search-jobcenter =
    Jobcentre, job center, basic income support, welfare, benefits, social benefits, no money,
    citizens benefit, Bürgergeld
search-employment-agency =
    Employment agency, find a job, job search, looking for work, unemployed, unemployment benefit,
    labour office, job hunting
search-housing =
    Housing, flat, apartment, rent, housing benefit, find a flat, homeless, accommodation,
    eviction, social housing, looking for apartment
search-family-benefits =
    Child benefit, family benefits office, Kindergeld, money for children, parental allowance,
    child allowance
search-health-insurance =
    Health insurance, insurance, insurance card, medical insurance, health card
search-doctor =
    Doctor, sick, ill, medical care, medical on-call service, 116117, hospital, pain, pharmacy,
    sick at the weekend, fever
search-return-advice =
    Return counselling, voluntary return, go back home, return home, going back, leave Germany,
    repatriation
search-violence-help =
    Help in danger, violence, helpline, my husband beats me, abuse, domestic violence,
    women’s shelter, threatened, afraid, beaten, danger, forced marriage
search-visa-abroad =
    Visa, entry visa, embassy, consulate, German embassy, apply for a visa, visa from abroad,
    family reunion visa, national visa
search-recognition-stay =
    Stay for recognition, recognition procedure, adaptation course, knowledge test,
    compensation measure, recognition partnership, my profession is being checked
search-job-search =
    Opportunity Card, job search permit, job seeker visa, chance card,
    look for work after studies, points system, Chancenkarte
search-self-employed =
    Self-employment, self-employed, freelancer, freelance, own business, start a company,
    entrepreneur, startup, trade licence, business
search-research =
    Research, researcher, scientist, hosting agreement, postdoc, institute, visiting scholar,
    science
search-au-pair-volunteer =
    Au pair, volunteer, voluntary service, working holiday, gap year, WHV, host family,
    voluntary social year
search-school =
    School attendance, school, exchange student, pupil exchange, language school, pupil,
    boarding school, language course stay
search-refugee =
    Recognised refugee, refugee status, asylum granted, got asylum, positive decision,
    entitled to asylum, Geneva convention
search-subsidiary =
    Subsidiary protection, subsidiary, international protection, protection status, got protection
search-humanitarian =
    Humanitarian reasons, humanitarian permit, well integrated, right to stay, hardship case,
    ban on deportation, 25b
search-work-condition =
    Change of employer, new job, new employer, new boss, change job, work condition,
    change work permit, restriction, switch employer
search-settlement-skilled =
    Permanent residence for skilled workers, permanent residence with Blue Card, after 21 months,
    after 27 months, skilled worker settlement
search-settlement-german-family =
    Permanent residence with German family, permanent residence with German spouse,
    German wife permanent, German husband permanent
search-settlement-refugee =
    Permanent residence for refugees, settlement after asylum, unlimited after asylum,
    refugee permanent residence
search-settlement-youth =
    Permanent residence from age 16, permanent residence for young people,
    children permanent residence
search-eu-long-term =
    EU long-term residence, long-term resident EU, EU permanent residence, EC long-term,
    move to another EU country
search-certificate =
    Certificate of status, certificate, confirmation, proof of status, confirmation for employer,
    letter of confirmation
search-absence =
    Long absence, long stay abroad, six months abroad, leave Germany for a while,
    permit expires abroad, re-entry, return after absence
search-asylum-work =
    Work permission during asylum, work permit asylum seeker, employment permission, work ban,
    can I work asylum
search-toleration-work =
    Training toleration, work toleration, duldung with work, duldung with training,
    toleration and job
search-visa-extend =
    Visa extension, extend visa, extend visit, Schengen extension, tourist visa, visa is expiring,
    stay longer as visitor
search-eu-family-card =
    Residence card EU family, family of EU citizen, spouse of EU citizen, married to EU citizen,
    EU family member card
search-eu-permanent =
    EU permanent certificate, permanent residence EU citizen, five years EU citizen,
    certificate of permanent residence
search-swiss = Switzerland, Swiss, Swiss citizen, from Switzerland
search-visa-free-entry =
    Entry without visa, visa-free, US citizen, American, Canadian, Japanese, Australian, British,
    Korean, Israeli, New Zealand, 90 days
search-fast-track =
    Fast-track for employers, fast track, accelerated procedure, employer, hire from abroad,
    bring a skilled worker
search-emergency =
    Emergency, urgent, urgently, immediately, expired already, emergency appointment, job at risk,
    travel tomorrow
search-asylum-benefits =
    Asylum seekers’ benefits, social office, social welfare office, payment card,
    money for asylum seekers, allowance
search-fair-work =
    Fair work, wages, not paid, exploitation, dismissal, labour law, trade union, minimum wage,
    fired, boss does not pay
search-study-advice =
    Study advice, international office, student services, university admission, BAföG, dormitory,
    student loan
search-danger-now = Police, 110, 112, fire brigade, ambulance, robbery, accident, fire
search-violence-help-others =
    Violence against men, men’s helpline, help for men, Child protection, children’s helpline,
    violence against children, child in danger
search-trafficking-help =
    Human trafficking, trafficking, forced labour, forced to work, forced prostitution, KOK, smuggler,
    sold, passport taken away, exploited
search-discrimination =
    Discrimination, racism, unfair treatment, anti-discrimination, insult, treated badly
search-tax-id = Tax ID, tax number, tax identification number, tax office, IdNr
search-driving-licence =
    Driving licence, driver’s license, exchange licence, drive, convert driving licence, car
search-childcare-school =
    Childcare, kindergarten, nursery, daycare, enrol in school, school place, youth welfare office
search-civil-registry =
    Birth, marriage, registry office, birth certificate, get married, wedding,
    marriage certificate, paternity
search-home-passport =
    Home country passport, consulate, embassy of my country, national passport, get a passport
search-other-authority = authority helpline, 115, other office, which office, find an authority

## Places and machines in the house

search-facility-info-desk =
    Info, information, reception, help desk, front desk, inquiries, questions, help,
    service point
search-facility-photo-terminal =
    Photo, passport photo, photo booth, biometric photo, picture, photo machine
search-facility-payment-machine = Pay, payment, cash desk, fee, cashier, pay fee, cash machine
search-facility-ticket-printer = Ticket, number ticket, queue ticket, take a number, waiting number
search-facility-check-in = Check-in, check in machine, self check-in, confirm arrival
search-facility-toilet = Toilet, restroom, bathroom, WC, loo, washroom, ladies, gents, lavatory
search-facility-accessible-toilet =
    Accessible toilet, disabled toilet, wheelchair toilet, handicap restroom
search-facility-baby-room = Baby room, baby changing, nursing room, breastfeeding, nappies, diaper
search-facility-quiet-room = Quiet room, prayer room, pray, silence, rest room for prayer
search-facility-waiting-area = Waiting area, waiting room, wait, lounge
search-facility-seat = Seat, sit, bench, chair, rest, sit down
search-facility-exit = Exit, way out, out, leave, door, outside
search-facility-emergency-exit = Emergency exit, fire exit, escape route, fire
search-facility-defibrillator = Defibrillator, AED, heart, heart attack
search-facility-letter-box = Letter box, mailbox, drop off documents, post, hand in papers
search-facility-copier = Copier, copy, photocopy, printer, print, scan
search-facility-water = Water, drinking water, drink, fountain, thirsty

## Words before numbers

number-words-room = Room, office, room number, rm
number-words-counter = Counter, desk, window, counter number

## Words without weight

filler-words =
    the, a, an, i, my, me, we, our, you, it, is, are, am, was, be, have, has, had, do, does, can,
    want, would, like, need, must, get, to, of, for, in, on, at, with, from, and, or, where, how,
    what, when, who, here, there, please, this, that, long
