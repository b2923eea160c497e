//! From shapes to a picture, once per view.

use super::{
    scene::{Scene, Shape, Underlay},
    view::View,
};
use crate::ui::{font, icon};
use iced::{
    Color, Pixels, Point, Rectangle, Size, Vector,
    advanced::{
        Renderer as _,
        graphics::geometry::Renderer as _,
        image::{self, Renderer as _},
        renderer::Headless,
    },
    alignment,
    widget::canvas::{self, Frame, LineCap, LineJoin, Path, Stroke},
};
use std::{cell::RefCell, sync::Arc};

/// A picture of the plan that is wanted.
#[derive(Debug, Clone)]
pub struct Request {
    /// What it shows.
    pub scene: Arc<Scene>,
}

impl Request {
    /// Paints it.
    pub fn paint(self) -> Painted {
        let tiles = tiles(&self.scene);
        Painted { picture: Arc::new(Picture { scene: self.scene, tiles }) }
    }
}

/// A picture of the plan that was painted.
#[derive(Debug, Clone)]
pub struct Painted {
    picture: Arc<Picture>,
}

/// A picture of the plan, in tiles.
#[derive(Debug)]
pub struct Picture {
    /// What it shows.
    pub scene: Arc<Scene>,
    /// Where each tile lies, and its pixels.
    pub tiles: Vec<(Rectangle, image::Handle)>,
}

/// The pictures of this visit.
#[derive(Debug, Default)]
pub struct Pictures {
    kept: RefCell<Vec<Painted>>,
}

/// As many plans as a visitor looks at in one visit; beyond that the oldest go.
const MOST: usize = 12;

impl Pictures {
    /// Whether a picture is there.
    pub fn has(&self, request: &Request) -> bool {
        self.kept.borrow().iter().any(|painted| painted.picture.scene == request.scene)
    }

    /// Keeps a picture.
    pub fn keep(&self, painted: Painted) {
        let mut kept = self.kept.borrow_mut();
        if !kept.iter().any(|other| other.picture.scene == painted.picture.scene) {
            if kept.len() >= MOST {
                let _ = kept.remove(0);
            }
            kept.push(painted);
        }
    }

    /// A picture, painted at once if it is not there yet.
    pub fn get(&self, request: Request) -> Arc<Picture> {
        let found = self.kept.borrow().iter().find(|p| p.picture.scene == request.scene).cloned();
        let painted = found.unwrap_or_else(|| {
            let painted = request.paint();
            self.keep(painted.clone());
            painted
        });
        painted.picture
    }

    /// Forgets all of them.
    pub fn clear(&self) {
        self.kept.borrow_mut().clear();
    }
}

/// The side of a tile in pixels: small enough that a moving mark redraws little.
const TILE: u32 = 96;

fn tiles(scene: &Scene) -> Vec<(Rectangle, image::Handle)> {
    let (width, height) = (scene.size.width as u32, scene.size.height as u32);
    let pixels = rasterise(scene);
    let mut tiles = Vec::new();
    for top in (0..height).step_by(TILE as usize) {
        for left in (0..width).step_by(TILE as usize) {
            let (w, h) = (TILE.min(width - left), TILE.min(height - top));
            let mut tile = Vec::with_capacity((w * h * 4) as usize);
            for row in top..top + h {
                let from = ((row * width + left) * 4) as usize;
                tile.extend_from_slice(&pixels[from..from + (w * 4) as usize]);
            }
            let bounds =
                Rectangle { x: left as f32, y: top as f32, width: w as f32, height: h as f32 };
            tiles.push((bounds, image::Handle::from_rgba(w, h, tile)));
        }
    }
    tiles
}

/// All pixels of a scene, red first, row by row.
pub fn rasterise(scene: &Scene) -> Vec<u8> {
    let mut renderer = crate::ui::headless();
    let bounds = Rectangle::with_size(scene.size);
    if let Some(underlay) = &scene.underlay {
        let (width, height) = (scene.size.width as u32, scene.size.height as u32);
        let pixels = resample(underlay, &scene.view, scene.ground, width, height);
        let picture = image::Handle::from_rgba(width, height, pixels);
        renderer.draw_image(image::Image::new(picture), bounds, bounds);
    }
    renderer.with_layer(bounds, |renderer| {
        let mut frame = Frame::new(renderer, scene.size);
        for shape in &scene.shapes {
            draw(&mut frame, shape);
        }
        renderer.draw_geometry(frame.into_geometry());
    });
    renderer.screenshot(
        Size::new(scene.size.width as u32, scene.size.height as u32),
        1.0,
        scene.ground,
    )
}

