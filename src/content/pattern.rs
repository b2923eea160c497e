//! The few patterns that the formats use: `^`, classes in brackets, `{n}`, `{n,m}`, `$`.
//!
//! Formats name patterns in the notation of JSON Schema so that editors understand them as well. A
//! whole engine for regular expressions would be far more than they need.

/// Whether a whole text fits a pattern. A pattern outside the small notation fits nothing, which
/// the tests of the formats notice.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let Some(inner) = pattern.strip_prefix('^').and_then(|rest| rest.strip_suffix('$')) else {
        return false;
    };
    let Some(parts) = parts(inner) else { return false };
    let letters: Vec<char> = text.chars().collect();
    fits(&parts, &letters)
}

/// Letters that may stand at one place, and how often.
struct Part {
    ranges: Vec<(char, char)>,
    least: usize,
    most: usize,
}

fn parts(pattern: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut rest = pattern;
    while let Some(first) = rest.chars().next() {
        let ranges = if first == '[' {
            let end = rest.find(']')?;
            let ranges = class(&rest[1..end])?;
            rest = &rest[end + 1..];
            ranges
        } else if first.is_alphanumeric() || matches!(first, '#' | ' ' | '-' | '_' | ':' | '/') {
            rest = &rest[first.len_utf8()..];
            vec![(first, first)]
        } else {
            return None;
        };
        let (least, most) = if let Some(counted) = rest.strip_prefix('{') {
            let (count, after) = counted.split_once('}')?;
            rest = after;
            match count.split_once(',') {
                Some((least, most)) => (least.parse().ok()?, most.parse().ok()?),
                None => (count.parse().ok()?, count.parse().ok()?),
            }
        } else {
            (1, 1)
        };
        parts.push(Part { ranges, least, most });
    }
    Some(parts)
}

fn class(inner: &str) -> Option<Vec<(char, char)>> {
    let letters: Vec<char> = inner.chars().collect();
    let mut ranges = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        if letters.get(at + 1) == Some(&'-') && at + 2 < letters.len() {
            ranges.push((letters[at], letters[at + 2]));
            at += 3;
        } else if letters[at] == '^' || letters[at] == '\\' {
            return None;
        } else {
            ranges.push((letters[at], letters[at]));
            at += 1;
        }
    }
    Some(ranges)
}

fn fits(parts: &[Part], letters: &[char]) -> bool {
    let Some((part, rest)) = parts.split_first() else { return letters.is_empty() };
    let run = letters
        .iter()
        .take(part.most)
        .take_while(|letter| part.ranges.iter().any(|(low, high)| (low..=high).contains(letter)))
        .count();
    (part.least..=run).rev().any(|count| fits(rest, &letters[count..]))
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn the_patterns_of_the_formats() {
        let colour = "^#[0-9a-fA-F]{6}$";
        assert!(matches(colour, "#0a5C6b"));
        for wrong in ["0a5c6b", "#0a5c6", "#0a5c6bb", "#0a5c6g", ""] {
            assert!(!matches(colour, wrong), "{wrong}");
        }
        let code = "^[0-9]{4,8}$";
        assert!(matches(code, "2580") && matches(code, "12345678"));
        assert!(!matches(code, "123") && !matches(code, "123456789") && !matches(code, "12a4"));
        assert!(matches("^[A-Z][a-z]{3}$", "Arab") && !matches("^[A-Z][a-z]{3}$", "arab"));
    }

    #[test]
    fn what_is_not_understood_fits_nothing() {
        for pattern in ["a", "^a*$", "^(a|b)$", "^[^a]$", "^[a$", "^a{x}$"] {
            assert!(!matches(pattern, "a"), "{pattern}");
        }
    }
}
