### Entry tiles, questions, concerns, fees and themes of the catalogue.

## Tiles of the first question

tile-appointment = I have an appointment
    .hint = or a number
tile-collect = Collect a card or paper
tile-permit = Residence permit
    .hint = new, extend, for good
tile-lost = Lost, new passport
    .hint = PIN, new address
tile-urgent = It is urgent
tile-invite = Invite someone
    .hint = or bring your family
tile-citizenship = German citizenship
    .hint = naturalisation
tile-other = Something else
    .hint = work, money, language, housing, health …
tile-help-urgent = Urgent today
tile-help-quiet = Confidential help

## Further questions and their answers

question-collect-letter = Do you have a letter about collecting it?
answer-collect-letter-letter = Yes, I have a letter
answer-collect-letter-no-letter = No, I have no letter

question-which-paper = Which paper do you have?
answer-which-paper-eu = Passport from EU, EEA or Switzerland
    .hint = also an identity card
answer-which-paper-card = Plastic card
answer-which-paper-visa = Visa in the passport
answer-which-paper-fiction = Paper for the waiting time
answer-which-paper-asylum-permit = Paper for the asylum procedure
answer-which-paper-toleration = Toleration paper
answer-which-paper-ukraine = Protection Ukraine
answer-which-paper-none = None of these
    .hint = for example entered without a visa

question-eu-purpose = What is it about?
answer-eu-purpose-new-here = I live or work here
answer-eu-purpose-five-years = Permanent certificate
answer-eu-purpose-family = Family without an EU passport
answer-eu-purpose-swiss = I am from Switzerland

question-card-purpose = What would you like?
answer-card-purpose-same = Extend
    .hint = I do the same as before
answer-card-purpose-other = Do something different
    .hint = for example work instead of study
answer-card-purpose-forever = Stay for good
answer-card-purpose-travel-document = Travel document
    .hint = if you cannot get a passport
answer-card-purpose-employer = New job, new employer
answer-card-purpose-abroad = Abroad for a long time
    .hint = more than 6 months
answer-card-purpose-certificate = Certificate

question-visa-purpose = What do you do in Germany?
answer-visa-purpose-work = Work
answer-visa-purpose-blue-card = Work with a university degree
answer-visa-purpose-study = Study at a university
answer-visa-purpose-training = Vocational training
answer-visa-purpose-family-german = Family with a German passport
answer-visa-purpose-family-foreigner = Family without a German passport
answer-visa-purpose-job-search = Look for work
    .hint = also Opportunity Card
answer-visa-purpose-visit = Only visiting
    .hint = stay longer

question-fiction-what = What is your question about the paper?
answer-fiction-what-ending = It will expire soon
    .hint = in the next 7 days, or already expired
answer-fiction-what-waiting = I am waiting for the decision

question-asylum-what = What do you need?
answer-asylum-what-extend = Extend the paper
answer-asylum-what-work = Permission to work
answer-asylum-what-hearing = Hearing or appeal
answer-asylum-what-refugee = I was granted asylum
answer-asylum-what-subsidiary = I was granted protection

question-toleration-what = What do you need?
answer-toleration-what-extend = Extend the toleration paper
answer-toleration-what-work = Work or training
answer-toleration-what-advice = Legal advice
answer-toleration-what-return = Advice on going back
answer-toleration-what-stay = Stay permanently
    .hint = if you are well integrated

question-ukraine-what = Do you have a card already?
answer-ukraine-what-valid = Yes, it was valid on 1 February 2026
answer-ukraine-what-no-card = No, not yet
answer-ukraine-what-moved = I have moved

question-no-paper-what = What is it about?
answer-no-paper-what-asylum = I am looking for protection
answer-no-paper-what-visa-free = I came without a visa
    .hint = Australia, Canada, Israel, Japan, New Zealand, South Korea, UK, USA
answer-no-paper-what-other-country = From another country
    .hint = entered without a visa
answer-no-paper-what-child-born = My child was born here

question-lost-what = What happened?
answer-lost-what-lost = Card lost or stolen
answer-lost-what-passport = I have a new passport
answer-lost-what-pin = PIN forgotten
answer-lost-what-address = New address
answer-lost-what-home-passport = Passport of my country
    .hint = lost or expired

question-urgent-what = What is urgent?
answer-urgent-what-expired = My paper is expiring
    .hint = in the next 7 days, or already expired
answer-urgent-what-work = Job or benefits at risk
    .hint = also vocational training
answer-urgent-what-travel = I must travel urgently
answer-urgent-what-danger = Help in danger

question-invite-what = Who is to come?
answer-invite-what-visit = Visit up to 90 days
answer-invite-what-long = Guest for a longer time
answer-invite-what-family = Family to live here
answer-invite-what-eu-family = Family of an EU citizen
answer-invite-what-employer = My company brings a skilled worker

question-other-what = What do you need help with?
answer-other-what-work = Work and profession
answer-other-what-money = Money
answer-other-what-language = German, school, university
answer-other-what-housing = Housing and authorities
    .hint = address, rent, driving licence
