//! What is said of fees: one line for each rule, and for who pays less.

use super::{Wording, month, transparency::asked_at_counter};
use crate::{
    advice::{Advice, Statement},
    catalogue::Fee,
    locale::{
        Message,
        message::{content as named, service, ui},
    },
};
use chrono::NaiveDate;

impl Wording<'_> {
    /// What it costs in a few words: one amount, or from the least to the most of the usual cases;
    /// after it that some people pay less. Nothing where nobody asks for money.
    pub fn cost_in_brief(&self, advice: &Advice) -> Vec<String> {
        let say = |message: Message| self.locale.text(&message);
        let Statement::Known { value, checked_on, .. } = &advice.fees else {
            return asked_at_counter(advice).then(|| say(ui::fee_ask())).into_iter().collect();
        };
        let usual: Vec<&Fee> = match value.iter().filter(|fee| !fee.special).collect::<Vec<_>>() {
            none if none.is_empty() => value.iter().collect(),
            usual => usual,
        };
        let amounts = usual.iter().map(|fee| fee.cents);
        let (Some(low), Some(high)) = (amounts.clone().min(), amounts.max()) else {
            return vec![say(ui::fee_none())];
        };
        let at_most = usual.iter().all(|fee| fee.at_most);
        let (least, most) = (self.amount(low), self.amount(high));
        let date = month(*checked_on);
        let amount = say(match (low == high, at_most) {
            (true, false) => ui::fee(&most, &date),
            (_, true) => service::fee_at_most(&most, &date),
            (false, false) => service::fee_between(&least, &most, &date),
        });
        let less = value.iter().any(|fee| {
            fee.cents < low
                || !fee.exempt.is_empty()
                || fee.minors_cents.is_some_and(|cents| cents < low)
                || fee.reduced.iter().any(|reduced| reduced.cents < low)
        });
        [Some(amount), less.then(|| say(service::some_pay_less()))].into_iter().flatten().collect()
    }

    /// The fees, one line each; a list without cases is one line. After them who pays less, and who
    /// pays nothing.
    pub fn fees(&self, fees: &[Fee], checked_on: NaiveDate) -> Vec<String> {
        let say = |message: Message| self.locale.text(&message);
        if fees.is_empty() {
            return vec![say(ui::fee_none())];
        }
        let date = month(checked_on);
        let mut lines = Vec::new();
        for fee in fees {
            let amount = self.amount(fee.cents);
            let dated = say(if fee.at_most {
                service::fee_at_most(&amount, &date)
            } else {
                ui::fee(&amount, &date)
            });
            let case = fee.case.as_ref().map(|case| say(named::fee_case(case)));
            lines.push(match &case {
                Some(case) => say(ui::fee_case(case, &dated)),
                None => dated,
            });
            if let Some(cents) = fee.minors_cents {
                let amount = self.amount(cents);
                lines.push(say(match &case {
                    Some(case) => service::fee_case_minors(case, &amount),
                    None => service::fee_minors(&amount),
                }));
            }
        }
        // Who pays less in several cases is named once.
        let mut less = Vec::new();
        let mut add = |line: String| {
            if !less.contains(&line) {
                less.push(line);
            }
        };
        for fee in fees {
            for reduced in &fee.reduced {
                let who = say(named::fee_exemption(&reduced.who));
                add(say(service::fee_reduced(&who, &self.amount(reduced.cents))));
            }
        }
        // Somebody may be exempt in one case and pay in another.
        let everywhere = fees.iter().all(|fee| fee.exempt == fees[0].exempt);
        for fee in fees.iter().filter(|fee| !fee.exempt.is_empty()) {
            let who: Vec<_> = fee.exempt.iter().map(|who| say(named::fee_exemption(who))).collect();
            let who = who.join(" · ");
            add(say(match &fee.case {
                Some(case) if !everywhere => {
                    service::fee_exempt_case(&say(named::fee_case(case)), &who)
                }
                _ => service::fee_exempt(&who),
            }));
        }
        lines.extend(less);
        lines
    }
}
