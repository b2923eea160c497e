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
    Verlängerung, Karte, Aufenthaltserlaubnis verlängern, Aufenthaltstitel verlängern, Karte verlängern,
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
    Ehe mit Deutschen, deutsche Familie, Ehepartner deutsch, verheiratet,
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
    Karte abholen, Karte, Abholung, Ausgabe, Kartenausgabe, eAT abholen, eAT,
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
    Krankenversicherung, Krankenkasse, AOK, TK, Versicherungskarte, Gesundheitskarte, versichert,
    Versicherung, ohne Versicherung, krank ohne Versicherung
# Suchwörter für „Ärztlicher Bereitschaftsdienst 116 117“.
search-doctor =
    Arzt, Ärztin, zum Arzt, krank, Behandlung, Notdienst, ärztlicher Bereitschaftsdienst, 116117,
    Krankenhaus, Schmerzen, Apotheke, krank am Wochenende, Praxis, Fieber
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
# Suchwörter für „Aufenthaltserlaubnis zur Anerkennung einer ausländischen Berufsqualifikation“.
search-recognition-stay =
    Anerkennungsverfahren, Beruf wird geprüft, Defizitbescheid, Anpassungslehrgang,
    Kenntnisprüfung, Ausgleichsmaßnahme, Anerkennungspartnerschaft, 16d,
    Aufenthalt zur Anerkennung, Anpassungsqualifizierung
# Suchwörter für „Aufenthaltserlaubnis zur Arbeitsplatzsuche, Chancenkarte“.
search-job-search =
    Chancenkarte, Arbeitsplatzsuche, Aufenthalt zur Jobsuche, Opportunity Card,
    Suche nach Studium, Arbeit suchen nach dem Studium, 20a, Punktesystem
# Suchwörter für „Aufenthaltserlaubnis zur selbstständigen Tätigkeit“.
search-self-employed =
    Selbstständigkeit, selbstständig, selbständig, Gewerbe, eigene Firma, Freiberufler,
    Freelancer, Unternehmen gründen, Existenzgründung, Geschäft aufmachen, Gewerbeanmeldung,
    freiberuflich, Startup
# Suchwörter für „Aufenthaltserlaubnis für Forschende“.
search-research =
    Forschung, Forscher, Forscherin, Wissenschaft, Wissenschaftler, Aufnahmevereinbarung,
    Institut, Postdoc, Gastwissenschaftler, forschen
# Suchwörter für „Aufenthaltserlaubnis für Au-pair, Freiwilligendienst, Working Holiday“.
search-au-pair-volunteer =
    Au-pair, Freiwilligendienst, FSJ, BFD, Bundesfreiwilligendienst, Freiwilliges Soziales Jahr,
    Working Holiday, Freiwilliger, FÖJ, Kinderbetreuung in Gastfamilie
# Suchwörter für „Aufenthaltserlaubnis zum Schulbesuch, Schüleraustausch, Sprachkurs“.
search-school =
    Schulbesuch, Schüleraustausch, Austausch, Sprachkurs mit Visum, Schule besuchen, Schüler,
    Austauschschüler, Sprachschule, Internat, 16f
# Suchwörter für „Aufenthaltserlaubnis für Asylberechtigte und anerkannte Flüchtlinge“.
search-refugee =
    Flüchtling, Flüchtlingsanerkennung, anerkannter Flüchtling, Asylberechtigung, asylberechtigt,
    Asyl bekommen, positiver Bescheid, BAMF-Bescheid positiv, blauer Pass nach Asyl, 25 Absatz 2,
    GFK
# Suchwörter für „Aufenthaltserlaubnis für subsidiär Schutzberechtigte“.
search-subsidiary =
    Subsidiärer Schutz, subsidiär, internationaler Schutz, Schutz bekommen,
    subsidiär schutzberechtigt, Schutzstatus
# Suchwörter für „Aufenthaltserlaubnis aus humanitären Gründen, bei guter Integration“.
search-humanitarian =
    Humanitäre Gründe, gute Integration, Bleiberecht, 25a, 25b, 25 Absatz 5, Abschiebungsverbot,
    Härtefall, humanitär, gut integriert, 25 Absatz 3, Chancen-Aufenthalt
# Suchwörter für „Änderung der Nebenbestimmungen (Beschäftigung, Arbeitgeberwechsel)“.
search-work-condition =
    Nebenbestimmung, Arbeitgeberwechsel, neuer Chef, neue Arbeit, neuer Arbeitgeber, Job wechseln,
    Stelle wechseln, Auflage, Auflage ändern, Erwerbstätigkeit gestattet, Arbeitserlaubnis ändern
