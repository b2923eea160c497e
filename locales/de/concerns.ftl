### Entry tiles, questions, concerns, fees and themes of the catalogue.

## Tiles of the first question, “Was führt Sie zu uns?”; `.hint` is the small second line. Short: two lines at most.

# Tile 1 of 8 of the first question.
tile-appointment = Ich habe einen Termin
    .hint = oder eine Nummer

# Tile 2 of 8 of the first question.
tile-collect = Karte oder Papier abholen

# Tile 3 of 8 of the first question.
tile-permit = Aufenthalts{ "\u00AD" }erlaubnis
    .hint = neu, verlängern, für immer

# Tile 4 of 8 of the first question.
tile-lost = Verloren, neuer Pass
    .hint = PIN, neue Adresse

# Tile 5 of 8 of the first question.
tile-urgent = Es ist dringend

# Tile 6 of 8 of the first question.
tile-invite = Jemanden einladen
    .hint = oder Familie nachholen

# Tile 7 of 8 of the first question.
tile-citizenship = Deutscher Pass
    .hint = Einbürgerung

# Tile 8 of 8 of the first question.
tile-other = Etwas anderes
    .hint = Arbeit, Geld, Sprache, Wohnen, Gesundheit …

# A key on every screen that leads to help in one tap; neutral words, so that nobody beside the visitor guesses more.
tile-help-urgent = Heute dringend

# A key on every screen that leads to help in one tap; neutral words, so that nobody beside the visitor guesses more.
tile-help-quiet = Vertrauliche Hilfe

## Further questions and their answers, each answer on a tile; `.hint` is the small second line.

# Headline after “Karte oder Papier abholen”, above the tiles “Ja, ich habe einen Brief”, “Nein, ich habe keinen Brief”.
question-collect-letter = Haben Sie einen Brief zum Abholen?
# Answer to “Haben Sie einen Brief zum Abholen?” after “Karte oder Papier abholen”; German term: Abholschreiben.
answer-collect-letter-letter = Ja, ich habe einen Brief
# Answer to “Haben Sie einen Brief zum Abholen?” after “Karte oder Papier abholen”.
answer-collect-letter-no-letter = Nein, ich habe keinen Brief

# Headline after “Aufenthaltserlaubnis”, above the tiles “Pass aus EU, EWR oder Schweiz”, “Plastikkarte” …
question-which-paper = Welches Papier haben Sie?
# Answer to “Welches Papier haben Sie?” after “Aufenthaltserlaubnis”; German term: Pass oder Ausweis EU, EWR, Schweiz.
answer-which-paper-eu = Pass aus EU, EWR oder Schweiz
    .hint = auch Personalausweis
# Answer to “Welches Papier haben Sie?” after “Aufenthaltserlaubnis”; German term: Elektronischer Aufenthaltstitel (eAT).
answer-which-paper-card = Plastikkarte
# Answer to “Welches Papier haben Sie?” after “Aufenthaltserlaubnis”; German term: Visum.
answer-which-paper-visa = Visum im Pass
# Answer to “Welches Papier haben Sie?” after “Aufenthaltserlaubnis”; German term: Fiktionsbescheinigung.
answer-which-paper-fiction = Papier für die Wartezeit
# Answer to “Welches Papier haben Sie?” after “Aufenthaltserlaubnis”; German term: Aufenthaltsgestattung.
answer-which-paper-asylum-permit = Papier im Asylverfahren
# Answer to “Welches Papier haben Sie?” after “Aufenthaltserlaubnis”; German term: Duldung.
answer-which-paper-toleration = Duldung
# Answer to “Welches Papier haben Sie?” after “Aufenthaltserlaubnis”; German term: § 24 AufenthG.
answer-which-paper-ukraine = Schutz Ukraine
# Answer to “Welches Papier haben Sie?” after “Aufenthaltserlaubnis”.
answer-which-paper-none = Keines davon
    .hint = zum Beispiel ohne Visum eingereist

# Headline after “Pass aus EU, EWR oder Schweiz”, above the tiles “Ich lebe oder arbeite hier”, “Bescheinigung für immer” …
question-eu-purpose = Worum geht es?
# Answer to “Worum geht es?” after “Pass aus EU, EWR oder Schweiz”.
answer-eu-purpose-new-here = Ich lebe oder arbeite hier
# Answer to “Worum geht es?” after “Pass aus EU, EWR oder Schweiz”; German term: Daueraufenthaltsbescheinigung.
answer-eu-purpose-five-years = Bescheinigung für immer
# Answer to “Worum geht es?” after “Pass aus EU, EWR oder Schweiz”; German term: Aufenthaltskarte.
answer-eu-purpose-family = Familie ohne EU-Pass
# Answer to “Worum geht es?” after “Pass aus EU, EWR oder Schweiz”; German term: Aufenthaltserlaubnis Schweiz.
answer-eu-purpose-swiss = Ich bin aus der Schweiz

# Headline after “Plastikkarte”, above the tiles “Verlängern”, “Etwas anderes machen” …
question-card-purpose = Was möchten Sie?
# Answer to “Was möchten Sie?” after “Plastikkarte”.
answer-card-purpose-same = Verlängern
    .hint = Ich mache das Gleiche wie bisher
# Answer to “Was möchten Sie?” after “Plastikkarte”.
answer-card-purpose-other = Etwas anderes machen
    .hint = zum Beispiel arbeiten statt studieren
