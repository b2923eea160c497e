### The words of the screens. Machine draft: no person has checked this translation yet.

## Greeting and language

welcome = Welcome
choose-language = Please choose your language.

## Bars

back = Back
start-again = Start again
text-size = Larger
contrast = Contrast
lower = Lower
moving = Mobility
page-on = Next
page-back = Previous

## Questions

what-brings-you = What brings you here?
unsure = I don’t know
unsure-hint = The information desk will help you.
know-number = I know the room or counter
find-facility = Toilets, exit, machines
which-facility = What are you looking for?
facility =
    { $facility ->
        [info-desk] Information desk
        [photo-terminal] Photo machine
        [payment-machine] Payment machine
        [ticket-printer] Ticket machine
        [check-in] Check-in machine
        [toilet] Toilets
        [accessible-toilet] Accessible toilet
        [baby-room] Baby room
        [quiet-room] Quiet room
        [waiting-area] Waiting area
        [seat] Seats
        [exit] Exit
        [defibrillator] Defibrillator
        [letter-box] Letter box
        [copier] Copier
       *[water] Drinking water
    }
which-letter = What is the first letter of your family name?
which-letter-hint = It decides which counter you go to. We ask only for the letter.
type-number = Which number is in your letter?
type-number-hint = For example B 2.14 or 12
number-unknown = There is no such number here.

## Search

find-open = Search
find-title = What are you looking for?
find-hint = Type a word, for example from your letter. A room number works, too.
find-nothing = Sorry, we cannot find that.
find-nothing-hint = Try another word or one of the lists.
find-found = Found: { $count }
browse-letters = From A to Z
browse-letters-hint = All requests and everybody who helps
browse-themes = By topic
browse-themes-hint = Work, housing, health …
browse-which-letter = Choose a letter.
browse-which-theme = Which topic is it about?
keyboard-letters = ABC
keyboard-clear = Clear
keyboard-space = Space
keyboard-erase = Delete the last letter

## Places

counter = Counter { $number }
info-desk = Information desk
issue-counter = Collection counter
room-on-floor = Room { $room } · { $floor }
room = Room { $room }
on-floor = { $floor }
floor-name =
    { $storey ->
        [ground] Ground floor
        [above] Floor { $label }
        [basement] Basement
        [below] Basement level { $number }
       *[labelled] Floor { $label }
    }

## Opening hours

open-until = open until { $time }
open-now = open now
opens-today = closed, opens today at { $time }
opens-on =
    { $day ->
        [monday] closed, opens on Monday at { $time }
        [tuesday] closed, opens on Tuesday at { $time }
        [wednesday] closed, opens on Wednesday at { $time }
        [thursday] closed, opens on Thursday at { $time }
        [friday] closed, opens on Friday at { $time }
        [saturday] closed, opens on Saturday at { $time }
       *[sunday] closed, opens on Sunday at { $time }
    }
closed = closed

## How long the way takes

minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
minutes-range =
    { $to ->
        [one] { $from }–{ $to } minute
       *[other] { $from }–{ $to } minutes
    }
without-steps = no steps
without-steps-lift = no steps, by lift
with-stairs = with steps

## Answer

show-way = Show the way
have-ready = Have ready
what-happens = What happens
documents-ask = At the counter they tell you which papers you need.
documents-none = You do not need to bring anything.
fee-ask = Cost: ask at the counter
fee-none = free of charge
fee = { $amount } · as of { $date }
fee-case = { $case }: { $amount }
usual-duration =
    { $unit ->
        [minutes] { $to ->
            [one] usually { $to } minute
           *[other] usually { $to } minutes
        }
        [days] { $to ->
            [one] usually { $to } day
           *[other] usually { $to } days
        }
        [weeks] { $to ->
            [one] usually { $to } week
           *[other] usually { $to } weeks
        }
       *[months] { $to ->
            [one] usually { $to } month
           *[other] usually { $to } months
        }
    }
