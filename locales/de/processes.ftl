### What happens after the visitor has come.

## Process “check-in”: numbered lines below “So geht es” of the answer, for: check-in

# Step 1 of 3; the visitor acts.
process-check-in-arrive = Sie melden sich am Anmelde-Automaten an.

# Step 2 of 3; the visitor acts.
process-check-in-wait = Sie warten im Wartebereich.

# Step 3 of 3; the office acts.
process-check-in-call = Das Amt ruft Ihre Nummer und das Zimmer auf.

## Process “permit”: numbered lines below “So geht es” of the answer, for: extend, work-first, blue-card, study, training, purpose-change, family-german, family-foreigner, settlement, ukraine

# Step 1 of 5; the visitor acts.
process-permit-application = Sie stellen den Antrag, meist online oder per Post.

# Step 2 of 5; the office acts.
process-permit-review = Das Amt prüft den Antrag und gibt Ihnen einen Termin.

# Step 3 of 5; the visitor acts.
process-permit-fingerprints = Am Schalter zeigen Sie die Papiere und geben Fingerabdrücke.

# Step 4 of 5; another body acts.
process-permit-production = Die Bundesdruckerei stellt die Karte her.

# Step 5 of 5; the visitor acts.
process-permit-collection = Die Karte kommt per Post oder Sie holen sie ab.

## Process “new-document”: numbered lines below “So geht es” of the answer, for: eat-new-passport, travel-document

# Step 1 of 4; the visitor acts.
process-new-document-papers = Sie zeigen am Schalter die Papiere und den Foto-Code.

# Step 2 of 4; the visitor acts.
process-new-document-fingerprints = Sie geben Fingerabdrücke.

# Step 3 of 4; another body acts.
process-new-document-production = Die Bundesdruckerei stellt das Dokument her.

# Step 4 of 4; the visitor acts.
process-new-document-collection = Das Dokument kommt per Post oder Sie holen es ab.

## Process “pickup”: numbered lines below “So geht es” of the answer, for: eat-pickup

# Step 1 of 3; another body acts.
process-pickup-pin-letter = Die Bundesdruckerei schickt zuerst den PIN-Brief.

# Step 2 of 3; the visitor acts.
process-pickup-identity = Sie zeigen Brief, Pass und alte Karte.

# Step 3 of 3; the office acts.
process-pickup-handover = Das Amt gibt Ihnen die neue Karte.

## Process “drop-and-collect”: numbered lines below “So geht es” of the answer, for: asylum-permit, toleration

# Step 1 of 3; the visitor acts.
process-drop-and-collect-drop = Sie geben das Papier ab.

# Step 2 of 3; the office acts.
process-drop-and-collect-renewal = Das Amt prüft und verlängert es.

# Step 3 of 3; the visitor acts.
process-drop-and-collect-collect = Sie holen es ab, oft an einem anderen Tag.

# Step 1 of 4; the visitor acts. Process “toleration-application”, for: toleration-work
process-toleration-application-application = Sie stellen den Antrag und zeigen den Vertrag.

# Step 2 of 4; the office acts. Process “toleration-application”, for: toleration-work
process-toleration-application-review = Das Amt prüft, ob Sie alles dafür erfüllen.

# Step 3 of 4; the office acts. Process “toleration-application”, for: toleration-work
process-toleration-application-decision = Das Amt entscheidet. Es kann auch Nein sagen.

# Step 4 of 4; the office acts. Process “toleration-application”, for: toleration-work
process-toleration-application-handover = Bei Ja bekommen Sie die neue Duldung.

## Process “on-the-spot”: numbered lines below “So geht es” of the answer, for: fiction, obligation

# Step 1 of 4; the visitor acts.
process-on-the-spot-papers = Sie zeigen am Schalter die Papiere.

# Step 2 of 4; the office acts.
process-on-the-spot-review = Das Amt prüft sie sofort.

# Step 3 of 4; the visitor acts.
process-on-the-spot-payment = Sie zahlen die Gebühr.

# Step 4 of 4; the office acts.
process-on-the-spot-handover = Das Amt gibt Ihnen das Papier gleich mit.

## Process “pin”: numbered lines below “So geht es” of the answer, for: eat-pin

# Step 1 of 2; the visitor acts.
process-pin-identity = Sie zeigen die Karte und den Pass.

# Step 2 of 2; the office acts.
process-pin-new-pin = Das Amt hilft Ihnen, eine neue PIN zu setzen.

## Process “loss”: numbered lines below “So geht es” of the answer, for: eat-loss

# Step 1 of 5; the visitor acts.
process-loss-report = Sie melden den Verlust, online oder per Post.

# Step 2 of 5; the office acts.
process-loss-search = Das Amt meldet die Karte der Polizei.

# Step 3 of 5; the visitor acts.
process-loss-appointment = Beim Termin beantragen Sie eine neue Karte.

# Step 4 of 5; another body acts.
process-loss-production = Die Bundesdruckerei stellt die Karte her.

# Step 5 of 5; the visitor acts.
process-loss-collection = Die Karte kommt per Post oder Sie holen sie ab.

## Process “naturalisation”: numbered lines below “So geht es” of the answer, for: naturalisation