# Answer to “Was möchten Sie?” after “Plastikkarte”.
answer-card-purpose-forever = Für immer bleiben
# Answer to “Was möchten Sie?” after “Plastikkarte”; German term: Reiseausweis.
answer-card-purpose-travel-document = Reiseausweis
    .hint = wenn Sie keinen Pass bekommen können
# Answer to “Was möchten Sie?” after “Plastikkarte”; German term: Änderung der Nebenbestimmungen.
answer-card-purpose-employer = Neue Arbeit, neuer Chef
# Answer to “Was möchten Sie?” after “Plastikkarte”.
answer-card-purpose-abroad = Lange ins Ausland
    .hint = mehr als 6 Monate
# Answer to “Was möchten Sie?” after “Plastikkarte”; German term: Bescheinigung über das Aufenthaltsrecht.
answer-card-purpose-certificate = Bestätigung

# Headline after “Visum im Pass”, above the tiles “Arbeiten”, “Arbeiten mit Hochschulabschluss” …
question-visa-purpose = Was machen Sie in Deutschland?
# Answer to “Was machen Sie in Deutschland?” after “Visum im Pass”.
answer-visa-purpose-work = Arbeiten
# Answer to “Was machen Sie in Deutschland?” after “Visum im Pass”; German term: Blaue Karte EU.
answer-visa-purpose-blue-card = Arbeiten mit Hochschulabschluss
# Answer to “Was machen Sie in Deutschland?” after “Visum im Pass”.
answer-visa-purpose-study = Studieren
# Answer to “Was machen Sie in Deutschland?” after “Visum im Pass”.
answer-visa-purpose-training = Ausbildung machen
# Answer to “Was machen Sie in Deutschland?” after “Visum im Pass”.
answer-visa-purpose-family-german = Familie mit deutschem Pass
# Answer to “Was machen Sie in Deutschland?” after “Visum im Pass”.
answer-visa-purpose-family-foreigner = Familie ohne deutschen Pass
# Answer to “Was machen Sie in Deutschland?” after “Visum im Pass”; German term: Chancenkarte.
answer-visa-purpose-job-search = Arbeit suchen
    .hint = auch Chancenkarte
# Answer to “Was machen Sie in Deutschland?” after “Visum im Pass”; German term: Visum verlängern.
answer-visa-purpose-visit = Nur zu Besuch
    .hint = Besuch verlängern

# Headline after “Papier für die Wartezeit”, above the tiles “Es läuft bald ab”, “Ich warte auf die Entscheidung”.
question-fiction-what = Worum geht es bei Ihrem Papier?
# Answer to “Worum geht es bei Ihrem Papier?” after “Papier für die Wartezeit”.
answer-fiction-what-ending = Es läuft bald ab
    .hint = in den nächsten 7 Tagen oder schon abgelaufen
# Answer to “Worum geht es bei Ihrem Papier?” after “Papier für die Wartezeit”.
answer-fiction-what-waiting = Ich warte auf die Entscheidung

# Headline after “Papier im Asylverfahren”, above the tiles “Papier verlängern”, “Arbeiten dürfen” …
question-asylum-what = Was brauchen Sie?
# Answer to “Was brauchen Sie?” after “Papier im Asylverfahren”.
answer-asylum-what-extend = Papier verlängern
# Answer to “Was brauchen Sie?” after “Papier im Asylverfahren”; German term: Beschäftigungserlaubnis.
answer-asylum-what-work = Arbeiten dürfen
# Answer to “Was brauchen Sie?” after “Papier im Asylverfahren”; German term: Anhörung, Klage.
answer-asylum-what-hearing = Anhörung oder Klage
# Answer to “Was brauchen Sie?” after “Papier im Asylverfahren”; German term: Asylberechtigte, Flüchtlinge.
answer-asylum-what-refugee = Ich habe Asyl bekommen
# Answer to “Was brauchen Sie?” after “Papier im Asylverfahren”; German term: Subsidiärer Schutz.
answer-asylum-what-subsidiary = Ich habe Schutz bekommen

# Headline after “Duldung”, above the tiles “Duldung verlängern”, “Arbeit oder Ausbildung” …
question-toleration-what = Was brauchen Sie?
# Answer to “Was brauchen Sie?” after “Duldung”.
answer-toleration-what-extend = Duldung verlängern
# Answer to “Was brauchen Sie?” after “Duldung”; German term: Ausbildungsduldung, Beschäftigungsduldung.
answer-toleration-what-work = Arbeit oder Ausbildung
# Answer to “Was brauchen Sie?” after “Duldung”.
answer-toleration-what-advice = Rat zum Recht
# Answer to “Was brauchen Sie?” after “Duldung”.
answer-toleration-what-return = Rat zur Rückkehr
# Answer to “Was brauchen Sie?” after “Duldung”; German term: Aufenthalt bei guter Integration.
answer-toleration-what-stay = Auf Dauer bleiben
    .hint = wenn Sie gut integriert sind