usual-duration-range =
    { $unit ->
        [minutes] { $to ->
            [one] usually { $from }–{ $to } minute
           *[other] usually { $from }–{ $to } minutes
        }
        [days] { $to ->
            [one] usually { $from }–{ $to } day
           *[other] usually { $from }–{ $to } days
        }
        [weeks] { $to ->
            [one] usually { $from }–{ $to } week
           *[other] usually { $from }–{ $to } weeks
        }
       *[months] { $to ->
            [one] usually { $from }–{ $to } month
           *[other] usually { $from }–{ $to } months
        }
    }
available-at =
    { $facility ->
        [photo-terminal] Photo machine: { $floor }
        [copier] Copier: { $floor }
        [ticket-printer] Ticket machine: { $floor }
       *[other] in this building: { $floor }
    }
who-helps = Who else can help?
view = View
and-more =
    { $count ->
        [one] { $first } · { $count } more place
       *[other] { $first } · { $count } more places
    }
nothing-to-do = You do not need to do anything
nothing-to-do-hint = You can go home. If you are not sure, ask at the information desk.
not-here = You get help here
in-the-house = in this building
free-help = free of charge
anonymous-help = no name needed
call-first = call first
book-online = book online
checked-long-ago = Please call first: details not checked recently
telephone = Telephone { $number }
fallback = Questions? { $place }
other-counters = Also here: { $counters }

## Fees, appointments, urgency, other places

fee-at-most = at most { $amount } · as of { $date }
fee-between = { $low } to { $high } · as of { $date }
fee-some-pay-less = some people pay less
costs-and-decision = Cost, time, decision
which-case = Is it one of these cases?
and-more-cases =
    { $count ->
        [one] { $first } · { $count } more case
       *[other] { $first } · { $count } more cases
    }
appointment-key = Book an appointment
appointment-and-places = Appointment and other places
fee-minors = under 18: { $amount }
fee-case-minors = { $case }, under 18: { $amount }
fee-reduced = { $who }: { $amount }
fee-exempt = 0 €: { $who }
fee-exempt-case = { $case }, 0 €: { $who }
time-at-counter =
    { $minutes ->
        [one] usually { $minutes } minute at the counter
       *[other] usually { $minutes } minutes at the counter
    }
appointment-possible = with or without an appointment
appointment-needed = by appointment only
no-appointment = no appointment needed
appointment-ask = Appointment needed? Ask at the info desk.
book-appointment = Book an appointment: scan the code with your phone
urgent-paper-ends =
    { $days ->
        [one] Has your paper expired, or does it end tomorrow? Go to the info desk today.
       *[other] Has your paper expired, or does it end within { $days } days? Go to the info desk today.
    }
urgent-before-end = Apply before your paper ends. Then you may usually stay until the decision. Not with a Schengen visa.
urgent-after-entry =
    { $days ->
        [one] Apply on the day after you enter the country.
       *[other] Apply within the first { $days } days after you enter the country.
    }
urgent-not-yet =
    { $weeks ->
        [one] Is your card valid for more than one week? Apply online, or come later.
       *[other] Is your card valid for more than { $weeks } weeks? Apply online, or come later.
    }
urgent-at-once = Report it to the office at once.
law-ends-on = This holds until { $date }.
who-decides =
    { $decider ->
        [immigration-office] Who decides: the immigration office
        [naturalisation-authority] Who decides: the citizenship authority
       *[other-authority] Who decides: another authority
    }
what-can-go-wrong = If something goes wrong
special-cases = More exactly:
surname-to-counter = Surname { $letters }: { $counter }
particles-counted = “von Berg” begins with V, “El Amin” with E.
particles-ignored = “von Berg” begins with B, “El Amin” with A.
also-outside = Also in another place
outreach-now = { $name }: today until { $time }
outreach-next =
    { $day ->
        [monday] { $name }: Monday, { $date }, { $from }–{ $to }
        [tuesday] { $name }: Tuesday, { $date }, { $from }–{ $to }
        [wednesday] { $name }: Wednesday, { $date }, { $from }–{ $to }
        [thursday] { $name }: Thursday, { $date }, { $from }–{ $to }
        [friday] { $name }: Friday, { $date }, { $from }–{ $to }
        [saturday] { $name }: Saturday, { $date }, { $from }–{ $to }
       *[sunday] { $name }: Sunday, { $date }, { $from }–{ $to }
    }
