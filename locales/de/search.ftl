### Wörter für die Suche. Niemand liest sie; sie werden nur mit dem verglichen, was jemand tippt.
### Zwischen den Wörtern stehen Kommas. Das erste Wort ist der Platz in der Liste von A bis Z.
### Nicht übersetzen, sondern sammeln: Welche Wörter sagen und tippen Menschen, die das suchen?
### Einfache Wörter, Wörter vom Amt, Abkürzungen, auch deutsche Wörter, wie man sie hört. Groß und
### klein, Akzente, ae statt ä und kleine Tippfehler findet das Programm von selbst.

## Anliegen

# Suchwörter für „Selbstanmeldung / Wartebereich“.
search-check-in =
    Termin, Anmeldung zum Termin, Selbstanmeldung, Check-in, Einladung, Aufrufnummer, Wartenummer,
    Nummer ziehen, ich bin eingeladen, Vorladung, Terminbestätigung
# Suchwörter für „Verlängerung der Aufenthaltserlaubnis“.
search-extend =
    Verlängerung, Aufenthaltserlaubnis verlängern, Aufenthaltstitel verlängern, Karte verlängern,
    Karte läuft ab, abgelaufen, Ablaufdatum, Titel verlängern, Visum verlängern,
    Aufenthalt verlängern, eAT verlängern, erneuern, Folgeantrag
# Suchwörter für „Aufenthaltserlaubnis als Fachkraft / zur Beschäftigung“.
search-work-first =
    Arbeit, arbeiten, Arbeitserlaubnis, Arbeitsvisum, Job, Fachkraft, Beschäftigung,
    Arbeitsgenehmigung, Arbeitsvertrag, Aufenthaltserlaubnis Arbeit, Fachkräfteeinwanderung,
    IT-Spezialist, Koch, Pflegekraft
# Suchwörter für „Blaue Karte EU“.
search-blue-card =
    Blaue Karte, Blaue Karte EU, Bluecard, Blue Card, Hochschulabschluss, Akademiker, Ingenieur,
    hochqualifiziert, Mangelberuf, Gehaltsgrenze, 18g
# Suchwörter für „Aufenthaltserlaubnis zum Studium“.
search-study =
    Studium, studieren, Student, Studentin, Studentenvisum, Universität, Uni, Hochschule,
    Immatrikulation, Studienkolleg, Semester, Master, Bachelor, Promotion
# Suchwörter für „Aufenthaltserlaubnis zur Berufsausbildung oder Weiterbildung“.
search-training =
    Ausbildung, Berufsausbildung, Azubi, Lehre, Lehrling, Weiterbildung, Ausbildungsvertrag,
    Berufsschule, Ausbildungsplatz, Umschulung, Fortbildung, Lehrstelle
# Suchwörter für „Wechsel des Aufenthaltszwecks“.
search-purpose-change =
    Zweckwechsel, Wechsel des Zwecks, Aufenthaltszweck ändern, etwas anderes machen,
    von Studium zu Arbeit, Grund ändern, Wechsel, Statuswechsel, Spurwechsel
# Suchwörter für „Aufenthaltserlaubnis für Familienangehörige von Deutschen“.
search-family-german =
    Ehe mit Deutschen, deutsche Familie, Ehepartner deutsch, verheiratet, Heirat,
    Mann ist deutsch, Frau ist deutsch, deutsches Kind, Elternteil, Familiennachzug zu Deutschen,
    Ehegatte
# Suchwörter für „Aufenthaltserlaubnis für Familienangehörige von Ausländern“.
search-family-foreigner =
    Familiennachzug, Familie nachholen, Familienzusammenführung, Ehepartner nachholen,
    Kind nachholen, Kinder, Geburt eines Kindes, Eltern, Ehegattennachzug, Kindernachzug, Baby,
    Neugeborenes
# Suchwörter für „Niederlassungserlaubnis / Erlaubnis zum Daueraufenthalt-EU“.
search-settlement =
    Niederlassungserlaubnis, unbefristet, unbefristeter Aufenthalt, Daueraufenthalt,
    Daueraufenthalt-EU, für immer bleiben, dauerhaft, Daueraufenthaltserlaubnis, NE,
    unbefristete Aufenthaltserlaubnis, 5 Jahre
# Suchwörter für „Ausgabe des elektronischen Aufenthaltstitels (eAT) oder Reiseausweises“.
search-eat-pickup =
    Karte abholen, Abholung, Ausgabe, Kartenausgabe, eAT abholen, eAT,
    elektronischer Aufenthaltstitel, Aufenthaltskarte, fertige Karte, Reiseausweis abholen,
    Pass abholen, Dokument abholen, Plastikkarte
