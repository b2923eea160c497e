### Die Partner der Stelle Musterstadt, wie sie auf Karten, in Listen und auf der Netzwerkkarte stehen.
### Zu jedem Partner: ein Satz, was er für die Besucher tut; .name = kurzer Name für Karte und Liste;
### .say = ein Satz, den Besucher dort sagen oder zeigen. Die Kiosk-Anzeige zeigt .say immer auch auf
### Deutsch, groß genug zum Zeigen. Einfache Wörter, höchstens zwei kurze Sätze.

# Bürgeramt Musterstadt.
partner-citizens-office = Hier melden Sie Ihre Wohnung an und ändern Ihre Adresse.
    .name = Bürgeramt
    .say = Ich möchte meine Wohnung anmelden.
# Satz beim Bürgeramt, wenn es um die Steuer-ID geht.
say-citizens-office-tax-id = Ich brauche meine Steuer-ID. Können Sie mir die Nummer geben?
# Satz beim Bürgeramt nach einem Umzug.
say-citizens-office-address-change = Ich bin umgezogen und möchte meine neue Adresse anmelden.

# Migrationsberatung für erwachsene Zuwanderer (MBE) im Rathaus.
partner-migration-advice = Wir beraten Erwachsene ab 27 Jahren zum Leben in Deutschland.
    .name = Migrationsberatung (MBE)
    .say = Ich brauche eine Beratung. Kann ich heute mit jemandem sprechen?

# Migrationsberatung am Fluss (MBE).
partner-migration-advice-riverside = Wir beraten Erwachsene und begleiten sie bei Anträgen.
    .name = Migrationsberatung am Fluss
    .say = Ich brauche Hilfe bei einem Antrag. Ich möchte einen Termin.

# Jugendmigrationsdienst Musterstadt (JMD).
partner-youth-migration-service = Wir helfen jungen Menschen von 12 bis 26 Jahren bei Schule, Ausbildung und Alltag.
    .name = Jugendmigrationsdienst
    .say = Ich bin neu hier und suche Hilfe bei Schule und Ausbildung.

# Refugee Law Clinic Musterstadt e. V.
partner-refugee-law-clinic = Wir erklären Ihnen Ihre Rechte und helfen bei Briefen vom Amt.
    .name = Refugee Law Clinic
    .say = Ich habe einen Brief vom Amt und verstehe ihn nicht. Können Sie ihn mir erklären?

# Amtsgericht Musterstadt, Beratungshilfe.
partner-district-court = Hier beantragen Sie Beratungshilfe. Das hilft, wenn Sie kein Geld für einen Anwalt haben.
    .name = Amtsgericht, Beratungshilfe
    .say = Ich brauche einen Anwalt und habe wenig Geld. Ich möchte Beratungshilfe beantragen.

# Rechtsanwaltskammer Musterstadt, Anwaltssuche.
partner-lawyer-search = Hier finden Sie eine Anwältin oder einen Anwalt für Ausländerrecht.
    .name = Anwaltssuche
    .say = Ich suche einen Anwalt für Ausländerrecht. Wer spricht meine Sprache?

# Unabhängige Asylverfahrensberatung Musterstadt.
partner-asylum-procedure-advice = Wir erklären das Asylverfahren und bereiten Sie auf die Anhörung vor.
    .name = Asylverfahrensberatung
    .say = Ich habe Fragen zu meinem Asylverfahren.

# Volkshochschule Musterstadt.
partner-adult-education-centre = Hier finden Sie Deutschkurse und Integrationskurse.
    .name = Volkshochschule (VHS)
    .say = Ich möchte einen Deutschkurs machen. Welcher Kurs passt zu mir?

# Anerkennungsberatung der Kammern Musterstadt.
partner-recognition-advice = Wir helfen, Ihren ausländischen Beruf oder Abschluss anerkennen zu lassen.
    .name = Anerkennungsberatung
    .say = Ich möchte meinen Beruf in Deutschland anerkennen lassen.

# Jobcenter Musterstadt.
partner-jobcenter = Hier beantragen Sie Geld zum Leben, wenn Ihr Einkommen nicht reicht.
    .name = Jobcenter
    .say = Ich möchte Geld zum Leben beantragen. Welche Formulare brauche ich?

# Agentur für Arbeit Musterstadt.
partner-employment-agency = Hier suchen Sie Arbeit und melden sich arbeitslos.
    .name = Agentur für Arbeit
    .say = Ich suche Arbeit und möchte mich anmelden.

# Wohnraumhilfe der Stadt Musterstadt.
partner-housing-help = Wir helfen bei der Wohnungssuche und wenn Sie Ihre Wohnung verlieren.
    .name = Wohnraumhilfe
    .say = Ich suche eine Wohnung und brauche Hilfe.

# Familienkasse Musterstadt.
partner-family-benefits-office = Hier beantragen Sie Kindergeld.
    .name = Familienkasse
    .say = Ich möchte Kindergeld beantragen.