# Headline after “Schutz Ukraine”, above the tiles “Ja, sie war am 1. Februar 2026 gültig”, “Nein, noch keine Karte” …
question-ukraine-what = Haben Sie schon eine Karte?
# Answer to “Haben Sie schon eine Karte?” after “Schutz Ukraine”.
answer-ukraine-what-valid = Ja, sie war am 1. Februar 2026 gültig
# Answer to “Haben Sie schon eine Karte?” after “Schutz Ukraine”.
answer-ukraine-what-no-card = Nein, noch keine Karte
# Answer to “Haben Sie schon eine Karte?” after “Schutz Ukraine”.
answer-ukraine-what-moved = Ich bin umgezogen

# Headline after “Keines davon”, above the tiles “Ich suche Schutz”, “Ohne Visum eingereist” …
question-no-paper-what = Worum geht es?
# Answer to “Worum geht es?” after “Keines davon”; German term: Asylantrag.
answer-no-paper-what-asylum = Ich suche Schutz
# Answer to “Worum geht es?” after “Keines davon”; German term: Einreise ohne Visum.
answer-no-paper-what-visa-free = Ohne Visum eingereist
    .hint = Australien, Großbritannien, Israel, Japan, Kanada, Neuseeland, Südkorea, USA
# Answer to “Worum geht es?” after “Keines davon”; leads to the info desk.
answer-no-paper-what-other-country = Aus einem anderen Land
    .hint = ohne Visum eingereist
# Answer to “Worum geht es?” after “Keines davon”.
answer-no-paper-what-child-born = Mein Kind ist hier geboren

# Headline after “Verloren, neuer Pass”, above the tiles “Karte verloren oder gestohlen”, “Ich habe einen neuen Pass” …
question-lost-what = Was ist passiert?
# Answer to “Was ist passiert?” after “Verloren, neuer Pass”.
answer-lost-what-lost = Karte verloren oder gestohlen
# Answer to “Was ist passiert?” after “Verloren, neuer Pass”.
answer-lost-what-passport = Ich habe einen neuen Pass
# Answer to “Was ist passiert?” after “Verloren, neuer Pass”.
answer-lost-what-pin = PIN vergessen
# Answer to “Was ist passiert?” after “Verloren, neuer Pass”.
answer-lost-what-address = Neue Adresse
# Answer to “Was ist passiert?” after “Verloren, neuer Pass”; German term: Pass des Heimatstaats.
answer-lost-what-home-passport = Pass meines Landes
    .hint = verloren oder abgelaufen

# Headline after “Es ist dringend”, above the tiles “Mein Papier läuft ab”, “Arbeit oder Geld in Gefahr” …
question-urgent-what = Was ist dringend?
# Answer to “Was ist dringend?” after “Es ist dringend”.
answer-urgent-what-expired = Mein Papier läuft ab
    .hint = in den nächsten 7 Tagen oder schon abgelaufen
# Answer to “Was ist dringend?” after “Es ist dringend”.
answer-urgent-what-work = Arbeit oder Geld in Gefahr
    .hint = auch Ausbildung
# Answer to “Was ist dringend?” after “Es ist dringend”.
answer-urgent-what-travel = Ich muss dringend reisen
# Answer to “Was ist dringend?” after “Es ist dringend”.
answer-urgent-what-danger = Hilfe bei Gefahr

# Headline after “Jemanden einladen”, above the tiles “Besuch bis 90 Tage”, “Gast für längere Zeit” …
question-invite-what = Wer soll kommen?
# Answer to “Wer soll kommen?” after “Jemanden einladen”; German term: Verpflichtungserklärung.
answer-invite-what-visit = Besuch bis 90 Tage
# Answer to “Wer soll kommen?” after “Jemanden einladen”; German term: Verpflichtungserklärung.
answer-invite-what-long = Gast für längere Zeit
# Answer to “Wer soll kommen?” after “Jemanden einladen”; German term: Familiennachzug.
answer-invite-what-family = Familie soll hier leben
# Answer to “Wer soll kommen?” after “Jemanden einladen”; German term: Aufenthaltskarte.
answer-invite-what-eu-family = Familie von EU-Bürgern
# Answer to “Wer soll kommen?” after “Jemanden einladen”; German term: Beschleunigtes Fachkräfteverfahren.
answer-invite-what-employer = Meine Firma holt eine Fachkraft

# Headline after “Etwas anderes”, above the tiles “Arbeit und Beruf”, “Geld” …
question-other-what = Wobei brauchen Sie Hilfe?
# Answer to “Wobei brauchen Sie Hilfe?” after “Etwas anderes”.
answer-other-what-work = Arbeit und Beruf
# Answer to “Wobei brauchen Sie Hilfe?” after “Etwas anderes”.
answer-other-what-money = Geld
# Answer to “Wobei brauchen Sie Hilfe?” after “Etwas anderes”.
answer-other-what-language = Deutsch, Schule, Studium
# Answer to “Wobei brauchen Sie Hilfe?” after “Etwas anderes”.
answer-other-what-housing = Wohnen und Ämter
    .hint = Adresse, Miete, Führerschein
# Answer to “Wobei brauchen Sie Hilfe?” after “Etwas anderes”.
answer-other-what-family = Familie und Kinder
# Answer to “Wobei brauchen Sie Hilfe?” after “Etwas anderes”.
answer-other-what-health = Gesundheit
# Answer to “Wobei brauchen Sie Hilfe?” after “Etwas anderes”.
answer-other-what-advice = Beratung und Recht
    .hint = auch Asyl und Rückkehr
