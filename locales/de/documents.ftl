### Documents that visitors have in hand.

## What to have in hand: one line each in the list “Bereithalten” of the answer; `.note` is the small line below it. The official German term stands beside the translation.

# Official term: Reisepass oder Passersatz.
document-passport = Reisepass

# Official term: Neuer Reisepass.
document-new-passport = Neuer Pass

# Official term: Alter Reisepass.
document-old-passport = Alter Pass

# Official term: Reisepass oder Personalausweis.
document-identity-card = Pass oder Ausweis

# Official term: Elektronischer Aufenthaltstitel (eAT).
document-residence-card = Ihre Karte (eAT)

# Official term: Bisheriger elektronischer Aufenthaltstitel (eAT).
document-old-card = Ihre alte Karte
    .note = wenn Sie eine haben

# Official term: Bisheriger Aufenthaltstitel oder Visum.
document-old-permit = Bisherige Karte oder Visum

# Official term: Digitales biometrisches Lichtbild (Foto-Code).
document-photo-code = Foto-Code
    .note = vom Fotoautomaten oder Fotogeschäft; kein Foto auf Papier

# Official term: Antragsformular.
document-application-form = Antrag
    .note = ausgefüllt und unterschrieben

# Official term: Nachweis über den gestellten Antrag.
document-application-proof = Nachweis: Antrag ist gestellt
    .note = Ausdruck, E-Mail oder Brief

# Official term: Meldebescheinigung.
document-registration-certificate = Meldebescheinigung
    .note = vom Bürgeramt

# Official term: Wohnungsgeberbestätigung.
document-landlord-confirmation = Bestätigung des Vermieters

# Official term: Mietvertrag.
document-tenancy-agreement = Mietvertrag

# Official term: Nachweis der Krankenversicherung.
document-health-insurance-proof = Krankenversicherung
    .note = Karte oder Brief der Krankenkasse

# Official term: Nachweis über den Lebensunterhalt.
document-livelihood-proof = Einkommen
    .note = zum Beispiel Lohnzettel, Vertrag, Sperrkonto

# Official term: Gehaltsabrechnungen.
document-payslips = Lohnzettel
    .note = die letzten 3

# Official term: Rentenversicherungsverlauf.
document-pension-record = Rentenverlauf

# Official term: Arbeitsvertrag oder Arbeitsplatzangebot.
document-employment-contract = Arbeitsvertrag
    .note = oder ein Angebot

# Official term: Erklärung zum Beschäftigungsverhältnis.
document-employment-declaration = Formular vom Arbeitgeber

# Official term: Ausbildungsvertrag.
document-training-contract = Ausbildungsvertrag

# Official term: Ausbildungsvertrag oder Arbeitsvertrag.
document-work-or-training-contract = Ausbildungsvertrag oder Arbeitsvertrag

# Official term: Immatrikulationsbescheinigung.
document-enrolment = Bescheinigung der Hochschule

# Official term: Nachweis der Berufsqualifikation.
document-qualification = Zeugnis Ihres Berufs
    .note = mit Anerkennung, wenn Sie sie haben

# Official term: Nachweis des neuen Aufenthaltszwecks.
document-purpose-proof = Nachweis für den neuen Grund
    .note = zum Beispiel Arbeitsvertrag

# Official term: Nachweis des Aufenthaltszwecks.
document-stay-purpose-proof = Nachweis, warum Sie hier sind
    .note = zum Beispiel Arbeitsvertrag, Zusage der Hochschule

# Official term: Personenstandsurkunden mit Übersetzung.
document-civil-status-records = Urkunden der Familie
    .note = Heirat, Geburt; mit Übersetzung

# Official term: Sprachzertifikat Deutsch B1.
document-language-certificate = Zeugnis Deutsch B1

# Official term: Test „Leben in Deutschland“ oder Einbürgerungstest.
document-citizenship-test = Test „Leben in Deutschland“
    .note = oder Einbürgerungstest

# Official term: Bescheid des Bundesamtes (BAMF).
document-protection-decision = Brief vom BAMF
    .note = Entscheidung über Ihren Schutz

# Official term: Nachweis der Passbeschaffungsbemühungen.
document-passport-effort-proof = Nachweis: kein Pass möglich

# Official term: Verlust- oder Diebstahlsanzeige.
document-police-report = Anzeige bei der Polizei
    .note = wenn es eine gibt

# Official term: Terminschreiben oder Abholschreiben.
document-appointment-letter = Brief oder E-Mail zum Termin

# Official term: Vollmacht.
document-power-of-attorney = Vollmacht
    .note = nur wenn Sie für andere abholen

# Official term: Vollmacht der Fachkraft für den Arbeitgeber.
document-worker-power-of-attorney = Vollmacht der Fachkraft
    .note = damit die Firma den Antrag stellen darf

# Official term: Nachweis der Berufsqualifikation der Fachkraft.
document-worker-qualification = Zeugnis der Fachkraft
    .note = mit Anerkennung, wenn es sie gibt

# Official term: Arbeitsvertrag oder Arbeitsplatzangebot für die Fachkraft.
document-worker-contract = Arbeitsvertrag mit der Fachkraft
    .note = oder ein Angebot

# Official term: Angaben zum Gast.
document-guest-details = Angaben zum Gast
    .note = Name, Geburtstag, Pass, Adresse

# Official term: Aufenthaltsgestattung.
document-asylum-paper = Bisheriges Papier

# Official term: Duldung.
document-toleration-paper = Bisherige Duldung

# Official term: Bescheid über die Anerkennung (Defizitbescheid).
document-recognition-notice = Brief zur Anerkennung
    .note = welche Teile noch fehlen

# Official term: Weiterbildungsplan oder Lehrgangsvertrag.
document-training-plan = Plan für den Kurs

# Official term: Businessplan mit Finanzierungsplan.
document-business-plan = Plan für die Firma
    .note = mit Zahlen

# Official term: Aufnahmevereinbarung der Forschungseinrichtung.
document-hosting-agreement = Vertrag mit dem Institut

# Official term: Au-pair-Vertrag oder Vereinbarung über den Freiwilligendienst.
document-service-agreement = Vertrag über den Dienst

# Official term: Bestätigung der Schule oder Sprachschule.
document-school-letter = Brief der Schule

# Official term: Nachweis des Grundes.
document-reason-proof = Nachweis für den Grund
    .note = zum Beispiel Brief, Vertrag, Ticket

# Official term: Nachweise über fünf Jahre Aufenthalt.
document-five-years-proof = Nachweise über 5 Jahre hier
    .note = zum Beispiel Lohnzettel, Mietvertrag

# Official term: Pass oder Ausweis der EU-Bürgerin oder des EU-Bürgers.
document-citizen-pass = Pass der Familie aus der EU

# Official term: Ausländischer Führerschein.
document-driving-licence = Ihr Führerschein
    .note = aus Ihrem Land

# Official term: Biometrisches Passfoto.
document-photo = Passfoto