# Clearingstelle Krankenversicherung Musterstadt.
partner-health-insurance-advice = Wir helfen Menschen ohne Krankenversicherung und beraten zu Krankenkassen.
    .name = Clearingstelle Krankenversicherung
    .say = Ich habe keine Krankenversicherung und brauche Hilfe.

# Rückkehrberatung Musterstadt.
partner-return-advice = Wir beraten Sie vertraulich, wenn Sie über eine Rückkehr nachdenken.
    .name = Rückkehrberatung
    .say = Ich möchte mich beraten lassen. Das Gespräch soll vertraulich sein.

# Hilfetelefon Gewalt gegen Frauen.
partner-violence-helpline = Hier bekommen Frauen bei Gewalt Hilfe am Telefon, Tag und Nacht, kostenlos und ohne Namen.
    .name = Hilfetelefon 116 016
    .say = Ich brauche Hilfe. Ich spreche nur wenig Deutsch.

# Deutsche Auslandsvertretungen (Auswärtiges Amt).
partner-visa-missions = Ein Visum beantragt man im Ausland bei der deutschen Botschaft oder dem Konsulat.
    .name = Deutsche Botschaften
    .say = Ich möchte ein Visum für Deutschland beantragen.

# Einheitliche Behördennummer 115.
partner-authority-line = Hier sagt man Ihnen am Telefon, welches Amt zuständig ist.
    .name = Behördennummer 115
    .say = Welches Amt ist für mich zuständig?

# Führerscheinstelle der Stadt Musterstadt.
partner-driving-licence-office = Hier tauschen Sie Ihren ausländischen Führerschein um.
    .name = Führerscheinstelle
    .say = Ich möchte meinen Führerschein umtauschen.

# Ukrainischer Verein Musterstadt e. V.
partner-ukraine-association = Wir helfen Menschen aus der Ukraine beim Ankommen und bei Briefen.
    .name = Ukrainischer Verein
    .say = Ich komme aus der Ukraine und bin neu hier. Können Sie mir helfen?

# Konsulate und Botschaften der Heimatländer.
partner-consulates = Dort beantragen Sie einen neuen Pass Ihres Landes. Asyl, Schutz oder im Verfahren? Fragen Sie zuerst die Beratung.
    .name = Konsulate der Heimatländer
    .say = Ich möchte einen neuen Pass beantragen. Bitte bestätigen Sie mir, dass ich hier war.

# Antidiskriminierungsbüro Musterstadt.
partner-antidiscrimination-advice = Wir helfen, wenn Sie wegen Herkunft, Religion oder Geschlecht schlecht behandelt werden.
    .name = Antidiskriminierungsberatung
    .say = Ich wurde schlecht behandelt und möchte darüber sprechen.

# Sprachcafé im Bürgerhaus Mitte.
partner-language-cafe = Hier üben Sie Deutsch im Gespräch, ohne Anmeldung.
    .name = Sprachcafé im Bürgerhaus
    .say = Ich möchte Deutsch sprechen üben.

# Faire Integration Musterstadt, Beratung zum Arbeitsrecht.
partner-fair-integration = Wir helfen bei Problemen mit Lohn, Arbeitszeit und Kündigung.
    .name = Faire Integration
    .say = Ich habe Probleme bei meiner Arbeit und brauche Beratung.

# Welcome Center der Kammern Musterstadt.
partner-chamber-welcome-centre = Wir beraten Fachkräfte und Betriebe, die Fachkräfte suchen.
    .name = Welcome Center der Kammern
    .say = Ich habe einen Beruf gelernt und suche eine passende Stelle.

# Hochschule Musterstadt, International Office.
partner-international-office = Wir beraten ausländische Studierende an der Hochschule.
    .name = International Office
    .say = Ich möchte hier studieren. Welche Unterlagen brauche ich?

# Jugendamt der Stadt Musterstadt.
partner-youth-office = Wir helfen Familien und vermitteln Plätze im Kindergarten.
    .name = Jugendamt
    .say = Mein Kind braucht einen Platz im Kindergarten oder in der Schule.

# Schulamt der Stadt Musterstadt.
partner-schools-office = Hier melden Sie Ihr Kind in der Schule an.
    .name = Schulamt
    .say = Ich möchte mein Kind in der Schule anmelden.

# Standesamt Musterstadt.
partner-registry-office = Hier melden Sie eine Geburt oder eine Heirat an.
    .name = Standesamt
    .say = Ich möchte eine Geburt anmelden oder heiraten. Was brauche ich dafür?

# Familienzentrum Nord.
partner-family-centre = Hier treffen sich Eltern mit kleinen Kindern und bekommen Rat.
    .name = Familienzentrum Nord
    .say = Ich habe ein kleines Kind und möchte andere Eltern treffen.