# Answer to “Wobei brauchen Sie Hilfe?” after “Etwas anderes”.
answer-other-what-danger = Hilfe bei Gefahr

# Headline after “Deutsch, Schule, Studium”.
question-other-learning = Was möchten Sie lernen?
# Answer to “Was möchten Sie lernen?” after “Deutsch, Schule, Studium”; German term: Integrationskurs.
answer-other-learning-german = Deutsch lernen
# Answer to “Was möchten Sie lernen?” after “Deutsch, Schule, Studium”; German term: Studienberatung.
answer-other-learning-study = Studieren
# Answer to “Was möchten Sie lernen?” after “Deutsch, Schule, Studium”; German term: Kita, Schulanmeldung.
answer-other-learning-school = Kita oder Schule

# Headline after “Arbeit und Beruf”, above the tiles “Ich suche Arbeit”, “Meinen Beruf anerkennen” …
question-other-work = Was brauchen Sie für die Arbeit?
# Answer to “Was brauchen Sie für die Arbeit?” after “Arbeit und Beruf”.
answer-other-work-search = Ich suche Arbeit
# Answer to “Was brauchen Sie für die Arbeit?” after “Arbeit und Beruf”.
answer-other-work-recognition = Meinen Beruf anerkennen
# Answer to “Was brauchen Sie für die Arbeit?” after “Arbeit und Beruf”; German term: Änderung der Nebenbestimmungen.
answer-other-work-employer = Neuer Arbeitgeber
# Answer to “Was brauchen Sie für die Arbeit?” after “Arbeit und Beruf”; German term: Faire Integration.
answer-other-work-rights = Problem mit Lohn oder Chef

# Headline after “Geld”, above the tiles “Zum Leben”, “Für Kinder” …
question-other-money = Wofür brauchen Sie Geld?
# Answer to “Wofür brauchen Sie Geld?” after “Geld”.
answer-other-money-living = Zum Leben
# Answer to “Wofür brauchen Sie Geld?” after “Geld”; German term: Kindergeld.
answer-other-money-child = Für Kinder
# Answer to “Wofür brauchen Sie Geld?” after “Geld”; German term: Asylbewerberleistungen.
answer-other-money-asylum = Im Asylverfahren
# Answer to “Wofür brauchen Sie Geld?” after “Geld”; German term: Steuer-ID.
answer-other-money-tax = Steuer-ID

# Headline after “Wohnen und Ämter”.
question-other-housing = Worum geht es?
# Answer to “Worum geht es?” after “Wohnen und Ämter”; German term: Anmeldung.
answer-other-housing-new-here = Ich bin neu in der Stadt
# Answer to “Worum geht es?” after “Wohnen und Ämter”; German term: Ummeldung.
answer-other-housing-moved = Ich bin umgezogen
# Answer to “Worum geht es?” after “Wohnen und Ämter”.
answer-other-housing-home = Wohnung oder Miete
# Answer to “Worum geht es?” after “Wohnen und Ämter”; German term: Führerscheinstelle.
answer-other-housing-licence = Führerschein
# Answer to “Worum geht es?” after “Wohnen und Ämter”; German term: Telefon 115.
answer-other-housing-office = Ein anderes Amt

# Headline after “Familie und Kinder”, above the tiles “Geld für Kinder”, “Familie nach Deutschland holen” …
question-other-family = Worum geht es bei der Familie?
# Answer to “Worum geht es bei der Familie?” after “Familie und Kinder”; German term: Kindergeld.
answer-other-family-child-benefit = Geld für Kinder
# Answer to “Worum geht es bei der Familie?” after “Familie und Kinder”; German term: Familiennachzug.
answer-other-family-bring = Familie nach Deutschland holen
# Answer to “Worum geht es bei der Familie?” after “Familie und Kinder”.
answer-other-family-child-born = Mein Kind ist hier geboren
# Answer to “Worum geht es bei der Familie?” after “Familie und Kinder”; German term: Kita, Schulanmeldung.
answer-other-family-school = Kita oder Schule
# Answer to “Worum geht es bei der Familie?” after “Familie und Kinder”; German term: Standesamt.
answer-other-family-marriage = Geburt oder Heirat
    .hint = Urkunde vom Standesamt

# Headline after “Gesundheit”, above the tiles “Einen Arzt”, “Krankenversicherung”.
question-other-health = Was brauchen Sie für die Gesundheit?

# Answer to “Was brauchen Sie für die Gesundheit?” after “Gesundheit”; German term: Telefon 116 117.
answer-other-health-doctor = Einen Arzt

# Answer to “Was brauchen Sie für die Gesundheit?” after “Gesundheit”; German term: Krankenversicherung.
answer-other-health-insurance = Krankenversicherung

# Headline after “Beratung und Recht”, above the tiles “Leben in Deutschland”, “Für junge Menschen” …
question-other-advice = Welche Beratung suchen Sie?
# Answer to “Welche Beratung suchen Sie?” after “Beratung und Recht”; German term: Migrationsberatung (MBE).
answer-other-advice-adult = Leben in Deutschland
    .hint = ab 27 Jahren
# Answer to “Welche Beratung suchen Sie?” after “Beratung und Recht”; German term: Jugendmigrationsdienst (JMD).
answer-other-advice-young = Für junge Menschen
    .hint = 12 bis 26 Jahre