# Suchwörter für „Niederlassungserlaubnis für Fachkräfte und Inhaber einer Blauen Karte EU“.
search-settlement-skilled =
    Niederlassungserlaubnis für Fachkräfte, Niederlassungserlaubnis mit Blauer Karte, 18c,
    nach Blauer Karte unbefristet, 21 Monate, 27 Monate, 3 Jahre Fachkraft
# Suchwörter für „Niederlassungserlaubnis für Familienangehörige von Deutschen“.
search-settlement-german-family =
    Niederlassungserlaubnis mit deutscher Familie, unbefristet mit deutschem Ehepartner,
    Ehe mit Deutschen 3 Jahre, 28 Absatz 2, unbefristet wegen deutschem Kind
# Suchwörter für „Niederlassungserlaubnis für Asylberechtigte und Flüchtlinge“.
search-settlement-refugee =
    Niederlassungserlaubnis für Flüchtlinge, unbefristet nach Asyl, nach 3 Jahren Asyl,
    nach 5 Jahren Asyl, 26 Absatz 3
# Suchwörter für „Niederlassungserlaubnis für Jugendliche ab 16 Jahren“.
search-settlement-youth =
    Niederlassungserlaubnis ab 16, unbefristet für Jugendliche, Jugendliche unbefristet,
    Kinder unbefristet, 35 AufenthG
# Suchwörter für „Erlaubnis zum Daueraufenthalt-EU“.
search-eu-long-term =
    Daueraufenthalt-EU, Erlaubnis zum Daueraufenthalt-EU, EU-Daueraufenthalt,
    langfristig aufenthaltsberechtigt, in anderes EU-Land ziehen, 9a
# Suchwörter für „Bescheinigung über das Aufenthaltsrecht“.
search-certificate =
    Bescheinigung, Bescheinigung über Aufenthaltsrecht, Bestätigung, Aufenthaltsbescheinigung,
    Nachweis, Bestätigung für Arbeitgeber, Bestätigung vom Amt
# Suchwörter für „Bescheinigung über das Fortbestehen des Aufenthaltstitels bei längerer Ausreise“.
search-absence =
    Längere Ausreise, lange im Ausland, 6 Monate, länger als 6 Monate, Erlöschen,
    Auslandsaufenthalt, Wiedereinreise, Wiederkehr, Ausland
# Suchwörter für „Beschäftigungserlaubnis mit Aufenthaltsgestattung“.
search-asylum-work =
    Beschäftigungserlaubnis, Arbeiten im Asylverfahren, Arbeitserlaubnis mit Gestattung,
    Arbeitserlaubnis Asyl, arbeiten mit Aufenthaltsgestattung, Arbeitsverbot
# Suchwörter für „Ausbildungsduldung, Beschäftigungsduldung“.
search-toleration-work =
    Ausbildungsduldung, Beschäftigungsduldung, Duldung mit Arbeit, Duldung mit Ausbildung, 60c,
    60d, Arbeit mit Duldung, Arbeitserlaubnis mit Duldung
# Suchwörter für „Verlängerung eines Schengen-Visums oder nationalen Visums“.
search-visa-extend =
    Visum verlängern, Besuch verlängern, Schengen-Visum verlängern, Touristenvisum,
    D-Visum verlängern, Visum läuft ab, länger bleiben als Besuch
# Suchwörter für „Aufenthaltskarte für Familienangehörige von Unionsbürgern“.
search-eu-family-card =
    Aufenthaltskarte, Familie von EU-Bürgern, EU-Familie, Ehepartner EU-Bürger,
    Aufenthaltskarte EU, Freizügigkeit Familie, verheiratet mit EU-Bürger
# Suchwörter für „Bescheinigung des Daueraufenthalts für Unionsbürger“.
search-eu-permanent =
    Daueraufenthaltsbescheinigung, Daueraufenthalt EU-Bürger, 5 Jahre als EU-Bürger,
    Bescheinigung Daueraufenthalt
# Suchwörter für „Aufenthaltserlaubnis Schweiz“.
search-swiss =
    Schweiz, Schweizer, Schweizerin, aus der Schweiz, Freizügigkeit Schweiz,
    Aufenthaltserlaubnis-CH