outreach-ask = { $name }: ask for the hours at the info desk
closed-letter-box = You can put papers into the letter box.
closed-online = Much can be done online: { $address }
quick-exit = Close

## Way

way-back = Way back
way-there = Way there
back-to-entrance = Back to the entrance
take-along = Take with you
way-in-pictures = Pictures
way-on-plan = Map
take-along-hint = Take a photo of the code with your phone. Then you have the way as text.
take-along-privacy = The code holds only the way. Nothing is sent and nothing is stored.
take-along-part = Part { $part } of { $parts }
skip-stops = Straight there
with-stops = Via machines
way-summary =
    { $metres ->
        [one] { $minutes } · { $metres } metre
       *[other] { $minutes } · { $metres } metres
    }
looking-up = Ahead
next-part = Next: { $place }
no-way =
    { $reason ->
        [steps] There is no way there without steps at the moment.
        [handrail] There are steps without a handrail on the way.
        [narrow] A door on the way is too narrow.
        [steep] A ramp on the way is too steep.
        [threshold] A door sill on the way is too high.
        [revolving-door] Only a revolving door leads there.
        [small-lift] The lift on the way is too small.
        [lift] Only a lift leads there.
        [escalator] Only an escalator leads there.
        [closed] The way there is closed at the moment.
        [staff] Only a way for staff leads there.
       *[none] No way leads there.
    }
show-part-of-way = Show the way as far as it goes
as-far-as-it-goes = The way goes this far
how-do-you-move = How do you move?
profile =
    { $profile ->
       *[walking] on foot
        [slow] slowly on foot
        [step-free] without steps
        [pram] with a pram
        [stick] with a stick or crutches
        [blind] with a white cane
        [no-lift] without a lift
    }
profile-hint =
    { $profile ->
       *[walking] the shortest way
        [slow] few stairs, seats on the way
        [step-free] with a wheelchair or walking frame
        [pram] lift and wide doors
        [stick] stairs only with a handrail
        [blind] doors to count, tactile paving
        [no-lift] by the stairs
    }
open-instead = Open now: { $counters }
way-steps =
    { $steps ->
        [0] no steps
        [one] { $steps } step
       *[other] { $steps } steps
    }
way-turns =
    { $turns ->
        [0] straight on
        [one] { $turns } turn
       *[other] { $turns } turns
    }
way-changed = The way has just changed.
no-way-hint = We will come to you. Ask at the information desk or call: { $telephone }

## End

still-there = Are you still there?
countdown =
    { $seconds ->
        [one] Everything will be deleted in { $seconds } second.
       *[other] Everything will be deleted in { $seconds } seconds.
    }
go-on = I am still here
end-now = Done, delete everything
more-time = More time
more-time-on = More time: on

## Notes

machine-draft = No person has checked this translation yet. The German text applies.
staff-notice =
    { $findings ->
        [one] For staff: { $findings } error in the files. Please run “leitsystem check”.
       *[other] For staff: { $findings } errors in the files. Please run “leitsystem check”.
    }
staff-code = Code for staff

## The printed sheet

sheet-cost = Cost
sheet-time = How long it takes
sheet-decision = Decision
sheet-place = Where and when
sheet-law = Law
sheet-sources = Sources, last checked on
sheet-duration-ask = Duration: ask at the counter
sheet-law-ask = Law: ask at the counter
sheet-counter-at = { $counter } · { $place }
sheet-counter-for-surnames = { $counter } · { $place } · surnames { $letters }
sheet-always-open = day and night
sheet-day-hours =
    { $day ->
        [monday] Monday { $hours }
        [tuesday] Tuesday { $hours }
        [wednesday] Wednesday { $hours }
        [thursday] Thursday { $hours }
        [friday] Friday { $hours }
        [saturday] Saturday { $hours }
       *[sunday] Sunday { $hours }
    }

## Reading aloud

read-aloud = Read aloud
keys-title = How to use the keys
no-voice = Sorry, this kiosk cannot read aloud. Please ask at the information desk.
sign-language = Signs
sound-repeat = Repeat
sound-pause = Pause
sound-go-on = Go on
sound-slower = Slower
sound-faster = Faster
sound-softer = Softer
sound-louder = Louder
sound-off = Sound off