# Answer to “Welche Beratung suchen Sie?” after “Beratung und Recht”.
answer-other-advice-law = Recht
# Answer to “Welche Beratung suchen Sie?” after “Beratung und Recht”; German term: Asylverfahren.
answer-other-advice-asylum = Asyl
# Answer to “Welche Beratung suchen Sie?” after “Beratung und Recht”; German term: Rückkehrberatung.
answer-other-advice-return = Rückkehr
# Answer to “Welche Beratung suchen Sie?” after “Beratung und Recht”; German term: Antidiskriminierungsberatung.
answer-other-advice-discrimination = Ich wurde schlecht behandelt

## Concerns: the headline of the answer, in the visitor’s own words; the official German term stands below it. `.hint` is the optional second line.

# Selbstanmeldung / Wartebereich; handled in this office.
concern-check-in = Ich habe einen Termin
    .hint = Melden Sie sich zuerst an

# Verlängerung der Aufenthaltserlaubnis; handled in this office.
concern-extend = Meine Karte läuft ab
    .hint = Erlaubnis verlängern

# Aufenthaltserlaubnis als Fachkraft / zur Beschäftigung; handled in this office.
concern-work-first = Ich will hier arbeiten
    .hint = mit Beruf oder Arbeitsvertrag

# Blaue Karte EU; handled in this office.
concern-blue-card = Ich arbeite mit Hochschulabschluss
    .hint = Blaue Karte EU

# Aufenthaltserlaubnis zum Studium; handled in this office.
concern-study = Ich studiere

# Aufenthaltserlaubnis zur Berufsausbildung oder Weiterbildung; handled in this office.
concern-training = Ich mache eine Ausbildung
    .hint = oder eine Weiterbildung

# Wechsel des Aufenthaltszwecks; handled in this office.
concern-purpose-change = Ich will etwas anderes machen
    .hint = zum Beispiel arbeiten statt studieren

# Aufenthaltserlaubnis für Familienangehörige von Deutschen; handled in this office.
concern-family-german = Meine Familie ist deutsch
    .hint = Ehepartner, Kind oder Eltern mit deutschem Pass

# Aufenthaltserlaubnis für Familienangehörige von Ausländern; handled in this office.
concern-family-foreigner = Meine Familie lebt hier
    .hint = ohne deutschen Pass

# Niederlassungserlaubnis; handled in this office.
concern-settlement = Ich möchte für immer bleiben
    .hint = Erlaubnis ohne Ablaufdatum

# Ausgabe des elektronischen Aufenthaltstitels (eAT) oder Reiseausweises; handled in this office.
concern-eat-pickup = Ich hole meine Karte ab
    .hint = oder einen Reiseausweis

# Übertragung des Aufenthaltstitels wegen neuen Passes; handled in this office.
concern-eat-new-passport = Ich habe einen neuen Pass
    .hint = Die Karte muss zum neuen Pass passen

# Verlust oder Diebstahl des Aufenthaltstitels; handled in this office.
concern-eat-loss = Meine Karte ist weg
    .hint = verloren oder gestohlen

# Online-Ausweisfunktion (eID) und PIN des elektronischen Aufenthaltstitels; handled in this office.
concern-eat-pin = Ich brauche eine neue PIN
    .hint = für den Online-Ausweis

# Fiktionsbescheinigung; handled in this office.
concern-fiction = Ich brauche ein Papier für die Wartezeit
    .hint = Der Antrag ist gestellt, die Karte noch nicht da

# Aufenthaltsgestattung; handled in this office.
concern-asylum-permit = Papier im Asylverfahren verlängern

# Duldung (Bescheinigung über die Aussetzung der Abschiebung); handled in this office.
concern-toleration = Duldung verlängern

# Aufenthaltserlaubnis zum vorübergehenden Schutz (§ 24 AufenthG); handled in this office.
concern-ukraine = Schutz für Menschen aus der Ukraine
    .hint = erste Karte beantragen

# Fortgeltung des vorübergehenden Schutzes (§ 24 AufenthG); a question, because nobody knows the answer once the regulation has ended. No promise here.
concern-ukraine-wait = Gilt mein Schutz weiter?
    .hint = Karte nach § 24, Ukraine

# Reiseausweis für Flüchtlinge, Staatenlose oder Ausländer; handled in this office.
concern-travel-document = Ich brauche einen Reiseausweis
    .hint = wenn Sie keinen Pass bekommen können

# Verpflichtungserklärung; handled in this office.
concern-obligation = Ich lade jemanden ein
    .hint = Sie zahlen, wenn Ihr Gast Hilfe braucht

# Einbürgerung; handled in this office.
concern-naturalisation = Ich möchte den deutschen Pass

# Freizügigkeit (EU- und EWR-Staatsangehörige); handled by somebody else.
concern-eu-citizen = Ich habe einen EU-Pass
    .hint = Wohnung anmelden genügt meist

# Anmeldung einer Wohnung, Meldebescheinigung; handled by somebody else.
concern-registration = Ich bin neu in der Stadt
    .hint = Wohnung anmelden

# Änderung der Anschrift auf dem Aufenthaltstitel; handled in this office or in the citizens’ office.
concern-address-change = Ich bin umgezogen
    .hint = neue Adresse melden, auch auf der Karte

# Migrationsberatung für erwachsene Zuwanderer (MBE); handled by somebody else.
concern-migration-advice-adults = Beratung für Erwachsene
    .hint = Leben, Arbeit, Papiere in Deutschland