fn draw(frame: &mut Frame, shape: &Shape) {
    match shape {
        Shape::Fill(ring, colour) => frame.fill(&path(ring, true), *colour),
        Shape::Line(line, width, colour, closed) => frame.stroke(
            &path(line, *closed),
            Stroke {
                line_cap: if *closed { LineCap::Butt } else { LineCap::Round },
                line_join: LineJoin::Round,
                ..Stroke::default().with_width(*width).with_color(*colour)
            },
        ),
        Shape::Disc(centre, radius, colour) => {
            frame.fill(&Path::circle(*centre, *radius), *colour);
        }
        Shape::Text(centre, content, size, colour) => {
            let width = crate::ui::text::width(content, *size, font::REGULAR);
            let text = canvas::Text {
                content: content.clone(),
                position: Point::new(centre.x - width / 2.0, centre.y),
                color: *colour,
                size: Pixels(*size),
                font: font::REGULAR,
                align_y: alignment::Vertical::Center,
                ..canvas::Text::default()
            };
            text.draw_with(|path, colour| frame.fill(&path, colour));
        }
        Shape::Icon(centre, name, side, colour) => {
            if let Some(handle) = icon::handle(name) {
                let corner = *centre - Vector::new(side / 2.0, side / 2.0);
                let corner = Point::new(corner.x.round(), corner.y.round());
                let bounds = Rectangle::new(corner, Size::new(side.round(), side.round()));
                frame.draw_svg(bounds, iced::advanced::svg::Svg::new(handle).color(*colour));
            }
        }
    }
}

fn path(points: &[Point], closed: bool) -> Path {
    Path::new(|builder| {
        let Some((first, rest)) = points.split_first() else { return };
        builder.move_to(*first);
        for point in rest {
            builder.line_to(*point);
        }
        if closed {
            builder.close();
        }
    })
}

/// A picture plan turned and scaled into the view, pixel by pixel, so that it lines up exactly
/// with the drawn plan at every heading.
fn resample(underlay: &Underlay, view: &View, ground: Color, width: u32, height: u32) -> Vec<u8> {
    let picture = &underlay.picture;
    let ground = ground.into_rgba8();
    let mut pixels = Vec::with_capacity((width * height * 4) as usize);
    let sample = |column: i64, row: i64| -> Option<[u8; 4]> {
        let column = u32::try_from(column).ok().filter(|c| *c < picture.width)?;
        let row = u32::try_from(row).ok().filter(|r| *r < picture.height)?;
        let from = ((row * picture.width + column) * 4) as usize;
        picture.pixels.get(from..from + 4)?.try_into().ok()
    };
    for row in 0..height {
        for column in 0..width {
            let at = view.position(Point::new(column as f32 + 0.5, row as f32 + 0.5));
            let x = (at.x - underlay.lower_left.x) / underlay.metres_per_pixel - 0.5;
            let y = f64::from(picture.height)
                - (at.y - underlay.lower_left.y) / underlay.metres_per_pixel
                - 0.5;
            let (left, top) = (x.floor(), y.floor());
            let (fx, fy) = (x - left, y - top);
            let mut sum = [0.0_f64; 3];
            for (dx, dy, weight) in [
                (0, 0, (1.0 - fx) * (1.0 - fy)),
                (1, 0, fx * (1.0 - fy)),
                (0, 1, (1.0 - fx) * fy),
                (1, 1, fx * fy),
            ] {
                let found = sample(left as i64 + dx, top as i64 + dy);
                let colour = found.unwrap_or([ground[0], ground[1], ground[2], 0]);
                let alpha = f64::from(colour[3]) / 255.0;
                for channel in 0..3 {
                    let shown = f64::from(colour[channel]) * alpha
                        + f64::from(ground[channel]) * (1.0 - alpha);
                    sum[channel] += shown * weight;
                }
            }
            pixels.extend(sum.map(|channel| channel.round() as u8));
            pixels.push(255);
        }
    }
    pixels
}