# Step 1 of 5; the visitor acts.
process-naturalisation-application = Sie stellen den Antrag mit allen Papieren.

# Step 2 of 5; the office acts.
process-naturalisation-enquiries = Das Amt fragt andere Behörden.

# Step 3 of 5; the office acts.
process-naturalisation-decision = Das Amt entscheidet.

# Step 4 of 5; the visitor acts.
process-naturalisation-certificate = Sie bekommen die Urkunde.

# Step 5 of 5; the visitor acts.
process-naturalisation-passport = Den deutschen Pass beantragen Sie im Bürgeramt.

## Process “ukraine-run-on”: numbered lines below “So geht es” of the answer, for: ukraine-wait

# Step 1 of 2; another body acts.
process-ukraine-run-on-regulation = Eine Verordnung verlängert Ihre Karte von selbst.

# Step 2 of 2; the visitor acts.
process-ukraine-run-on-keep = Behalten Sie die Karte, auch wenn das Datum vorbei ist.

## Process “free-movement”: numbered lines below “So geht es” of the answer, for: eu-citizen

# Step 1 of 2; another body acts.
process-free-movement-no-permit = Für Bürger der EU gilt: Sie brauchen hier keine Erlaubnis.

# Step 2 of 2; the visitor acts.
process-free-movement-register = Melden Sie Ihre Wohnung im Bürgeramt an.

## Process “work-permission”: numbered lines below “So geht es” of the answer, for: work-condition, asylum-work

# Step 1 of 3; the visitor acts.
process-work-permission-form = Sie geben das Formular vom Arbeitgeber ab.

# Step 2 of 3; the office acts.
process-work-permission-review = Das Amt prüft es und fragt oft die Agentur für Arbeit.

# Step 3 of 3; the office acts.
process-work-permission-answer = Das Amt ändert den Eintrag in Ihrem Papier.

## Process “address”: numbered lines below “So geht es” of the answer, for: address-change

# Step 1 of 2; the visitor acts.
process-address-show = Sie zeigen die Karte und melden die neue Adresse.

# Step 2 of 2; the office acts.
process-address-change = Das Amt ändert die Adresse auf der Karte.

## Process “emergency”: numbered lines below “So geht es” of the answer, for: emergency

# Step 1 of 3; the visitor acts.
process-emergency-desk = Sie sagen an der Information, was dringend ist.

# Step 2 of 3; the office acts.
process-emergency-proof = Das Amt sieht sich den Nachweis an.

# Step 3 of 3; the office acts.
process-emergency-next = Das Amt hilft gleich oder gibt Ihnen einen Termin.

## Process “fast-track”: numbered lines below “So geht es” of the answer, for: fast-track

# Step 1 of 4; the visitor acts.
process-fast-track-agreement = Die Firma schließt einen Vertrag mit dem Amt.

# Step 2 of 4; the office acts.
process-fast-track-checks = Das Amt fragt die Stellen für Anerkennung und Arbeit.

# Step 3 of 4; the office acts.
process-fast-track-approval = Das Amt stimmt vorab zu.

# Step 4 of 4; another body acts.
process-fast-track-visa = Die Botschaft gibt der Fachkraft das Visum.

## What can go wrong: lines below “Wenn etwas nicht klappt”.

# Something that can go wrong, and what to do then; one line, one or two short sentences.
risk-appointment-missed = Termin verpasst? Buchen Sie sofort einen neuen.

# Something that can go wrong, and what to do then; one line, one or two short sentences.
risk-papers-missing = Fehlt ein Papier, dauert es länger. Bringen Sie es nach.

# Something that can go wrong, and what to do then; one line, one or two short sentences.
risk-pin-letter-missing = Kein PIN-Brief? Das Amt hilft mit einer neuen PIN.

# Something that can go wrong, and what to do then; one line, one or two short sentences.
risk-not-ready = Nicht fertig? Fragen Sie nach einem Zettel bis dahin.

# Something that can go wrong, and what to do then; one line, one or two short sentences.
risk-card-missing = Karte dabei? Ohne Karte geht es nicht.

# Something that can go wrong, and what to do then; one line, one or two short sentences.
risk-card-found = Karte wieder da? Zeigen Sie sie sofort dem Amt.

# Something that can go wrong, and what to do then; one line, one or two short sentences.
risk-test-missing = Test oder Sprachzeugnis fehlt? Sie können das nachholen.

# Something that can go wrong, and what to do then; one line, one or two short sentences.
risk-not-valid-then = War die Karte am 1. Februar 2026 nicht gültig? Fragen Sie die Information.

# Something that can go wrong, and what to do then; one line, one or two short sentences.
risk-job-not-yet = Fangen Sie erst an, wenn das Amt Ja gesagt hat.

# Something that can go wrong, and what to do then; one line, one or two short sentences.
risk-no-proof = Ohne Nachweis hilft das Amt oft nicht am selben Tag.

## What one can do against a refusal: the last line below “Wenn etwas nicht klappt”.

# Neutral hint to the remedy; no legal advice.
remedy-objection = Sagt das Amt Nein? Sie haben meist 1 Monat Zeit, sich zu wehren. Wie, steht am Ende des Briefes.