# Jugendmigrationsdienst (JMD); handled by somebody else.
concern-youth-migration-service = Beratung für junge Menschen
    .hint = Schule, Ausbildung, Alltag

# Rechtsberatung, Beratungshilfe; handled by somebody else.
concern-legal-advice = Ich brauche Rat zum Recht

# Asylverfahren (Bundesamt für Migration und Flüchtlinge); handled by somebody else.
concern-asylum-procedure = Asyl: Antrag, Anhörung, Entscheidung

# Integrationskurs; handled by somebody else.
concern-integration-course = Ich möchte Deutsch lernen
    .hint = Seit Februar 2026 keine neuen freiwilligen Plätze bei Asylverfahren, Duldung, § 24 oder EU-Pass. Selbst zahlen geht.

# Anerkennung ausländischer Berufsqualifikationen; handled by somebody else.
concern-recognition = Mein Beruf soll anerkannt werden

# Grundsicherungsgeld (Jobcenter); handled by somebody else.
concern-jobcenter = Ich habe kein Geld zum Leben
    .hint = Seit April 2025 aus der Ukraine gekommen? Vielleicht zahlt ein anderes Amt. Fragen Sie die Beratung.

# Agentur für Arbeit; handled by somebody else.
concern-employment-agency = Ich suche Arbeit

# Wohnungsamt, Wohngeldstelle; handled by somebody else.
concern-housing = Hilfe bei Wohnung und Miete

# Kindergeld (Familienkasse); handled by somebody else.
concern-family-benefits = Geld für Kinder

# Ärztlicher Bereitschaftsdienst 116 117; handled by somebody else.
concern-doctor = Ich brauche einen Arzt
    .hint = Lebensgefahr: 112

# Krankenversicherung (Krankenkasse); handled by somebody else.
concern-health-insurance = Krankenversicherung

# Rückkehrberatung; handled by somebody else.
concern-return-advice = Ich denke an die Rückkehr
    .hint = Beratung, vertraulich und ohne Druck

# Hilfetelefon 116 016; handled by somebody else.
concern-violence-help = Vertrauliche Hilfe
    .hint = kostenlos, ohne Namen, Tag und Nacht

# Visum zur Einreise (deutsche Auslandsvertretung); handled by somebody else.
concern-visa-abroad = Visum für die Familie
    .hint = Antrag im Ausland, bei der deutschen Botschaft. Mit subsidiärem Schutz: bis 23. Juli 2027 gestoppt, fragen Sie die Beratung.

# Aufenthaltserlaubnis zur Anerkennung einer ausländischen Berufsqualifikation; handled in this office.
concern-recognition-stay = Mein Beruf wird geprüft
    .hint = Ich mache dafür einen Kurs oder arbeite mit

# Aufenthaltserlaubnis zur Arbeitsplatzsuche, Chancenkarte; handled in this office.
concern-job-search = Ich suche hier Arbeit
    .hint = auch mit Chancenkarte

# Aufenthaltserlaubnis zur selbstständigen Tätigkeit; handled in this office.
concern-self-employed = Ich habe eine eigene Firma
    .hint = oder arbeite freiberuflich

# Aufenthaltserlaubnis für Forschende; handled in this office.
concern-research = Ich forsche
    .hint = an einer Hochschule oder einem Institut

# Aufenthaltserlaubnis für Au-pair, Freiwilligendienst, Working Holiday; handled in this office.
concern-au-pair-volunteer = Au-pair, freiwilliger Dienst
    .hint = auch Working Holiday

# Aufenthaltserlaubnis zum Schulbesuch, Schüleraustausch, Sprachkurs; handled in this office.
concern-school = Schule oder Sprachkurs
    .hint = auch Schüleraustausch

# Aufenthaltserlaubnis für Asylberechtigte und anerkannte Flüchtlinge; handled in this office.
concern-refugee = Ich habe Asyl bekommen
    .hint = Erlaubnis als Flüchtling

# Aufenthaltserlaubnis für subsidiär Schutzberechtigte; handled in this office.
concern-subsidiary = Ich habe Schutz bekommen
    .hint = subsidiärer Schutz

# Aufenthaltserlaubnis aus humanitären Gründen, bei guter Integration; handled in this office.
concern-humanitarian = Bleiben aus besonderen Gründen
    .hint = zum Beispiel gut integriert

# Änderung der Nebenbestimmungen (Beschäftigung, Arbeitgeberwechsel); handled in this office.
concern-work-condition = Neue Arbeit, neuer Chef
    .hint = Eintrag zur Arbeit ändern

# Niederlassungserlaubnis für Fachkräfte und Inhaber einer Blauen Karte EU; handled in this office.
concern-settlement-skilled = Für immer bleiben: Fachkraft
    .hint = auch mit Blauer Karte EU

# Niederlassungserlaubnis für Familienangehörige von Deutschen; handled in this office.
concern-settlement-german-family = Für immer bleiben: deutsche Familie
    .hint = mit deutschem Partner, Kind oder Elternteil

# Niederlassungserlaubnis für Asylberechtigte und Flüchtlinge; handled in this office.
concern-settlement-refugee = Für immer bleiben: nach Asyl

