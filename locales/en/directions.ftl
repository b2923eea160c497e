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
        [defibrillator] the defibrillator
        [letter-box] the letter box
        [copier] the copier
        [water] the drinking water
        [lift] the lift
        [stairs] the stairs
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
        [defibrillator] At the defibrillator
        [letter-box] At the letter box
        [copier] At the copier
        [water] At the drinking water
        [lift] At the lift
        [stairs] At the stairs
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
        [defibrillator] defibrillator
        [letter-box] letter box
        [copier] copier
        [water] drinking water
        [lift] lift
        [stairs] stairs
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
        [defibrillator] defibrillator
        [letter-box] letter box
        [copier] copier
        [water] drinking water
        [lift] lift
        [stairs] stairs
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
        [defibrillator] the defibrillator
        [letter-box] the letter box
        [copier] the copier
        [water] the drinking water
        [lift] the lift
        [stairs] the stairs
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
        [defibrillator] the defibrillator
        [letter-box] the letter box
        [copier] the copier
        [water] the drinking water
        [lift] the lift
        [stairs] the stairs
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

step-walk =
    Then about { $metres ->
        [one] { $metres } metre
       *[other] { $metres } metres
    }.

step-after-lift = as you come out of the lift

step-after-stairs = as you leave the stairs

step-zone-sign =
    Look for the sign with the letter { $zone }.
