### What happens after the visitor has come.

## Process “check-in”

process-check-in-arrive = Ви реєструєте свій прихід у терміналі самореєстрації.
process-check-in-wait = Ви чекаєте в зоні очікування.
process-check-in-call = Відомство викликає ваш номер і називає кабінет.

## Process “permit”

process-permit-application = Ви подаєте заяву, зазвичай онлайн або поштою.
process-permit-review = Відомство перевіряє заяву й призначає вам час.
process-permit-fingerprints = Біля стійки ви показуєте документи й здаєте відбитки пальців.
process-permit-production = Федеральна друкарня виготовляє картку.
process-permit-collection = Картка надходить поштою або ви її забираєте.

## Process “new-document”

process-new-document-papers = Біля стійки ви показуєте документи й код фото.
process-new-document-fingerprints = Ви здаєте відбитки пальців.
process-new-document-production = Федеральна друкарня виготовляє документ.
process-new-document-collection = Документ надходить поштою або ви його забираєте.

## Process “pickup”

process-pickup-pin-letter = Спочатку Федеральна друкарня надсилає лист із PIN-кодом.
process-pickup-identity = Ви показуєте лист, паспорт і стару картку.
process-pickup-handover = Відомство видає вам нову картку.

## Process “drop-and-collect”

process-drop-and-collect-drop = Ви здаєте документ.
process-drop-and-collect-renewal = Відомство перевіряє і продовжує його.
process-drop-and-collect-collect = Ви забираєте його, часто іншого дня.
process-toleration-application-application = Ви подаєте заяву й показуєте договір.
process-toleration-application-review = Відомство перевіряє, чи ви виконуєте всі умови.
process-toleration-application-decision = Відомство приймає рішення. Воно може й відмовити.
process-toleration-application-handover = Якщо так, ви отримуєте нову довідку «Duldung».

## Process “on-the-spot”

process-on-the-spot-papers = Ви показуєте документи біля стійки.
process-on-the-spot-review = Відомство перевіряє їх одразу.
process-on-the-spot-payment = Ви сплачуєте збір.
process-on-the-spot-handover = Відомство одразу видає вам документ.

## Process “pin”

process-pin-identity = Ви показуєте картку і паспорт.
process-pin-new-pin = Відомство допомагає встановити новий PIN-код.

## Process “loss”

process-loss-report = Ви повідомляєте про втрату онлайн або поштою.
process-loss-search = Відомство повідомляє поліцію про картку.
process-loss-appointment = Під час прийому ви подаєте заяву на нову картку.
process-loss-production = Федеральна друкарня виготовляє картку.
process-loss-collection = Картка надходить поштою або ви її забираєте.

## Process “naturalisation”

process-naturalisation-application = Ви подаєте заяву з усіма документами.
process-naturalisation-enquiries = Відомство робить запити до інших установ.
process-naturalisation-decision = Відомство приймає рішення.
process-naturalisation-certificate = Ви отримуєте свідоцтво.
process-naturalisation-passport = Німецький паспорт ви замовляєте у бюро обслуговування громадян.

## Process “ukraine-run-on”

process-ukraine-run-on-regulation = Постанова продовжує вашу картку автоматично.
process-ukraine-run-on-keep = Зберігайте картку, навіть якщо дата минула.

## Process “free-movement”

process-free-movement-no-permit = Громадянам ЄС дозвіл тут не потрібен.
process-free-movement-register = Зареєструйте місце проживання у бюро обслуговування громадян.

## Process “work-permission”

process-work-permission-form = Ви подаєте бланк від роботодавця.
process-work-permission-review = Відомство перевіряє його і часто питає агентство праці.
process-work-permission-answer = Відомство змінює запис у вашому документі.

## Process “address”

process-address-show = Ви показуєте картку й повідомляєте нову адресу.
process-address-change = Відомство змінює адресу на картці.

## Process “emergency”

process-emergency-desk = Біля довідкової стійки ви кажете, що термінове.
process-emergency-proof = Відомство розглядає підтвердження.
process-emergency-next = Відомство допомагає одразу або призначає вам час.

## Process “fast-track”

process-fast-track-agreement = Фірма укладає договір із відомством.
process-fast-track-checks = Відомство питає органи визнання і праці.
process-fast-track-approval = Відомство дає попередню згоду.
process-fast-track-visa = Посольство дає фахівцеві візу.

## What can go wrong

risk-appointment-missed = Пропустили прийом? Одразу запишіться знову.
risk-papers-missing = Якщо бракує документа, це довше. Принесіть його пізніше.
risk-pin-letter-missing = Немає листа з PIN? Відомство допоможе з новим.
risk-not-ready = Не готово? Попросіть довідку на цей час.
risk-card-missing = Картка з вами? Без картки не вийде.
risk-card-found = Картка знайшлася? Одразу покажіть її відомству.
risk-test-missing = Бракує тесту чи мовного сертифіката? Це можна зробити пізніше.
risk-not-valid-then = Картка не була дійсна 1 лютого 2026 року? Запитайте біля довідкової стійки.
risk-job-not-yet = Починайте лише тоді, коли відомство погодилося.
risk-no-proof = Без підтвердження відомство часто не допомагає того ж дня.

## What one can do against a refusal

remedy-objection = Відомство відмовило? Зазвичай ви маєте 1 місяць, щоб оскаржити. Як саме, написано в кінці листа.