# Niederlassungserlaubnis für Jugendliche ab 16 Jahren; handled in this office.
concern-settlement-youth = Für immer bleiben: ab 16 Jahren
    .hint = wenn Sie als Kind gekommen sind

# Erlaubnis zum Daueraufenthalt-EU; handled in this office.
concern-eu-long-term = Für immer bleiben, auch in der EU
    .hint = Daueraufenthalt-EU

# Bescheinigung über das Aufenthaltsrecht; handled in this office.
concern-certificate = Bestätigung über meinen Aufenthalt
    .hint = zum Beispiel für Arbeit oder Bank

# Bescheinigung über das Fortbestehen des Aufenthaltstitels bei längerer Ausreise; handled in this office.
concern-absence = Ich gehe lange ins Ausland
    .hint = mehr als 6 Monate

# Beschäftigungserlaubnis mit Aufenthaltsgestattung; handled in this office.
concern-asylum-work = Arbeiten im Asylverfahren
    .hint = Erlaubnis zur Arbeit

# Ausbildungsduldung, Beschäftigungsduldung; handled in this office.
concern-toleration-work = Duldung mit Arbeit oder Ausbildung

# Verlängerung eines Schengen-Visums oder nationalen Visums; handled in this office.
concern-visa-extend = Besuch verlängern
    .hint = Visum verlängern

# Aufenthaltskarte für Familienangehörige von Unionsbürgern; handled in this office.
concern-eu-family-card = Meine Familie ist aus der EU
    .hint = Ich habe keinen EU-Pass

# Bescheinigung des Daueraufenthalts für Unionsbürger; handled in this office.
concern-eu-permanent = 5 Jahre hier mit EU-Pass
    .hint = Bescheinigung für immer

# Aufenthaltserlaubnis Schweiz; handled in this office.
concern-swiss = Ich bin aus der Schweiz

# Aufenthaltserlaubnis nach Einreise ohne Visum (ausgewählte Staaten); handled in this office.
concern-visa-free-entry = Ich bin ohne Visum gekommen
    .hint = Australien, Großbritannien, Israel, Japan, Kanada, Neuseeland, Südkorea, USA. Ihr Land fehlt? Fragen Sie die Information.

# Beschleunigtes Fachkräfteverfahren (für Arbeitgeber); handled in this office.
concern-fast-track = Meine Firma holt eine Fachkraft
    .hint = schnelles Verfahren für Firmen

# Notfall-Vorsprache; handled in this office.
concern-emergency = Es ist dringend
    .hint = Bitte bringen Sie einen Nachweis mit. Urlaub ist kein Notfall.

# Leistungen nach dem Asylbewerberleistungsgesetz; handled by somebody else.
concern-asylum-benefits = Geld im Asylverfahren

# Beratung zu Arbeitsrecht (Faire Integration); handled by somebody else.
concern-fair-work = Problem mit Lohn oder Chef
    .hint = Beratung zum Recht bei der Arbeit

# Studienberatung (International Office, Studierendenwerk); handled by somebody else.
concern-study-advice = Ich möchte studieren
    .hint = Beratung der Hochschule

# Notruf 110 und 112; handled by somebody else.
concern-danger-now = Gefahr: 110 oder 112
    .hint = Polizei, Feuerwehr, Rettung

# Hilfetelefone für Männer und Kinder; handled by somebody else.
concern-violence-help-others = Hilfe für Männer und Kinder
    .hint = am Telefon, kostenlos und ohne Namen

# Fachberatung für Betroffene von Menschenhandel; handled by somebody else.
concern-trafficking-help = Ich werde zu etwas gezwungen
    .hint = zur Arbeit, zur Prostitution, Pass weggenommen

# Antidiskriminierungsberatung; handled by somebody else.
concern-discrimination = Ich wurde schlecht behandelt
    .hint = wegen Herkunft, Religion, Geschlecht …

# Steuerliche Identifikationsnummer; handled by somebody else.
concern-tax-id = Ich brauche die Steuer-ID
    .hint = Sie kommt per Post

# Umschreibung der Fahrerlaubnis; handled by somebody else.
concern-driving-licence = Führerschein umschreiben
    .hint = Der ausländische gilt hier meist nur 6 Monate

# Kindertagesstätte, Schulanmeldung; handled by somebody else.
concern-childcare-school = Kita oder Schule für mein Kind

# Geburt, Eheschließung (Standesamt); handled by somebody else.
concern-civil-registry = Geburt oder Heirat
    .hint = Standesamt. Kind hier geboren? Es braucht oft auch eine Erlaubnis von der Ausländerbehörde.

# Pass des Heimatstaats (Konsulat); handled by somebody else.
concern-home-passport = Pass meines Heimatlandes
    .hint = Asyl, Schutz oder im Verfahren? Gehen Sie nicht zum Konsulat. Fragen Sie zuerst die Beratung.

# Behördenauskunft 115; handled by somebody else.
concern-other-authority = Ein anderes Amt
    .hint = Telefon 115 hilft weiter

## Cases of fees: stands beside an amount in euros and says for whom or for what it is.

