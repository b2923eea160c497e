//! The embedded fonts, and nothing but them: every machine draws the same.

use crate::content;
use iced::Font;
use iced::advanced::graphics::text::{
    cosmic_text::{self, fontdb},
    font_system,
};
use std::sync::{Arc, Once};

/// The font of everything.
pub const REGULAR: Font = Font::with_name("Noto Sans");

/// The same, bold.
pub const BOLD: Font = Font { weight: iced::font::Weight::Bold, ..REGULAR };

/// Replaces the system's fonts by the embedded ones, once per process.
///
/// iced can only add fonts to those of the system, which differ between machines; so the font
/// system behind it is exchanged as a whole before anything is drawn.
pub fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let mut database = fontdb::Database::new();
        for bytes in content::FONTS {
            let bytes: Arc<dyn AsRef<[u8]> + Send + Sync> = Arc::new(*bytes);
            database.load_font_source(fontdb::Source::Binary(bytes));
        }
        database.set_sans_serif_family("Noto Sans");
        database.set_serif_family("Noto Sans");
        database.set_monospace_family("Noto Sans");
        let mut system = font_system().write().expect("no thread panics while it holds the fonts");
        *system.raw() = cosmic_text::FontSystem::new_with_locale_and_db_and_fallback(
            "de".to_owned(),
            database,
            cosmic_text::PlatformFallback,
        );
    });
}