answer-other-what-family = Family and children
answer-other-what-health = Health
answer-other-what-advice = Advice and law
    .hint = also asylum and going back
answer-other-what-danger = Help in danger

question-other-learning = What do you want to learn?
answer-other-learning-german = Learn German
answer-other-learning-study = Study at a university
answer-other-learning-school = Nursery or school

question-other-work = What do you need for work?
answer-other-work-search = I am looking for work
answer-other-work-recognition = Have my profession recognised
answer-other-work-employer = New employer
answer-other-work-rights = Trouble with wages or the boss

question-other-money = What do you need money for?
answer-other-money-living = To live on
answer-other-money-child = For children
answer-other-money-asylum = During the asylum procedure
answer-other-money-tax = Tax ID

question-other-housing = What is it about?
answer-other-housing-new-here = I am new in town
answer-other-housing-moved = I have moved
answer-other-housing-home = Home or rent
answer-other-housing-licence = Driving licence
answer-other-housing-office = Another authority

question-other-family = What is your question about your family?
answer-other-family-child-benefit = Money for children
answer-other-family-bring = Bring family to Germany
answer-other-family-child-born = My child was born here
answer-other-family-school = Nursery or school
answer-other-family-marriage = Birth or marriage
    .hint = certificate from the registry office
question-other-health = What do you need for your health?
answer-other-health-doctor = A doctor
answer-other-health-insurance = Health insurance

question-other-advice = Which advice are you looking for?
answer-other-advice-adult = Life in Germany
    .hint = from age 27
answer-other-advice-young = For young people
    .hint = age 12 to 26
answer-other-advice-law = Law
answer-other-advice-asylum = Asylum
answer-other-advice-return = Going back
answer-other-advice-discrimination = I was treated badly

## Concerns

concern-check-in = I have an appointment
    .hint = Please check in first
concern-extend = My card is about to expire
    .hint = Extend the permit
concern-work-first = I want to work here
    .hint = with a profession or a work contract
concern-blue-card = I work with a university degree
    .hint = EU Blue Card
concern-study = I am a student at a university
concern-training = I am doing vocational training
    .hint = or further training
concern-purpose-change = I want to do something different
    .hint = for example work instead of study
concern-family-german = My family is German
    .hint = spouse, child or parent with a German passport
concern-family-foreigner = My family lives here
    .hint = without a German passport
concern-settlement = I want to stay for good
    .hint = permit without an end date
concern-eat-pickup = I am collecting my card
    .hint = or a travel document
concern-eat-new-passport = I have a new passport
    .hint = The card must match the new passport
concern-eat-loss = My card is gone
    .hint = lost or stolen
concern-eat-pin = I need a new PIN
    .hint = for the online ID
concern-fiction = I need a paper while I wait
    .hint = You have applied, the card is not here yet
concern-asylum-permit = Extend the paper for the asylum procedure
concern-toleration = Extend the toleration paper
concern-ukraine = Protection for people from Ukraine
    .hint = apply for the first card
concern-ukraine-wait = Does my protection go on?
    .hint = card under section 24, Ukraine
concern-travel-document = I need a travel document
    .hint = if you cannot get a passport
concern-obligation = I am inviting someone
    .hint = You pay if your guest needs help
concern-naturalisation = I want German citizenship
concern-eu-citizen = I have an EU passport
    .hint = Registering your address is usually enough
concern-registration = I am new in town
    .hint = register your address
concern-address-change = I have moved
    .hint = report the new address, also on the card
concern-migration-advice-adults = Advice for adults
    .hint = life, work, papers in Germany
concern-youth-migration-service = Advice for young people
    .hint = school, training, daily life
concern-legal-advice = I need legal advice
concern-asylum-procedure = Asylum: application, hearing, decision
concern-integration-course = I want to learn German
    .hint = Since February 2026 no new voluntary places with the asylum procedure, toleration, section 24 or an EU passport. You can pay yourself.
concern-recognition = I want my profession recognised
concern-jobcenter = I have no money to live on
    .hint = Came from Ukraine since April 2025? Another office may pay. Ask the advice centre.
concern-employment-agency = I am looking for work
concern-housing = Help with housing and rent
concern-family-benefits = Money for children
concern-doctor = I need a doctor
    .hint = danger to life: 112
concern-health-insurance = Health insurance
concern-return-advice = I am thinking about going back
    .hint = advice, confidential and without pressure
concern-violence-help = Confidential help
    .hint = free, without your name, day and night
concern-visa-abroad = Visa for the family
    .hint = Apply abroad, at the German embassy. With subsidiary protection: stopped until 23 July 2027, ask the advice centre.
concern-recognition-stay = My profession is being assessed
    .hint = I take a course or work for it
concern-job-search = I am looking for work here
    .hint = also with the Opportunity Card
concern-self-employed = I have my own business
    .hint = or work freelance
concern-research = I do research
    .hint = at a university or an institute
