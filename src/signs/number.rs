//! The order of numbers as they stand on doors.

/// A key that orders numbers on doors as people do: `B 2.4` before `B 2.14`.
pub(super) fn natural(number: &str) -> Vec<(String, u64)> {
    let mut parts = Vec::new();
    let mut rest = number;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
        let (text, tail) = rest.split_at(digits);
        let end = tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len());
        let (figures, tail) = tail.split_at(end);
        parts.push((text.to_owned(), figures.parse().unwrap_or_default()));
        rest = tail;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::natural;

    #[test]
    fn numbers_on_doors_are_ordered_by_their_figures() {
        let mut numbers = ["B 2.14", "B 10.1", "A 0.03", "B 2.4", "12", "B 2.14a", "9"];
        numbers.sort_by_key(|number| natural(number));
        assert_eq!(numbers, ["9", "12", "A 0.03", "B 2.4", "B 2.14", "B 2.14a", "B 10.1"]);
    }
}