# Suchwörter für „Übertragung des Aufenthaltstitels wegen neuen Passes“.
search-eat-new-passport =
    Neuer Pass, Passübertrag, Übertrag, Übertragung, Reisepass neu, Aufenthaltstitel übertragen,
    Pass abgelaufen, neue Passnummer, Umschreibung
# Suchwörter für „Verlust oder Diebstahl des Aufenthaltstitels“.
search-eat-loss =
    Verlust, verloren, gestohlen, Diebstahl, Karte weg, Karte verloren, Pass verloren, geklaut,
    Verlustanzeige, Aufenthaltstitel verloren, Ersatzkarte, Karte kaputt, beschädigt
# Suchwörter für „Online-Ausweisfunktion (eID) und PIN des elektronischen Aufenthaltstitels“.
search-eat-pin =
    PIN, PIN-Nummer, PIN-Brief, PUK, eID, Online-Ausweis, Online-Funktion, PIN vergessen,
    Sperrkennwort, AusweisApp, elektronische Identität
# Suchwörter für „Fiktionsbescheinigung“.
search-fiction =
    Fiktionsbescheinigung, Fiktion, Fiktionsausweis, Zwischenbescheinigung,
    vorläufige Bescheinigung, Papier für die Wartezeit, Überbrückung, Nachweis Antrag,
    grünes Papier
# Suchwörter für „Aufenthaltsgestattung“.
search-asylum-permit =
    Aufenthaltsgestattung, Gestattung, Ausweis Asyl, Asylausweis, Asylbewerber,
    Asylpapier verlängern, Gestattung verlängern, Ankunftsnachweis, Asylantrag läuft, BÜMA
# Suchwörter für „Duldung (Bescheinigung über die Aussetzung der Abschiebung)“.
search-toleration =
    Duldung, geduldet, Duldung verlängern, Aussetzung der Abschiebung, Abschiebung,
    ausreisepflichtig, Grenzübertrittsbescheinigung, 60a
# Suchwörter für „Aufenthaltserlaubnis zum vorübergehenden Schutz (§ 24 AufenthG)“.
search-ukraine =
    Ukraine, Vorübergehender Schutz, Paragraf 24, § 24, Schutz Ukraine, Kriegsflüchtling,
    ukrainische Flüchtlinge, Ukrainer, Krieg
# Suchwörter für „Fortgeltung des vorübergehenden Schutzes (§ 24 AufenthG)“.
search-ukraine-wait =
    Fortgeltung, Schutz gilt weiter, Ukraine automatisch verlängert, Paragraf 24 verlängern,
    § 24 verlängern, Verlängerung Ukraine, 4. März 2027
# Suchwörter für „Reiseausweis für Flüchtlinge, Staatenlose oder Ausländer“.
search-travel-document =
    Reiseausweis, Flüchtlingspass, Reisepass für Flüchtlinge, blauer Pass, grauer Pass,
    Konventionspass, Passersatz, Reisedokument, staatenlos, kein Pass, Notreiseausweis
# Suchwörter für „Verpflichtungserklärung“.
search-obligation =
    Verpflichtungserklärung, Einladung, jemanden einladen, Besuch einladen, Gast, Bürgschaft,
    Besuchervisum, Schengen-Visum, Einladungsschreiben, Sponsor, Besuch
# Suchwörter für „Einbürgerung“.
search-naturalisation =
    Einbürgerung, deutscher Pass, Staatsangehörigkeit, Staatsbürgerschaft,
    deutsche Staatsangehörigkeit, Einbürgerungstest, Doppelpass, Deutscher werden, einbürgern,
    Pass Deutschland
# Suchwörter für „Freizügigkeit (EU- und EWR-Staatsangehörige)“.
search-eu-citizen =
    EU-Bürger, EU-Pass, Freizügigkeit, EWR, Europäer, EU-Bürgerin, Unionsbürger, Pole, Rumäne,
    Bulgare, Italiener, Kroate, Freizügigkeitsbescheinigung
# Suchwörter für „Anmeldung einer Wohnung, Meldebescheinigung“.
search-registration =
    Anmeldung, Wohnung anmelden, Meldebescheinigung, Anmeldebestätigung, Bürgeramt,
    Einwohnermeldeamt, anmelden, Wohnsitz, Meldeamt, Wohnungsgeberbestätigung, neu in der Stadt
