speech-this-language = For English, press Enter.
speech-keys = With the arrow keys you hear the choices. With Enter you choose.
speech-keys-back = With the back key you go back one screen.
speech-keys-help = With the help key you hear this explanation again.
speech-keys-sound = The plus and minus keys make the voice louder and softer. Two more keys make it slower and faster.
speech-keys-repeat = With the repeat key you hear everything again. With the pause key you stop the voice and let it go on.
speech-paused = Paused. Press the pause key and I will go on.
speech-going-on = Going on.
speech-switched =
    { $on ->
        [on] The screen is now read aloud.
       *[off] The screen is no longer read aloud.
    }
speech-headset =
    { $on ->
        [on] You now hear through the headset.
       *[off] You now hear through the loudspeaker.
    }
speech-confidential = This is confidential. Plug in a headset to hear it. Or press Enter to hear it aloud.
speech-edge =
    { $edge ->
        [first] This is the beginning.
       *[last] This is the end.
    }
speech-no-function = This key does nothing here.
speech-more-time = You have more time now.
speech-choices =
    { $count ->
        [one] There is { $count } choice.
       *[other] There are { $count } choices.
    }
speech-option = { $position } of { $count }: { $name }
speech-role =
    { $role ->
        [button] button
        [letter] letter
        [page] page key
        [help] help key
        [language] language
        [field] field
       *[choice] choice
    }
speech-role-at =
    { $role ->
        [button] button { $position } of { $count }
        [letter] letter { $position } of { $count }
        [page] page key { $position } of { $count }
        [help] help key { $position } of { $count }
        [language] language { $position } of { $count }
        [field] field { $position } of { $count }
       *[choice] choice { $position } of { $count }
    }
speech-selected = { $name }, selected
speech-unavailable = { $name }, not possible at the moment
speech-page = Page { $page } of { $pages }
speech-typed = Typed: { $text }
speech-nothing-typed = Nothing typed yet.
speech-blank = space
speech-apostrophe = apostrophe
speech-volume = Volume { $step } of { $steps }
speech-rate =
    { $rate ->
        [slower] I am speaking slowly.
        [faster] I am speaking fast.
       *[normal] I am speaking at normal speed.
    }
speech-no-voice = Sorry, there is no voice for { $language } here. You now hear English. The text stays in your language.
speech-go-to = Your destination: { $place }
speech-way =
    { $count ->
        [one] The way has { $count } step.
       *[other] The way has { $count } steps.
    }
speech-step = Step { $number }: { $step }
speech-documents =
    { $count ->
        [one] Have { $count } paper ready.
       *[other] Have { $count } papers ready.
    }
speech-process =
    { $count ->
        [one] This is how it works, in { $count } step.
       *[other] This is how it works, in { $count } steps.
    }
speech-costs = Cost: { $amount }
speech-in-german = In German this is called:
speech-helpers =
    { $count ->
        [0] We know no one who helps with this.
        [one] { $count } organisation helps.
       *[other] { $count } organisations help.
    }
speech-network-list = They are sorted by theme. Press “As a list” to hear them all.
speech-languages-there = Languages spoken there:
speech-book-online = You book an appointment on the internet:
speech-or-call = Or call: { $telephone }
speech-in-the-code = This is in the code:
speech-any-key = Press any key to go on.
speech-hour = { $hour } o’clock
speech-time =
    { $minutes ->
        [1] { $hour } oh { $minutes }
        [2] { $hour } oh { $minutes }
        [3] { $hour } oh { $minutes }
        [4] { $hour } oh { $minutes }
        [5] { $hour } oh { $minutes }
        [6] { $hour } oh { $minutes }
        [7] { $hour } oh { $minutes }
        [8] { $hour } oh { $minutes }
        [9] { $hour } oh { $minutes }
       *[other] { $hour } { $minutes }
    }
speech-month =
    { $month ->
        [january] January { $year }
        [february] February { $year }
        [march] March { $year }
        [april] April { $year }
        [may] May { $year }
        [june] June { $year }
        [july] July { $year }
        [august] August { $year }
        [september] September { $year }
        [october] October { $year }
        [november] November { $year }
       *[december] December { $year }
    }
speech-date =
    { $month ->
        [january] { $day } January { $year }
        [february] { $day } February { $year }
        [march] { $day } March { $year }
        [april] { $day } April { $year }
        [may] { $day } May { $year }
        [june] { $day } June { $year }
        [july] { $day } July { $year }
        [august] { $day } August { $year }
        [september] { $day } September { $year }
        [october] { $day } October { $year }
        [november] { $day } November { $year }
       *[december] { $day } December { $year }
    }
speech-range = { $from } to { $to }
speech-range-numbers = { $from } to { $to }
speech-ordinal =
    { $before ->
        [inside] { $number }.
        [into] { $number }.
       *[alone] { $number }.
    }
speech-euros =
    { $euros ->
        [one] { $euros } euro
       *[other] { $euros } euros
    }
speech-euros-cents =
    { $euros ->
        [one] { $euros } euro { $cents }
       *[other] { $euros } euros { $cents }
    }
speech-point = { $before } point { $after }
speech-dot = dot
speech-slash = slash
speech-hyphen = hyphen
speech-at = at
speech-section = section { $number }
