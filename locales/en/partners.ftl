### The words about partners: on their cards, in lists and on the network map.

## The network map, also printed in the format A3

network-title = Who helps with what?
network-house = We
network-gap = nobody yet
network-also = also helps with this theme
network-number = The number stands in the list.
network-waiting =
    { $state ->
        [planned] planned
       *[paused] closed for now
    }
network-call-first = please call first
network-as-of = As of { $date }
network-hint = Touch a sign or a topic.
network-as-list = As a list
network-all = See everyone who helps
theme-gap = { $theme }: nobody yet
numbered-partner = { $number } · { $name }
body-kind =
    { $kind ->
        [municipality] town
        [authority] other authority
        [welfare] advice, welfare
        [education] education
        [economy] chamber, trade union
        [migrant-organisation] migrants’ association
        [religious-community] religious community
        [volunteers] volunteers
        [health] health
        [emergency] police, protection
        [legal-aid] legal aid
       *[hotline] telephone
    }
closeness =
    { $ring ->
        [in-house] in the house or accompanied
        [agreement] regular partner
       *[known] other address
    }

## A partner's card

audience =
    { $audience ->
        [adults] for adults
        [young-people] for young people
        [children] for children
        [families] for families
        [women] for women
        [men] for men
        [students] for students
        [workers] for people who work or look for work
        [employers] for companies
        [refugees] for refugees
       *[eu-citizens] for people from the EU
    }
interpreters-there = interpreter possible
come-without-appointment = no appointment needed
charged-help = costs money
step-free-there = entrance without steps
steps-there = entrance with steps
hearing-loop-there = hearing loop
accessible-toilet-there = accessible toilet
ride =
    { $vehicle ->
        [bus] Bus { $line } towards { $towards } to { $stop } · { $time }
        [tram] Tram { $line } towards { $towards } to { $stop } · { $time }
        [underground] Underground { $line } towards { $towards } to { $stop } · { $time }
       *[train] Train { $line } towards { $towards } to { $stop } · { $time }
    }
walk-from-stop = then on foot: { $time }
walk-from-here = on foot: { $time }
lies-away =
    { $compass ->
        [north] about { $distance } to the north
        [north-east] about { $distance } to the north-east
        [east] about { $distance } to the east
        [south-east] about { $distance } to the south-east
        [south] about { $distance } to the south
        [south-west] about { $distance } to the south-west
        [west] about { $distance } to the west
       *[north-west] about { $distance } to the north-west
    }
metres = { $metres } metres
kilometres = { $kilometres } kilometres
bring-there = Please bring
say-there = You can say this there
show-sentence = What to say there
show-sentence-hint = Show or say this sentence.
contact-code = Scan the code: contact to your phone
number-code = Scan the code: call this number
checked-with-partner = Checked { $date }
