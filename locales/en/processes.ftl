### What happens after the visitor has come.

## Process “check-in”

process-check-in-arrive = You check in at the check-in machine.
process-check-in-wait = You wait in the waiting area.
process-check-in-call = The office calls your number and the room.

## Process “permit”

process-permit-application = You apply, usually online or by post.
process-permit-review = The office checks your application and gives you an appointment.
process-permit-fingerprints = At the counter you show your papers and give fingerprints.
process-permit-production = The federal printing office makes the card.
process-permit-collection = The card comes by post or you collect it.

## Process “new-document”

process-new-document-papers = At the counter you show the papers and the photo code.
process-new-document-fingerprints = You give fingerprints.
process-new-document-production = The federal printing office makes the document.
process-new-document-collection = The document comes by post or you collect it.

## Process “pickup”

process-pickup-pin-letter = First the federal printing office sends the PIN letter.
process-pickup-identity = You show the letter, passport and old card.
process-pickup-handover = The office gives you the new card.

## Process “drop-and-collect”

process-drop-and-collect-drop = You hand in the paper.
process-drop-and-collect-renewal = The office checks it and extends it.
process-drop-and-collect-collect = You collect it, often on another day.
process-toleration-application-application = You apply and show the contract.
process-toleration-application-review = The office checks whether you meet all conditions.
process-toleration-application-decision = The office decides. It may also say no.
process-toleration-application-handover = If it says yes, you get the new toleration paper.

## Process “on-the-spot”

process-on-the-spot-papers = You show your papers at the counter.
process-on-the-spot-review = The office checks them at once.
process-on-the-spot-payment = You pay the fee.
process-on-the-spot-handover = The office gives you the paper straight away.

## Process “pin”

process-pin-identity = You show your card and passport.
process-pin-new-pin = The office helps you set a new PIN.

## Process “loss”

process-loss-report = You report the loss, online or by post.
process-loss-search = The office reports the card to the police.
process-loss-appointment = At the appointment you apply for a new card.
process-loss-production = The federal printing office makes the card.
process-loss-collection = The card comes by post or you collect it.

## Process “naturalisation”

process-naturalisation-application = You apply with all your papers.
process-naturalisation-enquiries = The office asks other authorities.
process-naturalisation-decision = The office decides.
process-naturalisation-certificate = You receive the certificate.
process-naturalisation-passport = You apply for the German passport at the citizens’ office.

## Process “ukraine-run-on”

process-ukraine-run-on-regulation = A regulation extends your card automatically.
process-ukraine-run-on-keep = Keep the card, even if the date has passed.

## Process “free-movement”

process-free-movement-no-permit = Citizens of the EU need no permit here.
process-free-movement-register = Register your address at the citizens’ office.

## Process “work-permission”

process-work-permission-form = You hand in the employer’s form.
process-work-permission-review = The office checks it and often asks the employment agency.
process-work-permission-answer = The office changes the entry in your paper.

## Process “address”

process-address-show = You show the card and report the new address.
process-address-change = The office changes the address on the card.

## Process “emergency”

process-emergency-desk = You say at the info desk what is urgent.
process-emergency-proof = The office looks at the proof.
process-emergency-next = The office helps at once or gives you an appointment.

## Process “fast-track”

process-fast-track-agreement = The company signs an agreement with the office.
process-fast-track-checks = The office asks the bodies for recognition and work.
process-fast-track-approval = The office agrees in advance.
process-fast-track-visa = The embassy gives the worker the visa.

## What can go wrong

risk-appointment-missed = Missed the appointment? Book a new one at once.
risk-papers-missing = If a paper is missing, it takes longer. Bring it later.
risk-pin-letter-missing = No PIN letter? The office helps with a new PIN.
risk-not-ready = Not ready? Ask for a note until then.
risk-card-missing = Do you have the card? It does not work without it.
risk-card-found = Found the card? Show it to the office at once.
risk-test-missing = Test or language certificate missing? You can do it later.
risk-not-valid-then = Was the card not valid on 1 February 2026? Ask the info desk.
risk-job-not-yet = Start only when the office has said yes.
risk-no-proof = Without proof the office often cannot help the same day.

## What one can do against a refusal

remedy-objection = Does the office say no? You usually have 1 month to object. How to do it stands at the end of the letter.
