### Directions, one message for each line.

## Walking

step-set-off =
    { $bend ->
       *[straight] Go straight on
        [slight-left] Go diagonally to the left
        [left] Go left
        [slight-right] Go diagonally to the right
        [right] Go right
        [around] Turn around and go straight on
    }.

step-set-off-towards =
    { $bend ->
       *[straight] Go straight on
        [slight-left] Turn slightly left and go
        [left] Turn left and go
        [slight-right] Turn slightly right and go
        [right] Turn right and go
        [around] Turn around and go
    } to { $landmark ->
        [info-desk] the information desk
        [photo-terminal] the photo machine
        [payment-machine] the payment machine
        [ticket-printer] the ticket machine
        [check-in] the check-in machine
        [toilet] the toilets
        [accessible-toilet] the accessible toilet
        [baby-room] the baby room
        [quiet-room] the quiet room
        [waiting-area] the waiting area
        [zone-waiting-area] waiting area { $label }
        [seat] the seats
        [exit] the exit
        [emergency-exit] the emergency exit
        [defibrillator] the defibrillator
        [letter-box] the letter box
        [copier] the copier
        [water] the drinking fountain
        [lift] the lift
        [stairs] the stairs
        [escalator] the escalator
       *[door] the door
        [entrance] the entrance
        [ramp] the ramp
        [steps] the steps
        [room] room { $label }
        [corridor-end] the end of the corridor
    }.

step-leave-room =
    { $bend ->
       *[straight] Leave the room and go straight on
        [slight-left] Leave the room and go diagonally to the left
        [left] Leave the room and go left
        [slight-right] Leave the room and go diagonally to the right
        [right] Leave the room and go right
        [around] Leave the room and go back
    }.

step-leave-lift =
    { $bend ->
       *[straight] After the lift: straight on
        [slight-left] After the lift: slightly left
        [left] After the lift: left
        [slight-right] After the lift: slightly right
        [right] After the lift: right
        [around] After the lift: turn around
    }.

step-leave-stairs =
    { $bend ->
       *[straight] After the stairs: straight on
        [slight-left] After the stairs: slightly left
        [left] After the stairs: left
        [slight-right] After the stairs: slightly right
        [right] After the stairs: right
        [around] After the stairs: turn around
    }.

step-leave-escalator =
    { $bend ->
       *[straight] After the escalator: straight on
        [slight-left] After the escalator: slightly left
        [left] After the escalator: left
        [slight-right] After the escalator: slightly right
        [right] After the escalator: right
        [around] After the escalator: turn around
    }.

step-turn =
    { $bend ->
       *[straight] Keep straight on
        [slight-left] Then bear left
        [left] Then turn left
        [slight-right] Then bear right
        [right] Then turn right
        [around] Then turn around
    }.

step-turn-at =
    { $landmark ->
        [info-desk] At the information desk
        [photo-terminal] At the photo machine
        [payment-machine] At the payment machine
        [ticket-printer] At the ticket machine
        [check-in] At the check-in machine
        [toilet] At the toilets
        [accessible-toilet] At the accessible toilet
        [baby-room] At the baby room
        [quiet-room] At the quiet room
        [waiting-area] At the waiting area
        [zone-waiting-area] At waiting area { $label }
        [seat] At the seats
        [exit] At the exit
        [emergency-exit] At the emergency exit
        [defibrillator] At the defibrillator
        [letter-box] At the letter box
        [copier] At the copier
        [water] At the drinking fountain
        [lift] At the lift
        [stairs] At the stairs
        [escalator] At the escalator
       *[door] At the door
        [entrance] At the entrance
        [ramp] At the ramp
        [steps] At the steps
        [room] At room { $label }
        [corridor-end] At the end of the corridor
    }, { $bend ->
       *[straight] keep straight on
        [slight-left] bear left
        [left] turn left
        [slight-right] bear right
        [right] turn right
        [around] turn around
    }.

