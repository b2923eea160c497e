//! Goes through everything that stands in a text.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant,
};

/// One thing in a text; parts borrow from the file, so that their place can be told.
#[derive(Debug, Clone, Copy)]
pub(super) enum Node<'p, 'a> {
    /// A variable, whether it is shown or selects.
    Variable { name: &'a str },
    /// A reference to a message, or to one of its attributes.
    Message { id: &'a str, attribute: Option<&'a str> },
    /// A reference to a term, or to one of its attributes.
    Term { id: &'a str, attribute: Option<&'a str> },
    /// A call of a function.
    Call { name: &'a str, arguments: &'p CallArguments<&'a str> },
    /// A choice between variants.
    Select { selector: &'p InlineExpression<&'a str>, variants: &'p [Variant<&'a str>] },
}

/// Visits a text and all variants in it, in the order of the file.
pub(super) fn visit<'p, 'a>(pattern: &'p Pattern<&'a str>, visitor: &mut impl FnMut(Node<'p, 'a>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            visit_expression(expression, visitor);
        }
    }
}

fn visit_expression<'p, 'a>(
    expression: &'p Expression<&'a str>,
    visitor: &mut impl FnMut(Node<'p, 'a>),
) {
    match expression {
        Expression::Inline(inline) => visit_inline(inline, visitor),
        Expression::Select { selector, variants } => {
            visit_inline(selector, visitor);
            visitor(Node::Select { selector, variants });
            for variant in variants {
                visit(&variant.value, visitor);
            }
        }
    }
}

fn visit_inline<'p, 'a>(
    inline: &'p InlineExpression<&'a str>,
    visitor: &mut impl FnMut(Node<'p, 'a>),
) {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => {
            visitor(Node::Variable { name: id.name });
        }
        InlineExpression::MessageReference { id, attribute } => visitor(Node::Message {
            id: id.name,
            attribute: attribute.as_ref().map(|attribute| attribute.name),
        }),
        InlineExpression::TermReference { id, attribute, arguments } => {
            visitor(Node::Term {
                id: id.name,
                attribute: attribute.as_ref().map(|attribute| attribute.name),
            });
            // Fluent drops the arguments without a name; what they say is looked at all the same.
            for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
                visit_inline(argument, visitor);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            visitor(Node::Call { name: id.name, arguments });
            for argument in &arguments.positional {
                visit_inline(argument, visitor);
            }
        }
        InlineExpression::Placeable { expression } => visit_expression(expression, visitor),
    }
}
