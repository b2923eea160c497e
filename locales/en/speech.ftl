speech-this-language = For English, press Enter.
speech-keys = With the arrow keys you hear the choices. With Enter you choose.
speech-choices =
    { $count ->
        [one] There is { $count } choice.
       *[other] There are { $count } choices.
    }
speech-option = { $position } of { $count }: { $name }
speech-focus =
    { $role ->
        [button] { $name }, button
        [key] { $name }, letter
        [field] { $name }, field
       *[choice] { $name }, choice
    }
speech-selected = { $name }, selected
speech-unavailable = { $name }, not possible at the moment
speech-page = Page { $page } of { $pages }
speech-typed = Typed: { $text }
speech-nothing-typed = Nothing typed yet.
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
speech-any-key = Press any key to go on.
speech-hour = { $hour } o’clock
speech-time = { $hour } o’clock { $minutes }
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