step-turn-past =
    { $landmark ->
        [info-desk] Just after the information desk
        [photo-terminal] Just after the photo machine
        [payment-machine] Just after the payment machine
        [ticket-printer] Just after the ticket machine
        [check-in] Just after the check-in machine
        [toilet] Just after the toilets
        [accessible-toilet] Just after the accessible toilet
        [baby-room] Just after the baby room
        [quiet-room] Just after the quiet room
        [waiting-area] Just after the waiting area
        [zone-waiting-area] Just after waiting area { $label }
        [seat] Just after the seats
        [exit] Just after the exit
        [emergency-exit] Just after the emergency exit
        [defibrillator] Just after the defibrillator
        [letter-box] Just after the letter box
        [copier] Just after the copier
        [water] Just after the drinking fountain
        [lift] Just after the lift
        [stairs] Just after the stairs
        [escalator] Just after the escalator
       *[door] Just after the door
        [entrance] Just after the entrance
        [ramp] Just after the ramp
        [steps] Just after the steps
        [room] Just after room { $label }
        [corridor-end] Just after the end of the corridor
    }, { $bend ->
       *[straight] keep straight on
        [slight-left] bear left
        [left] turn left
        [slight-right] bear right
        [right] turn right
        [around] turn around
    }.

step-turn-into-corridor =
    Take the { $number ->
        [first] first
        [second] second
        [third] third
        [fourth] fourth
        [fifth] fifth
        [sixth] sixth
        [seventh] seventh
        [eighth] eighth
       *[ninth] ninth
    } corridor { $bend ->
       *[straight] ahead
        [slight-left] diagonally to the left
        [left] on the left
        [slight-right] diagonally to the right
        [right] on the right
        [around] behind you
    }.

step-turn-after-door =
    After the { $number ->
        [first] first
        [second] second
        [third] third
        [fourth] fourth
        [fifth] fifth
        [sixth] sixth
        [seventh] seventh
        [eighth] eighth
       *[ninth] ninth
    } door { $bend ->
       *[straight] keep straight on
        [slight-left] on the left, bear left
        [left] on the left, turn left
        [slight-right] on the right, bear right
        [right] on the right, turn right
        [around] turn around
    }.

## Doors, ramps, steps

step-door =
    { $bend ->
       *[straight] Go through
        [slight-left] Bear left through
        [left] Turn left through
        [slight-right] Bear right through
        [right] Turn right through
        [around] Turn around and go through
    } { $doorway ->
       *[inside] the door
        [out] the exit to the outside
        [in] the entrance into the building
    }.

step-revolving-door =
    { $bend ->
       *[straight] Go through
        [slight-left] Bear left through
        [left] Turn left through
        [slight-right] Bear right through
        [right] Turn right through
        [around] Turn around and go through
    } { $doorway ->
       *[inside] the revolving door
        [out] the revolving door to the outside
        [in] the revolving door into the building
    }.

step-locked-door =
    { $bend ->
       *[straight] Ring
        [slight-left] Bear left and ring
        [left] Turn left and ring
        [slight-right] Bear right and ring
        [right] Turn right and ring
        [around] Turn around and ring
    } { $doorway ->
       *[inside] at the door
        [out] at the exit to the outside
        [in] at the entrance to the building
    }.

step-ramp =
    { $bend ->
       *[straight] Go
        [slight-left] Bear left and go
        [left] Turn left and go
        [slight-right] Bear right and go
        [right] Turn right and go
        [around] Turn around and go
    } { $way ->
        [up] up the ramp
       *[down] down the ramp
    }.

step-steps =
    { $bend ->
       *[straight] Take
        [slight-left] Bear left and take
        [left] Turn left and take
        [slight-right] Bear right and take
        [right] Turn right and take
        [around] Turn around and take
    } { $count ->
        [0] the steps
        [one] the step
       *[other] the { $count } steps
    } { $way ->
        [up] up
       *[down] down
    }.

## Lifts and stairs

step-lift =
    { $bend ->
       *[straight] Lift
        [slight-left] Lift slightly to the left
        [left] Lift on the left
        [slight-right] Lift slightly to the right
        [right] Lift on the right
        [around] Lift behind you
    }: button { $button }

