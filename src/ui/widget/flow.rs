//! Children side by side in the direction of reading, going on in the next line where they do not fit.

use iced::advanced::{
    Clipboard, Layout, Shell, Widget, layout, renderer,
    widget::{Operation, Tree},
};
use iced::{Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, mouse};

/// Children side by side; what does not fit goes on in the next line.
pub struct Flow<'a, Message> {
    children: Vec<Element<'a, Message>>,
    gap: f32,
    right_to_left: bool,
    /// The child that takes the width its neighbours leave, if one does.
    fill: Option<usize>,
    /// After how many children the rest is pushed to the end of the line.
    split: Option<usize>,
    middle: bool,
}

impl<'a, Message> Flow<'a, Message> {
    /// Children with a gap in pixels between them.
    pub fn new(children: Vec<Element<'a, Message>>, gap: f32, right_to_left: bool) -> Self {
        Self { children, gap, right_to_left, fill: None, split: None, middle: true }
    }

    /// Lets one child take what its neighbours leave, on one line with them.
    #[must_use]
    pub fn fill(mut self, child: usize) -> Self {
        self.fill = Some(child);
        self
    }

    /// Pushes the children after the first `count` to the end of the line.
    #[must_use]
    pub fn split(mut self, count: usize) -> Self {
        self.split = Some(count);
        self
    }

    /// Aligns the children of a line at their upper edges instead of their middles.
    #[must_use]
    pub fn top(mut self) -> Self {
        self.middle = false;
        self
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Flow<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.children);
    }

    fn size(&self) -> Size<Length> {
        let width =
            if self.fill.is_some() || self.split.is_some() { Length::Fill } else { Length::Shrink };
        Size::new(width, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let max = limits.max();
        let unbounded = layout::Limits::new(Size::ZERO, Size::new(max.width, f32::INFINITY));
        let mut nodes: Vec<layout::Node> = Vec::with_capacity(self.children.len());
        if let Some(fill) = self.fill {
            // Neighbours first, then the one that takes the rest.
            let mut taken = self.gap * self.children.len().saturating_sub(1) as f32;
            let mut laid: Vec<Option<layout::Node>> = vec![None; self.children.len()];
            for index in (0..self.children.len()).filter(|index| *index != fill) {
                let node = self.children[index].as_widget_mut().layout(
                    &mut tree.children[index],
                    renderer,
                    &unbounded,
                );
                taken += node.size().width;
                laid[index] = Some(node);
            }
            let rest = Size::new((max.width - taken).max(0.0), f32::INFINITY);
            laid[fill] = Some(self.children[fill].as_widget_mut().layout(
                &mut tree.children[fill],
                renderer,
                &layout::Limits::new(Size::ZERO, rest),
            ));
            nodes.extend(laid.into_iter().flatten());
        } else {
            for (child, tree) in self.children.iter_mut().zip(&mut tree.children) {
                nodes.push(child.as_widget_mut().layout(tree, renderer, &unbounded));
            }
        }
        let mut lines: Vec<Vec<usize>> = vec![Vec::new()];
        let mut used = 0.0;
        for (index, node) in nodes.iter().enumerate() {
            let line = lines.last_mut().expect("there is always a line");
            let width = node.size().width;
            if self.fill.is_none() && !line.is_empty() && used + self.gap + width > max.width + 0.5
            {
                lines.push(vec![index]);
                used = width;
            } else {
                used += width + if line.is_empty() { 0.0 } else { self.gap };
                line.push(index);
            }
        }
        let widest = lines
            .iter()
            .map(|line| {
                line.iter().map(|index| nodes[*index].size().width).sum::<f32>()
                    + self.gap * line.len().saturating_sub(1) as f32
            })
            .fold(0.0, f32::max);
        let width = if (self.fill.is_some() || self.split.is_some()) && max.width.is_finite() {
            max.width
        } else {
            widest
        };
        let mut y = 0.0;
        for line in &lines {
            let height = line.iter().map(|index| nodes[*index].size().height).fold(0.0, f32::max);
            let natural = line.iter().map(|index| nodes[*index].size().width).sum::<f32>()
                + self.gap * line.len().saturating_sub(1) as f32;
            let mut x = 0.0;
            for (position, index) in line.iter().enumerate() {
                // What was pushed to the end stays there on a line of its own, too.
                let pushed = self
                    .split
                    .is_some_and(|split| *index == split || (position == 0 && *index > split));
                if pushed {
                    x += (width - natural).max(0.0);
                }
                let size = nodes[*index].size();
                let left = if self.right_to_left { width - x - size.width } else { x };
                let top = if self.middle { ((height - size.height) / 2.0).round() } else { 0.0 };
                nodes[*index].move_to_mut(Point::new(left, y + top));
                x += size.width + self.gap;
            }
            y += height + self.gap;
        }
        let size = Size::new(width, (y - self.gap).max(0.0));
        layout::Node::with_children(size, nodes)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let children = &mut self.children;
        operation.traverse(&mut |operation| {
            for ((child, tree), layout) in
                children.iter_mut().zip(&mut tree.children).zip(layout.children())
            {
                child.as_widget_mut().operate(tree, layout, renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        for ((child, tree), layout) in
            self.children.iter_mut().zip(&mut tree.children).zip(layout.children())
        {
            child
                .as_widget_mut()
                .update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        for ((child, tree), layout) in
            self.children.iter().zip(&tree.children).zip(layout.children())
        {
            child.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
    }
}

impl<'a, Message: 'a> From<Flow<'a, Message>> for Element<'a, Message> {
    fn from(flow: Flow<'a, Message>) -> Self {
        Element::new(flow)
    }
}
