### The words on the signs in the house. Machine draft: no person has checked this translation yet.

sign-zone = Area { $zone }
sign-zone-on-floor = Area { $zone } · { $floor }
sign-zone-on-floors = Area { $zone } · floors { $floors }
sign-floor = { $floor } · areas { $zones }
sign-counters = Counters { $numbers }
sign-rooms = Rooms { $numbers }
sign-room-named = { $number } { $name }
sign-caption = Letter height { $millimetres } mm · reading distance { $metres } m