# Suchwörter für „Ummeldung, Adressänderung auf dem Aufenthaltstitel“.
search-address-change =
    Umzug, umgezogen, Ummeldung, neue Adresse, Adressänderung, Adresse ändern, ummelden,
    Adresse auf der Karte, Umziehen, Abmeldung
# Suchwörter für „Migrationsberatung für erwachsene Zuwanderer (MBE)“.
search-migration-advice-adults =
    Migrationsberatung, MBE, Beratung, Beratungsstelle, Sozialberatung, Hilfe mit Formularen,
    Caritas, Diakonie, AWO, Hilfe bei Briefen, Integrationsberatung
# Suchwörter für „Jugendmigrationsdienst (JMD)“.
search-youth-migration-service =
    Jugendmigrationsdienst, JMD, Jugendberatung, Jugendliche, junge Menschen, Beratung Jugend,
    unter 27
# Suchwörter für „Rechtsberatung, Beratungshilfe“.
search-legal-advice =
    Rechtsberatung, Anwalt, Rechtsanwalt, Anwältin, Widerspruch, Klage, Beratungshilfe, Gericht,
    Ablehnung, Recht, Bescheid, Anwaltskosten
# Suchwörter für „Asylverfahren (Bundesamt für Migration und Flüchtlinge)“.
search-asylum-procedure =
    Asyl, Asylantrag, Asylverfahren, BAMF, Anhörung, Asyl beantragen, Flüchtling, Asylbescheid,
    Bundesamt, Interview BAMF, Dublin, Schutz suchen
# Suchwörter für „Integrationskurs“.
search-integration-course =
    Integrationskurs, Deutschkurs, Sprachkurs, Deutsch lernen, B1-Kurs, Volkshochschule, VHS,
    Kurs, Orientierungskurs, Leben in Deutschland, Alphabetisierung
# Suchwörter für „Anerkennung ausländischer Berufsqualifikationen“.
search-recognition =
    Anerkennung, Beruf anerkennen, Zeugnis anerkennen, Diplom anerkennen, Abschluss anerkennen,
    Zeugnisbewertung, ZAB, IQ, Anabin, Approbation, Anerkennung Abschluss
# Suchwörter für „Grundsicherungsgeld (Jobcenter)“.
search-jobcenter =
    Jobcenter, Grundsicherung, Grundsicherungsgeld, Bürgergeld, Hartz 4, Hartz IV, ALG II,
    Sozialhilfe, Geld zum Leben, kein Geld, Sozialleistungen, Arbeitslosengeld 2
# Suchwörter für „Agentur für Arbeit“.
search-employment-agency =
    Arbeitsagentur, Agentur für Arbeit, Arbeitsplatzsuche, Arbeitsamt, Arbeit suchen, Job suchen,
    arbeitslos, Arbeitslosengeld, Stellensuche, Jobsuche, arbeitslos melden, ALG I, Arbeitssuche,
    Vermittlung
# Suchwörter für „Wohnungsamt, Wohngeldstelle“.
search-housing =
    Wohnung, Wohnungsamt, Wohngeld, Wohnungssuche, Miete, Mietvertrag, obdachlos,
    Wohnungslosigkeit, Kündigung der Wohnung, WBS, Sozialwohnung, Unterkunft,
    Wohnberechtigungsschein
# Suchwörter für „Kindergeld (Familienkasse)“.
search-family-benefits =
    Kindergeld, Familienkasse, Kinderzuschlag, Geld für Kinder, Elterngeld, Familiengeld,
    Kinderbonus
# Suchwörter für „Krankenversicherung (Krankenkasse)“.
search-health-insurance =
    Krankenversicherung, Krankenkasse, AOK, TK, Versicherungskarte, krank, Arzt, Gesundheitskarte,
    versichert, Versicherung, Behandlung, ohne Versicherung
# Suchwörter für „Rückkehrberatung“.
search-return-advice =
    Rückkehrberatung, Rückkehr, freiwillige Ausreise, zurück nach Hause, Heimreise, Ausreise,
    Heimkehr, REAG, GARP, freiwillige Rückkehr
# Suchwörter für „Hilfetelefon 116 016“.
search-violence-help =
    Hilfe bei Gefahr, Gewalt, Hilfetelefon, Frauenhaus, geschlagen, bedroht, Angst,
    häusliche Gewalt, er schlägt mich, mein Mann schlägt mich, 116016, 116 016, Missbrauch,
    Stalking, Schutz vor Gewalt, Zwangsheirat