step-stairs =
    { $bend ->
       *[straight] Stairs
        [slight-left] Stairs slightly to the left
        [left] Stairs on the left
        [slight-right] Stairs slightly to the right
        [right] Stairs on the right
        [around] Stairs behind you
    } { $way ->
        [up] up
       *[down] down
    } to { $storey ->
        [ground] the ground floor ({ $floor })
        [above] floor { $floor }
        [basement] the basement ({ $floor })
        [below] basement level { $number } ({ $floor })
       *[labelled] floor { $floor }
    }

step-escalator =
    { $bend ->
       *[straight] Escalator
        [slight-left] Escalator slightly to the left
        [left] Escalator on the left
        [slight-right] Escalator slightly to the right
        [right] Escalator on the right
        [around] Escalator behind you
    } { $way ->
        [up] up
       *[down] down
    } to { $storey ->
        [ground] the ground floor ({ $floor })
        [above] floor { $floor }
        [basement] the basement ({ $floor })
        [below] basement level { $number } ({ $floor })
       *[labelled] floor { $floor }
    }

## Arriving

step-arrive-counter-room =
    { $side ->
        [left] On the left
        [right] On the right
       *[ahead] Straight ahead
    }: room { $room }, counter { $counter }

step-arrive-counter =
    { $side ->
        [left] On the left
        [right] On the right
       *[ahead] Straight ahead
    }: counter { $counter }

step-arrive-room =
    { $side ->
        [left] On the left
        [right] On the right
       *[ahead] Straight ahead
    }: room { $room }

step-arrive-facility =
    { $side ->
        [left] On the left
        [right] On the right
       *[ahead] Straight ahead
    }: { $landmark ->
        [info-desk] information desk
        [photo-terminal] photo machine
        [payment-machine] payment machine
        [ticket-printer] ticket machine
        [check-in] check-in machine
        [toilet] toilets
        [accessible-toilet] accessible toilet
        [baby-room] baby room
        [quiet-room] quiet room
        [waiting-area] waiting area
        [zone-waiting-area] waiting area { $label }
        [seat] seats
        [exit] exit
        [emergency-exit] emergency exit
        [defibrillator] defibrillator
        [letter-box] letter box
        [copier] copier
        [water] drinking fountain
        [lift] lift
        [stairs] stairs
        [escalator] escalator
       *[door] door
        [entrance] entrance
        [ramp] ramp
        [steps] steps
        [room] room { $label }
        [corridor-end] end of the corridor
    }

step-arrive-facility-room =
    { $side ->
        [left] On the left
        [right] On the right
       *[ahead] Straight ahead
    }: room { $room }, { $landmark ->
        [info-desk] information desk
        [photo-terminal] photo machine
        [payment-machine] payment machine
        [ticket-printer] ticket machine
        [check-in] check-in machine
        [toilet] toilets
        [accessible-toilet] accessible toilet
        [baby-room] baby room
        [quiet-room] quiet room
        [waiting-area] waiting area
        [zone-waiting-area] waiting area { $label }
        [seat] seats
        [exit] exit
        [emergency-exit] emergency exit
        [defibrillator] defibrillator
        [letter-box] letter box
        [copier] copier
        [water] drinking fountain
        [lift] lift
        [stairs] stairs
        [escalator] escalator
       *[door] door
        [entrance] entrance
        [ramp] ramp
        [steps] steps
        [room] room { $label }
        [corridor-end] end of the corridor
    }

step-arrive-named =
    { $side ->
        [left] On the left
        [right] On the right
       *[ahead] Straight ahead
    }: { $name }

step-arrive-start =
    { $side ->
        [left] On the left
        [right] On the right
       *[ahead] Straight ahead
    }: the screen where you started

step-arrive =
    { $side ->
        [left] On the left
        [right] On the right
       *[ahead] Straight ahead
    }: your destination