# Schwangerschaftsberatung Musterstadt.
partner-pregnancy-advice = Wir beraten Schwangere und helfen bei Geld für die erste Ausstattung.
    .name = Schwangerschaftsberatung
    .say = Ich bin schwanger und brauche eine Beratung.

# Sozialamt der Stadt Musterstadt.
partner-social-welfare-office = Hier bekommen Menschen Hilfe, die nicht arbeiten können.
    .name = Sozialamt
    .say = Ich kann nicht arbeiten und brauche Geld zum Leben.

# Sozialamt Musterstadt, Leistungen für Asylsuchende.
partner-asylum-benefits-office = Hier bekommen Asylsuchende Geld und einen Schein für den Arzt.
    .name = Leistungen für Asylsuchende
    .say = Ich bin im Asylverfahren und brauche einen Schein für den Arzt.

# Schuldnerberatung Musterstadt.
partner-debt-advice = Wir helfen, wenn Sie Rechnungen nicht bezahlen können.
    .name = Schuldnerberatung
    .say = Ich habe Schulden und brauche Hilfe.

# Ärztlicher Bereitschaftsdienst.
partner-doctor-line = Hier finden Sie einen Arzt am Abend, in der Nacht und am Wochenende.
    .name = Ärzte am Abend: 116 117
    .say = Ich brauche heute einen Arzt. Wo finde ich einen?

# Psychosoziales Zentrum für Geflüchtete Musterstadt.
partner-psychosocial-centre = Wir helfen Menschen, die Krieg, Flucht oder Gewalt erlebt haben.
    .name = Psychosoziales Zentrum
    .say = Mir geht es nicht gut. Ich möchte mit jemandem sprechen.

# Hilfetelefon Gewalt an Männern.
partner-mens-helpline = Hier bekommen Männer bei Gewalt Hilfe am Telefon.
    .name = Hilfetelefon für Männer
    .say = Ich brauche Hilfe und möchte meinen Namen nicht sagen.

# Nummer gegen Kummer, Kinder- und Jugendtelefon.
partner-children-helpline = Hier können Kinder und Jugendliche am Telefon über Sorgen sprechen.
    .name = Nummer gegen Kummer 116 111
    .say = Ich habe Sorgen und möchte mit jemandem sprechen.

# Fachberatungsstelle gegen Menschenhandel Musterstadt.
partner-trafficking-advice = Wir helfen Menschen, die zur Arbeit oder zur Prostitution gezwungen werden. Kostenlos und ohne Namen.
    .name = Beratung gegen Menschenhandel
    .say = Ich werde gezwungen. Ich möchte sicher mit jemandem sprechen.

# Frauenhaus Musterstadt.
partner-womens-shelter = Hier sind Frauen und ihre Kinder sicher; die Adresse ist geheim.
    .name = Frauenhaus
    .say = Ich bin zu Hause nicht sicher. Ich brauche einen Platz.

# Notruf der Polizei 110.
partner-emergency-police = Die Polizei kommt sofort, wenn Sie in Gefahr sind. Der Anruf kostet nichts.
    .name = Polizei 110
    .say = Ich bin in Gefahr. Bitte kommen Sie schnell.

# Notruf der Feuerwehr und des Rettungsdienstes 112.
partner-emergency-ambulance = Feuerwehr und Rettung kommen sofort bei Brand, Unfall oder Krankheit.
    .name = Feuerwehr und Rettung 112
    .say = Jemand ist verletzt. Bitte kommen Sie schnell.

# Polizeirevier Musterstadt Mitte.
partner-police-station = Hier zeigen Sie Diebstahl, Verlust oder Gewalt an. In Gefahr: 110.
    .name = Polizeirevier Mitte
    .say = Ich möchte eine Anzeige machen.

# Bundesamt für Migration und Flüchtlinge, Außenstelle Musterstadt.
partner-bamf-branch = Hier stellen Sie einen Asylantrag und haben Ihre Anhörung.
    .name = BAMF Außenstelle
    .say = Ich möchte einen Asylantrag stellen.

# Moscheegemeinde am Park e. V.
partner-mosque-association = Hier treffen Sie Menschen, beten und bekommen Rat für den Alltag.
    .name = Moscheegemeinde am Park
    .say = Ich bin neu in der Stadt und möchte die Gemeinde kennenlernen.

# Migrantinnen Musterstadt e. V.
partner-migrant-women = Frauen treffen sich, lernen zusammen und helfen einander.
    .name = Migrantinnen Musterstadt
    .say = Ich möchte andere Frauen kennenlernen. Wann ist das nächste Treffen?

# Sportverein Musterstadt 1898 e. V.
partner-sports-club = Hier machen Sie Sport, auch ohne Deutsch und ohne Beitrag im ersten Jahr.
    .name = Sportverein 1898
    .say = Ich möchte mitmachen. Kann ich ein Training ausprobieren?