# Suchwörter für „Visum zur Einreise (deutsche Auslandsvertretung)“.
search-visa-abroad =
    Visum, Einreisevisum, Botschaft, Konsulat, Auslandsvertretung, Visum beantragen,
    Visum Familie, Visum aus dem Ausland, nationales Visum, D-Visum, Einreise

## Orte und Geräte im Haus

# Suchwörter für: Information.
search-facility-info-desk =
    Info, Infopunkt, Auskunft, Empfang, Rezeption, Infotheke, Fragen, Hilfe, Servicepoint,
    Infoschalter
# Suchwörter für: Fotoautomat.
search-facility-photo-terminal =
    Foto, Passfoto, Biometrisches Foto, Bild, Passbild, Fotobox, Lichtbild, Fotokabine, Biometrie
# Suchwörter für: Kassenautomat.
search-facility-payment-machine =
    Kasse, bezahlen, Gebühr, zahlen, Geld, EC-Karte, Zahlung, Bezahlautomat, Gebühren bezahlen
# Suchwörter für: Nummernautomat.
search-facility-ticket-printer =
    Wartemarke, Nummer ziehen, Ticket, Nummernspender, Wartenummer, Marke
# Suchwörter für: Anmelde-Automat.
search-facility-check-in =
    Anmelden, Anmeldeautomat, Check-in, Terminal, Termin bestätigen, QR-Code scannen
# Suchwörter für: WC.
search-facility-toilet =
    Toilette, WC, Klo, Toiletten, Damentoilette, Herrentoilette, 00, Hände waschen, pinkeln
# Suchwörter für: WC für alle (rollstuhlgerecht).
search-facility-accessible-toilet =
    Behinderten-WC, Rollstuhl-WC, barrierefreie Toilette, Behindertentoilette,
    rollstuhlgerechtes WC
# Suchwörter für: Wickelraum.
search-facility-baby-room = Wickelraum, wickeln, Stillraum, stillen, Windeln, Baby, Wickeltisch
# Suchwörter für: Raum der Stille.
search-facility-quiet-room = Gebetsraum, beten, Gebet, Ruheraum, Stille, Andacht, Moschee, Kapelle
# Suchwörter für: Wartebereich.
search-facility-waiting-area = Warten, Warteraum, Wartezimmer, Wartebereich, Wartezone
# Suchwörter für: Sitzplätze.
search-facility-seat = Sitzen, Sitzplatz, Bank, Stuhl, hinsetzen, ausruhen
# Suchwörter für: Ausgang.
search-facility-exit = Ausgang, raus, hinaus, Tür, Ausgänge, nach draußen
# Suchwörter für: Notausgang.
search-facility-emergency-exit = Notausgang, Fluchtweg, Fluchttür, Feuer, Rettungsweg
# Suchwörter für: Defibrillator.
search-facility-defibrillator = Defi, AED, Herz, Notfall Herz, Herzstillstand
# Suchwörter für: Briefkasten.
search-facility-letter-box =
    Briefkasten, Post, Brief einwerfen, Fristenbriefkasten, Unterlagen einwerfen, abgeben,
    Nachtbriefkasten
# Suchwörter für: Kopierer.
search-facility-copier = Kopierer, kopieren, Kopie, Drucker, drucken, Scanner, scannen
# Suchwörter für: Trinkwasser.
search-facility-water = Wasser, trinken, Trinkwasser, Wasserspender, Durst

## Wörter vor Nummern

# Was Menschen vor die Nummer eines Zimmers tippen; wird übergangen.
number-words-room = Zimmer, Raum, Büro, Zi, Zimmernummer, Raumnummer
# Was Menschen vor die Nummer eines Schalters tippen; wird übergangen.
number-words-counter = Schalter, Platz, Schalternummer, Tisch, Theke

## Wörter ohne Gewicht

# Kleine Wörter, die beim Suchen für sich nichts sagen: „wo ist die …“.
filler-words =
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, ich, wir, mein, meine, meinen,
    meiner, meinem, mich, mir, er, sie, es, und, oder, in, im, am, an, auf, aus, bei, für, mit,
    nach, von, vom, zu, zum, zur, über, um, ist, sind, bin, habe, hat, haben, wurde, wird, möchte,
    will, muss, kann, brauche, bekommen, machen, wo, wie, was, wann, wer, wohin, hier, bitte,
    nicht
