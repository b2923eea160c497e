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
