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
    Health insurance, insurance, sick, doctor, insurance card, medical insurance, health card,
    medical care
search-return-advice =
    Return counselling, voluntary return, go back home, return home, going back, leave Germany,
    repatriation
search-violence-help =
    Help in danger, violence, helpline, my husband beats me, abuse, domestic violence,
    women’s shelter, threatened, afraid, beaten, danger, forced marriage
search-visa-abroad =
    Visa, entry visa, embassy, consulate, German embassy, apply for a visa, visa from abroad,
    family reunion visa, national visa

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
