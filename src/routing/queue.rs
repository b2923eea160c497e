//! The queue of a search.

/// Numbers of which the smallest comes out first: a heap with four branches, which is less deep
/// than one with two and whose branches lie side by side.
#[derive(Debug, Clone, Default)]
pub(super) struct Queue {
    heap: Vec<u64>,
}

const BRANCHES: usize = 4;

impl Queue {
    /// Forgets everything but its memory.
    pub fn clear(&mut self) {
        self.heap.clear();
    }

    /// Puts a number in.
    pub fn push(&mut self, number: u64) {
        let mut hole = self.heap.len();
        self.heap.push(number);
        while hole > 0 {
            let parent = (hole - 1) / BRANCHES;
            if self.heap[parent] <= number {
                break;
            }
            self.heap[hole] = self.heap[parent];
            hole = parent;
        }
        self.heap[hole] = number;
    }

    /// Takes the smallest number out.
    pub fn pop(&mut self) -> Option<u64> {
        let last = self.heap.pop()?;
        let Some(smallest) = self.heap.first().copied() else { return Some(last) };
        let mut hole = 0;
        loop {
            let first = hole * BRANCHES + 1;
            let end = (first + BRANCHES).min(self.heap.len());
            let Some(branches) = self.heap.get(first..end) else { break };
            let Some((place, least)) =
                branches.iter().copied().enumerate().min_by_key(|(_, number)| *number)
            else {
                break;
            };
            if last <= least {
                break;
            }
            self.heap[hole] = least;
            hole = first + place;
        }
        self.heap[hole] = last;
        Some(smallest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_gives_back_what_was_put_in_in_order(
            numbers in proptest::collection::vec(0..50_u64, 0..200)
        ) {
            let mut queue = Queue::default();
            for number in &numbers {
                queue.push(*number);
            }
            let mut sorted = numbers;
            sorted.sort_unstable();
            let out: Vec<u64> = std::iter::from_fn(|| queue.pop()).collect();
            prop_assert_eq!(out, sorted);
        }
    }
}