# Suchwörter für „Aufenthaltserlaubnis nach Einreise ohne Visum (ausgewählte Staaten)“.
search-visa-free-entry =
    Einreise ohne Visum, visumfrei, ohne Visum, USA, Kanada, Japan, Australien, Israel, Südkorea,
    Neuseeland, Großbritannien, 90 Tage
# Suchwörter für „Beschleunigtes Fachkräfteverfahren (für Arbeitgeber)“.
search-fast-track =
    Beschleunigtes Fachkräfteverfahren, Firma holt Fachkraft, Arbeitgeber,
    Fachkraft aus dem Ausland holen, schnelles Verfahren, 81a, Mitarbeiter aus dem Ausland
# Suchwörter für „Notfall-Vorsprache“.
search-emergency =
    Notfall, dringend, eilig, sofort, Notfalltermin, läuft heute ab, schon abgelaufen,
    Job in Gefahr, Eilfall, morgen reisen
# Suchwörter für „Leistungen nach dem Asylbewerberleistungsgesetz“.
search-asylum-benefits =
    Asylbewerberleistungen, Sozialamt, AsylbLG, Leistungen Asyl, Bezahlkarte,
    Geld im Asylverfahren, Taschengeld, Sozialhilfe Asyl
# Suchwörter für „Beratung zu Arbeitsrecht (Faire Integration)“.
search-fair-work =
    Faire Integration, Lohn, Gehalt nicht bezahlt, Ausbeutung, Kündigung, Arbeitsrecht,
    Gewerkschaft, Arbeitgeber zahlt nicht, Mindestlohn, Überstunden
# Suchwörter für „Studienberatung (International Office, Studierendenwerk)“.
search-study-advice =
    Studienberatung, International Office, Studierendenwerk, Studienkredit, BAföG,
    Zulassung zum Studium, uni-assist, Wohnheim
# Suchwörter für „Notruf 110 und 112“.
search-danger-now =
    Polizei, 110, 112, Feuerwehr, Rettungsdienst, Krankenwagen, Überfall, Unfall, Brand,
    verletzt, Verletzung
# Suchwörter für „Hilfetelefone für Männer und Kinder“.
search-violence-help-others =
    Gewalt gegen Männer, Männerhilfetelefon, Hilfe für Männer, Männerberatung, Kinderschutz,
    Nummer gegen Kummer, Gewalt gegen Kinder, Kind in Gefahr, Kindeswohl, 116111
# Suchwörter für „Fachberatung für Betroffene von Menschenhandel“.
search-trafficking-help =
    Menschenhandel, Zwangsarbeit, Zwangsprostitution, Prostitution, KOK, Schlepper, verkauft, gezwungen,
    Zwang zur Arbeit, Pass weggenommen, Ausbeutung durch den Arbeitgeber
# Suchwörter für „Antidiskriminierungsberatung“.
search-discrimination =
    Diskriminierung, Rassismus, benachteiligt, Antidiskriminierungsstelle, Beleidigung, Kopftuch,
    ungerecht behandelt
# Suchwörter für „Steuerliche Identifikationsnummer“.
search-tax-id =
    Steuer-ID, Steueridentifikationsnummer, Steuernummer, Identifikationsnummer, IdNr, Finanzamt,
    Steuer
# Suchwörter für „Umschreibung der Fahrerlaubnis“.
search-driving-licence =
    Führerschein, Führerschein umschreiben, Fahrerlaubnis, Führerscheinstelle, Auto fahren,
    ausländischer Führerschein, Umtausch Führerschein
# Suchwörter für „Kindertagesstätte, Schulanmeldung“.
search-childcare-school =
    Kita, Kindergarten, Kinderbetreuung, Schule anmelden, Schulanmeldung, Krippe, Schulplatz,
    Jugendamt, Tagesmutter, Hort
# Suchwörter für „Geburt, Eheschließung (Standesamt)“.
search-civil-registry =
    Geburt, Heirat, Standesamt, Geburtsurkunde, Eheschließung, heiraten, Heiratsurkunde,
    Namensänderung, Vaterschaft, Sterbeurkunde
# Suchwörter für „Pass des Heimatstaats (Konsulat)“.
search-home-passport =
    Heimatpass, Konsulat, Botschaft des Heimatlandes, Nationalpass, Pass vom Heimatland,
    Pass beschaffen, Passbeschaffung, Passpflicht
# Suchwörter für „Behördenauskunft 115“.
search-other-authority =
    Behördennummer, 115, anderes Amt, welches Amt, Behörde finden, Behördentelefon

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