# Beside the fee of: Ich mache eine Ausbildung, Meine Familie lebt hier, Ich habe einen neuen Pass, Ich brauche einen Reiseausweis.
fee-case-adult = Erwachsene
# Beside the fee of: settlement-german-family. The sources name different amounts for children.
fee-case-adult-minors-ask = Erwachsene; unter 18 Jahren: am Schalter fragen
# Beside the fee of: Ich mache eine Ausbildung, Meine Familie lebt hier, Ich möchte für immer bleiben, Ich habe einen neuen Pass.
fee-case-minor = unter 18 Jahren
# Beside the fee of: Ich brauche einen Reiseausweis.
fee-case-under-24 = unter 24 Jahren
# Beside the fee of: Ich brauche einen Reiseausweis.
fee-case-child-under-12 = Kinder unter 12 Jahren
# Beside the fee of: Ich arbeite mit Hochschulabschluss, Ich studiere.
fee-case-first = erste Erlaubnis
# Beside the fee of: Meine Karte läuft ab, Ich studiere.
fee-case-extend-short = bis 3 Monate verlängern
# Beside the fee of: Meine Karte läuft ab, Ich arbeite mit Hochschulabschluss, Ich studiere.
fee-case-extend-long = mehr als 3 Monate verlängern
# Beside the fee of: Ich möchte für immer bleiben.
fee-case-highly-qualified = hoch qualifizierte Fachkräfte
# Beside the fee of: Ich möchte für immer bleiben.
fee-case-self-employed = Selbstständige
# Beside the fee of: Meine Karte ist weg.
fee-case-loss-report = Verlust melden
# Beside the fee of: Meine Karte ist weg.
fee-case-new-card = neue Karte
# Beside the fee of: Meine Karte ist weg.
fee-case-certificate = Bescheinigung bis dahin
# Beside the fee of: Duldung verlängern.
fee-case-toleration-new-label = neu, nur als Aufkleber
# Beside the fee of: Duldung verlängern.
fee-case-toleration-new-booklet = neu, als Aufkleber im Heft
# Beside the fee of: Duldung verlängern.
fee-case-toleration-renewal-label = verlängern, nur Aufkleber
# Beside the fee of: Duldung verlängern.
fee-case-toleration-renewal-booklet = verlängern, Aufkleber im Heft
# Beside the fee of: Ich lade jemanden ein.
fee-case-per-inviter = je Gastgeber, auch bei Ablehnung
# Beside the fee of: Ich möchte den deutschen Pass.
fee-case-applicant = je Person
# Beside the fee of: Ich möchte den deutschen Pass.
fee-case-child-with-parent = Kind zusammen mit Eltern
# Beside the fee of: work-condition.
fee-case-work-entry = Eintrag zur Arbeit
# Beside the fee of: work-condition.
fee-case-other-entry = anderer Eintrag
# Beside the fee of: settlement-skilled.
fee-case-skilled = Fachkräfte
# Beside the fee of: visa-extend.
fee-case-visa-national = Visum D verlängern
# Beside the fee of: visa-extend.
fee-case-visa-beyond-90-days = Besuch über 90 Tage
# Beside the fee of: eu-family-card, swiss.
fee-case-card = Karte
# Beside the fee of: eu-family-card, swiss.
fee-case-card-under-24 = Karte, unter 24 Jahren
# Beside the fee of: swiss.
fee-case-paper = nur auf Papier
# Beside the fee of: travel-document.
fee-case-foreigner-document = Reiseausweis für Ausländer

## Who pays nothing or another amount.

# Who pays nothing or another amount; stands after “0 €:” or before an amount.
fee-exemption-benefits = wer Grundsicherungsgeld, Sozialhilfe oder Asylbewerberleistungen bekommt
# Who pays nothing or another amount; stands after “0 €:” or before an amount.
fee-exemption-protected = wer Asyl, Flüchtlingsschutz oder subsidiären Schutz hat
# Who pays nothing or another amount; stands after “0 €:” or before an amount.
fee-exemption-scholarship = wer ein Stipendium aus öffentlichem Geld bekommt
# Who pays nothing or another amount; stands after “0 €:” or before an amount.
fee-exemption-turkish-association = mit Rechten aus dem Abkommen EU–Türkei
# Who pays nothing or another amount; stands after “0 €:” or before an amount.
fee-exemption-turkish-association-under-24 = mit Rechten aus dem Abkommen EU–Türkei, unter 24 Jahren

## Themes: the sectors of the network map; one or two words.

# Sector 1 of 16 of the network map.
theme-arrival = Ankommen
# Sector 2 of 16 of the network map.
theme-residence = Aufenthalt
# Sector 3 of 16 of the network map.
theme-language = Sprache
# Sector 4 of 16 of the network map.
theme-work = Arbeit
# Sector 5 of 16 of the network map.
theme-recognition = Anerkennung
# Sector 6 of 16 of the network map.
theme-study = Studium
# Sector 7 of 16 of the network map.
theme-school = Schule
# Sector 8 of 16 of the network map.
theme-family = Familie
# Sector 9 of 16 of the network map.
theme-housing = Wohnen
# Sector 10 of 16 of the network map.
theme-money = Geld
# Sector 11 of 16 of the network map.
theme-health = Gesundheit
# Sector 12 of 16 of the network map.
theme-violence = Schutz und Hilfe
# Sector 13 of 16 of the network map.
theme-asylum = Asyl
# Sector 14 of 16 of the network map.
theme-return = Rückkehr
# Sector 15 of 16 of the network map.
theme-citizenship = Einbürgerung
# Sector 16 of 16 of the network map.
theme-culture = Kultur und Freizeit