step-barred =
    As far as here. { $obstacle ->
        [stairs] Only stairs lead on.
        [steps] Only steps lead on.
        [narrow-door] The next door is too narrow.
        [narrow-way] The way gets too narrow.
        [revolving-door] Only a revolving door leads on.
        [steep] The ramp is too steep.
        [threshold] The threshold is too high.
        [no-handrail] The next steps have no handrail.
        [small-lift] The lift is too small.
        [lift] Only a lift leads on.
        [escalator] Only an escalator leads on.
        [staff] Only staff may go on.
        [one-way] The way may only be used in the other direction.
        [lift-closed] The lift is out of order.
        [escalator-closed] The escalator is out of order.
        [stairs-closed] The stairs are closed.
        [door-closed] The door is closed at the moment.
       *[closed] The way is closed at the moment.
    }

step-barred-ask = Ask at the information desk. They will help you.

step-barred-call = Call us and we will come to you: { $telephone }

## Second lines

step-passing =
    You pass { $landmark ->
        [info-desk] the information desk
        [photo-terminal] the photo machine
        [payment-machine] the payment machine
        [ticket-printer] the ticket machine
        [check-in] the check-in machine
        [toilet] the toilets
        [accessible-toilet] the accessible toilet
        [baby-room] the baby room
        [quiet-room] the quiet room
        [waiting-area] the waiting area
        [zone-waiting-area] waiting area { $label }
        [seat] the seats
        [exit] the exit
        [emergency-exit] the emergency exit
        [defibrillator] the defibrillator
        [letter-box] the letter box
        [copier] the copier
        [water] the drinking fountain
        [lift] the lift
        [stairs] the stairs
        [escalator] the escalator
       *[door] the door
        [entrance] the entrance
        [ramp] the ramp
        [steps] the steps
        [room] room { $label }
        [corridor-end] the end of the corridor
    }.

step-towards =
    Go to { $landmark ->
        [info-desk] the information desk
        [photo-terminal] the photo machine
        [payment-machine] the payment machine
        [ticket-printer] the ticket machine
        [check-in] the check-in machine
        [toilet] the toilets
        [accessible-toilet] the accessible toilet
        [baby-room] the baby room
        [quiet-room] the quiet room
        [waiting-area] the waiting area
        [zone-waiting-area] waiting area { $label }
        [seat] the seats
        [exit] the exit
        [emergency-exit] the emergency exit
        [defibrillator] the defibrillator
        [letter-box] the letter box
        [copier] the copier
        [water] the drinking fountain
        [lift] the lift
        [stairs] the stairs
        [escalator] the escalator
       *[door] the door
        [entrance] the entrance
        [ramp] the ramp
        [steps] the steps
        [room] room { $label }
        [corridor-end] the end of the corridor
    }.

step-floors =
    { $floors ->
        [one] one floor
        [2] two floors
        [3] three floors
       *[other] { $floors } floors
    } { $way ->
        [up] up
       *[down] down
    }

step-floors-steps =
    { $floors ->
        [one] one floor
        [2] two floors
        [3] three floors
       *[other] { $floors } floors
    } { $way ->
        [up] up
       *[down] down
    }, { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    }

step-counted-door =
    It is the { $number ->
        [first] first
        [second] second
        [third] third
        [fourth] fourth
        [fifth] fifth
        [sixth] sixth
        [seventh] seventh
        [eighth] eighth
       *[ninth] ninth
    } door { $side ->
        [left] on the left
        [right] on the right
       *[ahead] ahead
    }.

step-follow-tactile =
    { $tactile ->
       *[whole] Follow the tactile strip on the floor.
        [first] At first, follow the tactile strip on the floor.
    }

step-door-is-opened = Wait until somebody opens.

step-ring = Ring and wait until somebody opens.

step-door-opens-itself = The door opens by itself.

step-threshold =
    Mind the threshold, it is { $centimetres ->
        [one] one centimetre
       *[other] { $centimetres } centimetres
    } high.

step-after-lift = as you come out of the lift

step-after-stairs = as you leave the stairs

step-after-escalator = as you step off the escalator

step-zone-sign =
    Look for the sign with the letter { $zone }.

way-seats =
    { $count ->
        [0] There are no seats on the way
        [one] There is one place to sit on the way
       *[other] There are { $count } places to sit on the way
    }. The longest stretch without a seat is { $metres ->
        [one] one metre
       *[other] { $metres } metres
    }.