concern-au-pair-volunteer = Au pair, volunteer service
    .hint = also Working Holiday
concern-school = School or language course
    .hint = also school exchange
concern-refugee = I was granted asylum
    .hint = permit as a refugee
concern-subsidiary = I was granted protection
    .hint = subsidiary protection
concern-humanitarian = Staying for special reasons
    .hint = for example well integrated
concern-work-condition = New job, new employer
    .hint = change the entry about work
concern-settlement-skilled = Staying for good: skilled worker
    .hint = also with the EU Blue Card
concern-settlement-german-family = Staying for good: German family
    .hint = with a German partner, child or parent
concern-settlement-refugee = Staying for good: after asylum
concern-settlement-youth = Staying for good: from age 16
    .hint = if you came as a child
concern-eu-long-term = Staying for good, also in the EU
    .hint = EU long-term residence
concern-certificate = Certificate about my status
    .hint = for example for work or a bank
concern-absence = I am going abroad for long
    .hint = more than 6 months
concern-asylum-work = Working during the asylum procedure
    .hint = permission to work
concern-toleration-work = Toleration with work or training
concern-visa-extend = Stay longer on a visit
    .hint = extend the visa
concern-eu-family-card = My family is from the EU
    .hint = I have no EU passport
concern-eu-permanent = 5 years here with an EU passport
    .hint = permanent certificate
concern-swiss = I am from Switzerland
concern-visa-free-entry = I came without a visa
    .hint = Australia, Canada, Israel, Japan, New Zealand, South Korea, UK, USA. Your country is missing? Ask the info desk.
concern-fast-track = My company brings a skilled worker
    .hint = fast procedure for companies
concern-emergency = It is urgent
    .hint = Please bring proof. A holiday is no emergency.
concern-asylum-benefits = Money during the asylum procedure
concern-fair-work = Trouble with wages or the boss
    .hint = advice about rights at work
concern-study-advice = I want to study
    .hint = advice at the university
concern-danger-now = Danger: 110 or 112
    .hint = police, fire brigade, ambulance
concern-violence-help-others = Help for men and children
    .hint = by telephone, free and without your name
concern-trafficking-help = I am forced to do something
    .hint = to work, to prostitution, passport taken away
concern-discrimination = I was treated badly
    .hint = because of origin, religion, gender …
concern-tax-id = I need the tax ID
    .hint = it comes by post
concern-driving-licence = Exchange my driving licence
    .hint = A foreign one is usually valid here for only 6 months
concern-childcare-school = Nursery or school for my child
concern-civil-registry = Birth or marriage
    .hint = Registry office. Child born here? It often needs a permit from the immigration office, too.
concern-home-passport = Passport of my home country
    .hint = Asylum, protection or still in the procedure? Do not go to the consulate. Ask the advice centre first.
concern-other-authority = Another authority
    .hint = telephone 115 can help

## Cases of fees

fee-case-adult = adults
fee-case-adult-minors-ask = adults; under 18: ask at the counter
fee-case-minor = under 18
fee-case-under-24 = under 24
fee-case-child-under-12 = children under 12
fee-case-first = first permit
fee-case-extend-short = extend up to 3 months
fee-case-extend-long = extend more than 3 months
fee-case-highly-qualified = highly qualified people
fee-case-self-employed = self-employed people
fee-case-loss-report = reporting the loss
fee-case-new-card = new card
fee-case-certificate = certificate until then
fee-case-toleration-new-label = new, label only
fee-case-toleration-new-booklet = new, label in a booklet
fee-case-toleration-renewal-label = renewal, label only
fee-case-toleration-renewal-booklet = renewal, label in a booklet
fee-case-per-inviter = per host, also if refused
fee-case-applicant = per person
fee-case-child-with-parent = child together with a parent
fee-case-work-entry = entry about work
fee-case-other-entry = another entry
fee-case-skilled = skilled workers
fee-case-visa-national = extend a D visa
fee-case-visa-beyond-90-days = visit beyond 90 days
fee-case-card = card
fee-case-card-under-24 = card, under 24
fee-case-paper = on paper only
fee-case-foreigner-document = travel document for foreigners

## Exemptions from fees

fee-exemption-benefits = people who get basic income support, social assistance or asylum seekers’ benefits
fee-exemption-protected = people with asylum, refugee status or subsidiary protection
fee-exemption-scholarship = people with a publicly funded scholarship
fee-exemption-turkish-association = with rights from the EU–Türkiye agreement
fee-exemption-turkish-association-under-24 = with rights from the EU–Türkiye agreement, under 24

## Themes

theme-arrival = Arrival
theme-residence = Residence
theme-language = Language
theme-work = Work
theme-recognition = Recognition
theme-study = University
theme-school = School
theme-family = Family
theme-housing = Housing
theme-money = Money
theme-health = Health
theme-violence = Safety and help
theme-asylum = Asylum
theme-return = Return
theme-citizenship = Citizenship
theme-culture = Culture and leisure
