### The words on the signs in the house. Machine draft: no person has checked this translation yet.
### Машинна чернетка: жодна людина ще не перевірила цей переклад.

sign-zone = Зона { $zone }
sign-zone-on-floor = Зона { $zone } · { $floor }
sign-zone-on-floors = Зона { $zone } · поверхи { $floors }
sign-floor = { $floor } · зони { $zones }
sign-counters = Стійки { $numbers }
sign-rooms = Кабінети { $numbers }
sign-room-named = { $number } { $name }
sign-caption = Висота літер { $millimetres } мм · відстань читання { $metres } м
