### The words on the signs in the house. Machine draft: no person has checked this translation yet.
### مسودة آلية: لم يراجع إنسان هذه الترجمة بعد.

sign-zone = المنطقة { $zone }
sign-zone-on-floor = المنطقة { $zone } · { $floor }
sign-zone-on-floors = المنطقة { $zone } · الطوابق { $floors }
sign-floor = { $floor } · المناطق { $zones }
sign-counters = الشبابيك { $numbers }
sign-rooms = الغرف { $numbers }
sign-room-named = { $number } { $name }
sign-caption = ارتفاع الحروف { $millimetres } مم · مسافة القراءة { $metres } م
